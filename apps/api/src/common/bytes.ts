import { Readable } from 'node:stream';
import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Problem } from './problem';

/** The one media type in which files come: the bytes as they are, no form around them. */
const BYTES = 'application/octet-stream';

interface BytesConfig {
  takesBytes?: boolean;
}

/** Makes a route one that takes a file as its body. */
export const TakesBytes = (): MethodDecorator =>
  applyDecorators(
    RouteConfig({ takesBytes: true } satisfies BytesConfig),
    ApiConsumes(BYTES),
    ApiBody({ schema: { type: 'string', format: 'binary' } }),
  );

/** The bytes of a request of such a route, not yet read: whoever takes them measures them. */
export const Bytes = createParamDecorator((_: unknown, context: ExecutionContext): Readable => {
  const { body } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!(body instanceof Readable)) throw new Problem(415, 'request.media_type');
  return body;
});

/** The whole of such a body, held in memory; 413 when it is longer than so many bytes. For what is small, or kept in a row. */
export async function takeBytes(stream: Readable, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > most) throw new Problem(413, 'request.too_large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * Hands the body on as a stream, to routes that take one only. Nothing of it is read before the guards have said who may
 * come in, and it is not held in memory.
 */
export function acceptBytes(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addContentTypeParser(BYTES, (request, payload, done) => {
      const { takesBytes = false } = request.routeOptions.config as BytesConfig;
      if (takesBytes) done(null, payload);
      else done(new Problem(415, 'request.media_type'));
    });
}
