// npm test: every check there is, one after the other, all of them even when one fails; then one table.
import { checkNode, installWhenNeeded, nx, root, run } from './lib/prepare.mjs';

checkNode();
process.chdir(root);

const node = (...options) => run(process.execPath, options);
const STEPS = {
  'lock file': () => node('tools/check-lock.mjs'),
  format: () => node('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'),
  'lint, types, unit and API tests': () =>
    nx(['run-many', '-t', 'lint', 'typecheck', 'test', '--parallel=2', '--output-style=static']),
  contract: () => node('apps/api/scripts/contract.mjs', '--check'),
  build: () => nx(['run-many', '-t', 'build', '--output-style=static'], { quiet: true }),
  // Drives the built program with a real browser: a result from another machine says nothing.
  'browser tests': () => nx(['run', 'e2e:e2e', '--skip-nx-cache', '--output-style=static']),
};

const table = [];
async function step(name, work) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const code = await Promise.resolve(work()).catch((error) => (console.error(error.message), 1));
  table.push({ name, seconds: (performance.now() - start) / 1000, passed: code === 0 || code === undefined });
  return table.at(-1).passed;
}

if (await step('packages', installWhenNeeded)) {
  for (const [name, work] of Object.entries(STEPS)) await step(name, work);
}

console.log('');
for (const { name, seconds, passed } of table) {
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${name.padEnd(32)} ${seconds.toFixed(1).padStart(6)} s`);
}
process.exit(table.every(({ passed }) => passed) ? 0 : 1);
