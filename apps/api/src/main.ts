import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { readEnvironment } from './config/env';
import { Jobs } from './common/jobs/jobs';
import { createApp } from './configure-app';
import { DatabaseService } from './database/database.service';
import { startEmbeddedPostgres } from './database/embedded/embedded-postgres';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './identity/demo-accounts';
import { serveWeb } from './serve-web';

const projectRoot = process.cwd();
const environment = readEnvironment(process.env, projectRoot);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

let embedded: Awaited<ReturnType<typeof startEmbeddedPostgres>> | null = null;
if (environment.databaseUrl === null) {
  say('Starting PostgreSQL …');
  embedded = await startEmbeddedPostgres({ dataDirectory: environment.dataDirectory });
}
const databaseUrl = environment.databaseUrl ?? embedded?.url ?? '';
const app = await createApp({ ...environment, databaseUrl });
await serveWeb(app, join(projectRoot, 'apps/web/dist'));

let stopping = false;
const stop = async (code: number): Promise<void> => {
  if (stopping) return;
  stopping = true;
  try {
    await app.close();
  } finally {
    await embedded?.stop();
  }
  process.exit(code);
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(0));

await app.listen(environment.port, environment.host);
try {
  await app.get(DatabaseService).connect(databaseUrl);
  await app.get(Jobs).start();
  announce();
} catch (error) {
  process.stderr.write(`The database could not be prepared: ${String(error)}\n`);
  await stop(1);
}

function announce(): void {
  const port = Number(new URL(addressOf()).port);
  const hosts = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  const outside = hosts.find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
  say(
    `\nKỳ Họp runs at http://localhost:${port}${outside === undefined ? '' : ` (in the network: http://${outside}:${port})`}`,
  );
  if (!environment.demo) return;
  say(`\nDemo accounts (password ${DEMO_PASSWORD}):`);
  for (const { email, label } of DEMO_ACCOUNTS) say(`  ${email.padEnd(26)} ${label}`);
}

function addressOf(): string {
  const address = app.getHttpServer().address();
  return typeof address === 'object' && address !== null ? `http://localhost:${address.port}` : 'http://localhost';
}
