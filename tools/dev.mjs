// npm run dev: the server, built and started again at every change, behind Vite's development server.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { checkNode, installWhenNeeded, root, run } from './lib/prepare.mjs';

const WATCHED = ['apps/api/src', 'libs'];
/** An editor saves in several steps. */
const SETTLE_MS = 150;

checkNode();
await installWhenNeeded();
if (existsSync(join(root, '.env'))) process.loadEnvFile(join(root, '.env'));
const port = process.env.PORT ?? '3000';

let server;
let work = Promise.resolve();

async function stopServer() {
  if (!server || server.exitCode !== null || server.signalCode !== null) return;
  server.kill('SIGTERM');
  await once(server, 'exit');
}

async function restart() {
  if ((await run(process.execPath, ['apps/api/scripts/build.mjs'])) !== 0) return; // the old one goes on serving
  await stopServer();
  server = spawn(process.execPath, ['--enable-source-maps', 'apps/api/dist/main.js'], { cwd: root, stdio: 'inherit' });
}

let timer;
for (const folder of WATCHED) {
  watch(join(root, folder), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => (work = work.then(restart)), SETTLE_MS);
  });
}
work = restart();
await work;

const { createServer } = await import('vite');
const web = await createServer({
  root: join(root, 'apps/web'),
  server: { proxy: { '/api': `http://127.0.0.1:${port}` } },
});
await web.listen();
web.printUrls();

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await Promise.all([web.close(), work.then(stopServer)]);
    process.exit(0);
  });
}
