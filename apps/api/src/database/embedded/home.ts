import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, readFile, readlink, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canEnter, serverAccount, type Account } from './account';

/** The superuser of the embedded server, owner of everything in it. */
export const OWNER_ROLE = 'kyhop_owner';

/** Where root keeps what an unprivileged account must reach and cannot reach below the project. */
export const SHARED_DIRECTORY = '/var/lib/kyhop';

/** The folder of one embedded server. */
export interface Home {
  directory: string;
  /** PostgreSQL's data directory. */
  cluster: string;
  /** What the server had to say since its last start. */
  log: string;
  /** Who the server runs as; undefined: as ourselves. */
  account: Account | undefined;
}

/**
 * Opens `<dataDirectory>/postgres`, making it at the first start. Where root's borrowed account cannot enter the data
 * directory (a project below /root), that path is a link to a folder in /var/lib/kyhop.
 */
export async function openHome(dataDirectory: string): Promise<Home> {
  const place = join(dataDirectory, 'postgres');
  await mkdir(dataDirectory, { recursive: true });
  const link = await linkTarget(place);
  // A link whose target is gone (deleted, or a volume not mounted) keeps its meaning: the data belong there.
  if (link !== undefined) await makeShared(link, dataDirectory);

  const found = await stat(place).catch(() => undefined);
  const account = serverAccount(found && place);
  const directory = link ?? (found ? place : await makeHome(place, dataDirectory, account));
  await giveTo(account, directory, 0o700);
  await checkAccess(directory, account);
  return { directory, cluster: join(directory, 'cluster'), log: join(directory, 'server.log'), account };
}

/** Deletes an embedded server's files. The server must have been stopped. */
export async function removeHome(dataDirectory: string): Promise<void> {
  const place = join(dataDirectory, 'postgres');
  const link = await linkTarget(place);
  if (link !== undefined) await rm(link, { recursive: true, force: true });
  await rm(place, { recursive: true, force: true });
}

async function linkTarget(place: string): Promise<string | undefined> {
  return readlink(place).catch(() => undefined);
}

async function makeHome(place: string, dataDirectory: string, account: Account | undefined): Promise<string> {
  if (account === undefined || canEnter(dataDirectory, account)) {
    await mkdir(place, { mode: 0o700 });
    return place;
  }
  const directory = join(SHARED_DIRECTORY, randomBytes(8).toString('hex'));
  await makeShared(directory, dataDirectory);
  await symlink(directory, place);
  return directory;
}

/** The file `project` tells an administrator whose data these are. */
async function makeShared(directory: string, dataDirectory: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, 'project'), `${dataDirectory}\n`);
}

async function giveTo(account: Account | undefined, path: string, mode: number): Promise<void> {
  if (account === undefined) return;
  await chown(path, account.uid, account.gid);
  await chmod(path, mode);
}

async function checkAccess(directory: string, account: Account | undefined): Promise<void> {
  const { uid } = await stat(directory);
  if (account === undefined ? uid !== process.getuid?.() : !canEnter(directory, account)) {
    throw new Error(
      `The database in ${directory} belongs to another account (uid ${uid}), which must be able to reach it. ` +
        'Start Kỳ Họp as the same user as before.',
    );
  }
}

/**
 * Makes the cluster unless it is there, and returns the owner's password.
 *
 * The default collation is PostgreSQL's own C.UTF-8: right upper and lower case, and nothing taken from the operating
 * system, which may have no locale and may change its order under an index. Text that people read is ordered with
 * `COLLATE "vi-x-icu"`, named where it is used.
 */
export async function prepareCluster(home: Home, binaries: string, durable: boolean): Promise<string> {
  const passwordFile = join(home.directory, 'password');
  if ((await stat(home.cluster).catch(() => undefined)) === undefined) {
    await writeFile(passwordFile, randomBytes(24).toString('hex'), { mode: 0o600 });
    await giveTo(home.account, passwordFile, 0o600); // initdb reads it as that account
    // Renamed when whole: a first start that was cut off leaves nothing that looks like a database.
    const half = `${home.cluster}.new`;
    await rm(half, { recursive: true, force: true });
    await initialise(half, passwordFile, home, binaries, durable);
    await rename(half, home.cluster);
  }
  return (await readFile(passwordFile, 'utf8')).trim();
}

async function initialise(
  cluster: string,
  passwordFile: string,
  { account }: Home,
  binaries: string,
  durable: boolean,
): Promise<void> {
  const options = [
    `--pgdata=${cluster}`,
    `--username=${OWNER_ROLE}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--no-instructions',
    ...(durable ? [] : ['--no-sync']),
  ];
  const child = spawn(join(binaries, 'initdb'), options, { ...account, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (text: Buffer) => (output += text.toString()));
  child.stderr.on('data', (text: Buffer) => (output += text.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`initdb could not make the database:\n${output}`);
}
