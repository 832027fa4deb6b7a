// npm start: from a fresh clone to a running server with nothing but Node. Every step is skipped when it is done already.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkNode, installWhenNeeded, nx, root } from './lib/prepare.mjs';

checkNode();
try {
  await installWhenNeeded();
  console.log('Building what has changed …');
  const code = await nx(['run-many', '-t', 'build', '--output-style=static'], { quiet: true });
  if (code !== 0) throw new Error('The build failed; the reason is above.');
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const settings = join(root, '.env');
if (existsSync(settings)) process.loadEnvFile(settings);
process.chdir(root);
process.setSourceMapsEnabled(true);
// In this process, so that signals reach the server and nothing stands between it and its supervisor.
await import(pathToFileURL(join(root, 'apps/api/dist/main.js')).href);
