// npm run admin:create -- --email a@b.vn --name "Nguyễn Văn A": the first account of an installation with no demo data.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { checkNode, installWhenNeeded, nx, root } from './lib/prepare.mjs';

checkNode();
const { email, name } = parseArgs({ options: { email: { type: 'string' }, name: { type: 'string' } } }).values;
if (!email || !name) {
  console.error('Usage: npm run admin:create -- --email a@b.vn --name "Nguyễn Văn A"');
  process.exit(1);
}
if (existsSync(join(root, '.env'))) process.loadEnvFile(join(root, '.env'));
const password = process.env.KYHOP_ADMIN_PASSWORD || (await ask('Password (at least 10 characters): '));

await installWhenNeeded();
if ((await nx(['run', 'api:build', '--output-style=static'], { quiet: true })) !== 0) process.exit(1);
process.chdir(root);
const { createAdmin } = await import(pathToFileURL(join(root, 'apps/api/dist/create-admin.js')).href);
try {
  await createAdmin({ email, name, password });
  console.log(`${email} can sign in as an administrator.`);
} catch (error) {
  const fields = error.extras?.fields?.map(({ path, code }) => `${path}: ${code}`);
  console.error(fields?.join('\n') ?? error.message);
  process.exitCode = 1;
}

/** Asks without showing what is typed. */
async function ask(question) {
  process.stdout.write(question);
  const hidden = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: hidden, terminal: process.stdin.isTTY });
  const answer = await terminal.question('');
  terminal.close();
  process.stdout.write('\n');
  return answer;
}
