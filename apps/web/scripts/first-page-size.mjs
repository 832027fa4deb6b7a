// Prints what a reader's browser loads for the first page (sign-in), gzip, and fails above the budget of docs/design.md §8.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET = { js: 200, css: 40 };
const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
/** The entry, and what sign-in loads besides: its page and the words in the first language. */
const FIRST_PAGE = [
  'index.html',
  'src/routes/sign-in.tsx',
  'src/i18n/vi/common.ts',
  'src/i18n/vi/auth.ts',
  'src/i18n/vi/shell.ts',
  'src/i18n/vi/problems.ts',
];

const files = new Set();
const seen = new Set();
function collect(key) {
  const chunk = manifest[key];
  if (!chunk || seen.has(key)) return;
  seen.add(key);
  files.add(chunk.file);
  for (const style of chunk.css ?? []) files.add(style);
  for (const imported of chunk.imports ?? []) collect(imported);
}
FIRST_PAGE.forEach(collect);

const sizes = { js: 0, css: 0 };
for (const file of files) {
  const kind = file.endsWith('.css') ? 'css' : 'js';
  sizes[kind] += gzipSync(readFileSync(new URL(file, dist))).length / 1000;
}
for (const kind of ['js', 'css']) {
  console.log(`first page ${kind}: ${sizes[kind].toFixed(1)} kB gzip (budget ${BUDGET[kind]})`);
}
if (sizes.js > BUDGET.js || sizes.css > BUDGET.css) process.exitCode = 1;
