import 'reflect-metadata';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module';
import { acceptBytes } from './common/bytes';
import { ProblemFilter } from './common/problem.filter';
import { sendProblem } from './common/send-problem';
import { RequestValidation } from './common/request-validation';
import type { Environment } from './config/env';
import { DatabaseService } from './database/database.service';
import { serveContract } from './serve-contract';

/** One mebibyte: the longest text of the contract is far below; files have routes of their own. */
const BODY_LIMIT = 1_048_576;

const SELF = "'self'";

/** The server, ready to listen or to be asked by a test; not yet connected to its database. */
export async function createApp(environment: Environment): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    trustProxy: environment.trustedProxies,
    bodyLimit: BODY_LIMIT,
    // Before any route is known: an address that cannot be decoded, say.
    frameworkErrors: (_error: FastifyError, _request: FastifyRequest, reply: FastifyReply) =>
      void sendProblem(reply, 400, 'request.malformed'),
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(environment), adapter, {
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  app.setGlobalPrefix('api');
  app.useGlobalPipes(new RequestValidation());
  app.useGlobalFilters(new ProblemFilter());
  await app.register(cookie);
  await app.register(helmet, {
    contentSecurityPolicy: false,
    crossOriginEmbedderPolicy: false,
    strictTransportSecurity: environment.publicUrl?.startsWith('https:') ?? false,
  });
  acceptBytes(app);
  answerOnlyWhenConnected(app);
  guardAnswers(app);
  serveContract(app);
  return app;
}

/** Until the database was reached, only the health routes and the pages answer. */
function answerOnlyWhenConnected(app: NestFastifyApplication): void {
  const database = app.get(DatabaseService);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (request, reply, done) => {
      if (database.connected || !request.url.startsWith('/api/') || request.url.startsWith('/api/health/')) {
        done();
        return;
      }
      void sendProblem(reply, 503, 'service.starting');
    });
}

/**
 * An answer of the API is data, whatever a browser might take it for; only the page of the contract draws something.
 * It is for one person: no cache between may keep it, nor may the browser for whoever sits there next.
 */
function guardAnswers(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', (request, reply, _payload, done) => {
      if (request.url.startsWith('/api/docs')) reply.header('content-security-policy', DOCS_POLICY);
      else if (request.url.startsWith('/api/')) {
        reply.header('content-security-policy', DATA_POLICY).header('cache-control', 'no-store');
      }
      done();
    });
}

const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** The kit that draws the contract brings styles of its own in the page. */
const DOCS_POLICY = `default-src ${SELF}; style-src ${SELF} 'unsafe-inline'; img-src ${SELF} data:; frame-ancestors 'none'`;

/** For the pages: nothing from elsewhere, no script but ours, and only those styles that know the nonce. */
export const CONTENT_SECURITY_POLICY = (nonce: string): string =>
  [
    `default-src ${SELF}`,
    `script-src ${SELF}`,
    `style-src ${SELF} 'nonce-${nonce}'`,
    `img-src ${SELF} data:`,
    "object-src 'none'",
    "base-uri 'none'",
    `form-action ${SELF}`,
    "frame-ancestors 'none'",
  ].join('; ');
