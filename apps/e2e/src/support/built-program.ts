import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The root of the workspace: the program is run from there, as `npm start` does. */
export const root = join(import.meta.dirname, '../../../..');

const BUILT = ['apps/api/dist/main.js', 'apps/api/dist/create-admin.js', 'apps/web/dist/index.html'];

/** The tests drive the built program. `npm test` builds it before; whoever runs them alone gets it built here once. */
export default function buildWhenMissing(): void {
  if (BUILT.every((file) => existsSync(join(root, file)))) return;
  const env = { ...process.env, NX_LOAD_DOT_ENV_FILES: 'false', NX_TUI: 'false' };
  const nx = join(root, 'node_modules/nx/dist/bin/nx.js');
  execFileSync(process.execPath, [nx, 'run-many', '-t', 'build'], { cwd: root, env, stdio: 'inherit' });
}
