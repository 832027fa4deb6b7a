// A lock file written where a registry lacks some platform's package makes `npm ci` fail everywhere else: every
// optional dependency that a locked package names must have an entry of its own.
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
const missing = [];
for (const [path, entry] of Object.entries(packages)) {
  for (const name of Object.keys(entry.optionalDependencies ?? {})) {
    const places = [];
    for (let at = path; ; at = at.includes('/node_modules/') ? at.slice(0, at.lastIndexOf('/node_modules/')) : '') {
      places.push(at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`);
      if (at === '') break;
    }
    if (!places.some((place) => packages[place])) missing.push(`${name} (wanted by ${path || 'the root'})`);
  }
  if (entry.resolved && /localhost|127\.0\.0\.1/.test(entry.resolved)) missing.push(`${path} names a local registry`);
}
if (missing.length > 0) {
  console.error(`package-lock.json is incomplete:\n  ${missing.join('\n  ')}`);
  process.exit(1);
}
