import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { sendProblem } from './common/send-problem';
import { CONTENT_SECURITY_POLICY } from './configure-app';

/** Where index.html wants the nonce for the styles that the component kit adds while running. */
const NONCE_PLACE = '__CSP_NONCE__';

/**
 * Whether an address is that of a file, which is there or not, and no page. Endings are short: after the last dot of a
 * signed link come 43 characters.
 */
export const namesFile = (url: string): boolean => /\.\w{1,11}$/u.test(url.split('?')[0] ?? '');

/** Serves the built web application: its files by name for ever, and its page under every other address. */
export async function serveWeb(app: NestFastifyApplication, directory: string): Promise<void> {
  const indexFile = join(directory, 'index.html');
  if (!existsSync(indexFile)) return;
  const page = readFileSync(indexFile, 'utf8');
  await app.register(fastifyStatic, {
    root: directory,
    wildcard: false,
    index: false,
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
    cacheControl: true,
    globIgnore: ['**/*.map', '**/*.gz', '**/*.br', 'index.html', '.vite/**'],
  });
  app
    .getHttpAdapter()
    .getInstance()
    .get('/*', async (request, reply) => {
      if (request.url.startsWith('/api/') || namesFile(request.url)) {
        return sendProblem(reply, 404, 'resource.not_found');
      }
      const nonce = randomBytes(16).toString('base64');
      return reply
        .header('content-security-policy', CONTENT_SECURITY_POLICY(nonce))
        .header('cache-control', 'no-cache')
        .type('text/html; charset=utf-8')
        .send(page.replaceAll(NONCE_PLACE, nonce));
    });
}
