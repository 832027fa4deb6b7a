// Bundles the server: our own sources (the libraries' TypeScript too) into dist/, what npm installs stays outside.
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');

/** Relative and absolute paths, our libraries, and the helpers that the compiler itself puts in. */
const OURS = /^(?:\.|\/|[a-z]:|\0|@kyhop\/|@oxc-project\/runtime)/i;

const bundle = await rolldown({
  cwd: root,
  input: {
    main: 'src/main.ts',
    'create-admin': 'src/create-admin.ts',
    'embedded-postgres': 'src/database/embedded/embedded-postgres.ts',
    // Started as a thread, under its own name.
    'xlsx-worker': 'src/common/table-import/xlsx-worker.mjs',
  },
  platform: 'node',
  external: (id) => !OURS.test(id),
  // tsconfig.json says how decorators compile: Nest and TypeORM read the types of parameters and columns at run time.
  transform: { target: 'node20' },
  onLog(level, log, handler) {
    // A name that is missing or a circular import is a fault of ours, not a remark.
    handler(level === 'warn' ? 'error' : level, log);
  },
});
/** A thread is found by the name of its source. */
const entryFileNames = ({ name }) => (name.endsWith('-worker') ? '[name].mjs' : '[name].js');
await rm(dist, { recursive: true, force: true });
// One folder: `import.meta.dirname` is dist/ in every file, shared ones too.
await bundle.write({ dir: dist, format: 'esm', sourcemap: true, entryFileNames, chunkFileNames: '[name]-[hash].js' });
await bundle.close();
