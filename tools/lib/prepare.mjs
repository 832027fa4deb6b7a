// What `npm start` and `npm test` share: a right Node, the packages of the lock file, and running other programs.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const OLDEST_NODE = [20, 19];

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  console.error(`Kỳ Họp needs Node ${OLDEST_NODE.join('.')} or newer; this is Node ${process.versions.node}.`);
  process.exit(1);
}

/** Installs the packages unless what is installed is what the lock file says. */
export async function installWhenNeeded() {
  if (isInstalled()) return;
  console.log('Installing packages (once, about a minute) …');
  const npm = process.env.npm_execpath;
  const options = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const code = npm ? await run(process.execPath, [npm, ...options]) : await run('npm', options);
  if (code !== 0) throw new Error('The packages could not be installed; the reason is above.');
}

/** npm notes what it has installed, as its last act; what is optional may be for another platform. */
function isInstalled() {
  const note = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(note)) return false;
  const installed = packagesOf(note);
  const wanted = Object.entries(packagesOf(join(root, 'package-lock.json')));
  return wanted.every(([path, { optional, integrity }]) =>
    path in installed ? installed[path].integrity === integrity : optional || !path.includes('node_modules/'),
  );
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

/** @param {{ quiet?: boolean }} [settings] as for `run` */
export function nx(options, settings) {
  // Nx reads .env by itself: what is built and tested must not depend on this machine's settings.
  const env = { ...process.env, NX_LOAD_DOT_ENV_FILES: 'false', NX_TUI: 'false' };
  return run(process.execPath, ['node_modules/nx/dist/bin/nx.js', ...options], { ...settings, env });
}

/**
 * Runs a program in the root with our terminal and returns its exit code. A signal that ends us ends it too.
 *
 * @param {string} program
 * @param {string[]} options
 * @param {{ env?: NodeJS.ProcessEnv, quiet?: boolean }} [settings] quiet: its output is shown only when it fails
 */
export function run(program, options, { env = process.env, quiet = false } = {}) {
  const child = spawn(program, options, {
    cwd: root,
    env,
    stdio: ['ignore', ...(quiet ? ['pipe', 'pipe'] : ['inherit', 'inherit'])],
  });
  const output = [];
  child.stdout?.on('data', (text) => output.push(text));
  child.stderr?.on('data', (text) => output.push(text));
  const pass = (signal) => {
    child.kill(signal);
    process.exit(1);
  };
  process.once('SIGTERM', pass).once('SIGINT', pass);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('SIGTERM', pass).off('SIGINT', pass);
      if (code !== 0) process.stderr.write(Buffer.concat(output));
      resolve(code ?? 1);
    });
  });
}
