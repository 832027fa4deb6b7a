import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile, rename } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { findBinaries } from './binaries';
import { OWNER_ROLE, openHome, prepareCluster, removeHome, SHARED_DIRECTORY, type Home } from './home';
import { clearWay, STARTER_SETTING, stopServer } from './server-process';

const DATABASE = 'kyhop';

/** A server killed a moment ago still holds its port and shared memory while its children notice. */
const RETRY_FOR_MS = 15_000;
const RETRY_PAUSE_MS = 300;
const PASSING_TROUBLE = /lock file|shared memory|could not bind|address already in use/i;

/** After a crash PostgreSQL replays its log before it answers. */
const READY_WITHIN_MS = 60_000;
const READY_POLL_MS = 25;

export interface EmbeddedPostgresOptions {
  /** The server lives in `postgres` below it. */
  dataDirectory: string;
  /** A free port is chosen by default. */
  port?: number;
  /** False trades safety against power cuts for speed: tests only. */
  durable?: boolean;
}

export interface EmbeddedPostgres {
  /** The superuser's connection to the database `kyhop`. */
  url: string;
  /** Ends the connections, writes everything down and stops the server. Harmless when it has stopped already. */
  stop(): Promise<void>;
}

interface Launch {
  home: Home;
  binaries: string;
  dataDirectory: string;
  password: string;
  port: number | undefined;
  durable: boolean;
}

/** Starts PostgreSQL from the npm package on this machine's loopback; the data survive from start to start. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { port, durable = true } = options;
  const dataDirectory = resolve(options.dataDirectory);
  const home = await openHome(dataDirectory);
  const binaries = await findBinaries(home.account, home.account ? SHARED_DIRECTORY : dataDirectory);
  await clearWay(home.cluster);
  const password = await prepareCluster(home, binaries, durable);
  await rename(home.log, `${home.log}.1`).catch(() => undefined);

  const settings = { home, binaries, dataDirectory, password, port, durable };
  let server = await launch(settings);
  let stopping = false;
  let revival: Promise<void> | undefined;

  /** A server that was killed comes back on the port it had, which the pool of connections knows. */
  const watch = () => {
    server.process.once('exit', () => {
      if (!stopping) revival = revive();
    });
  };
  const revive = async (): Promise<void> => {
    try {
      server = await launch({ ...settings, port: Number(new URL(server.url).port) });
      watch();
    } catch (error) {
      process.stderr.write(`${String(error)}\n`);
    }
  };
  watch();

  // Whatever ends this process in an orderly way, an exception too, takes the server along.
  const goAlong = () => server.process.kill('SIGINT');
  process.once('exit', goAlong);
  return {
    url: server.url,
    async stop() {
      stopping = true;
      process.off('exit', goAlong);
      await revival;
      if (server.process.pid !== undefined) await stopServer(server.process.pid, home.cluster);
    },
  };
}

/** Deletes the data of an embedded server that was stopped, wherever they are kept. */
export async function removeEmbeddedPostgres(dataDirectory: string): Promise<void> {
  await removeHome(resolve(dataDirectory));
}

interface Server {
  process: ChildProcess;
  url: string;
}

async function launch(settings: Launch): Promise<Server> {
  const deadline = Date.now() + RETRY_FOR_MS;
  for (;;) {
    const port = settings.port ?? (await freePort());
    const child = await spawnServer(settings, port);
    if (await answers(child, connectionUrl(settings, port, 'postgres'))) {
      await createDatabase(connectionUrl(settings, port, 'postgres'));
      return { process: child, url: connectionUrl(settings, port, DATABASE) };
    }
    const said = await readFile(settings.home.log, 'utf8');
    if (Date.now() > deadline || !PASSING_TROUBLE.test(said)) {
      throw new Error(`PostgreSQL did not start. The end of ${settings.home.log}:\n${said.slice(-2000)}`);
    }
    await sleep(RETRY_PAUSE_MS);
  }
}

async function spawnServer({ home, binaries, dataDirectory, durable }: Launch, port: number): Promise<ChildProcess> {
  const log = await open(home.log, 'a', 0o600);
  try {
    const child = spawn(
      join(binaries, 'postgres'),
      ['-D', home.cluster, '-p', String(port), ...serverSettings(dataDirectory, durable).flatMap((one) => ['-c', one])],
      // Detached: Ctrl-C reaches the whole foreground group, and the server must outlive our own orderly end.
      { ...home.account, cwd: '/', detached: true, stdio: ['ignore', log.fd, log.fd] },
    );
    await once(child, 'spawn');
    child.unref();
    return child;
  } finally {
    await log.close();
  }
}

function serverSettings(dataDirectory: string, durable: boolean): string[] {
  return [
    `kyhop.data_directory=${dataDirectory}`, // tells in the list of processes whose server this is
    `${STARTER_SETTING}=${process.pid}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=60',
    'shared_buffers=64MB',
    'max_wal_size=256MB',
    // Parallel queries take memory from /dev/shm, which containers keep at 64 MB.
    'max_parallel_workers_per_gather=0',
    'timezone=UTC',
    'log_timezone=UTC',
    'log_checkpoints=off',
    ...(durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
  ];
}

/** Waits until the server answers; false when its process has ended instead. */
async function answers(child: ChildProcess, url: string): Promise<boolean> {
  const deadline = Date.now() + READY_WITHIN_MS;
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null) return false;
    try {
      await withClient(url, (client) => client.query('SELECT 1'));
      return true;
    } catch (error) {
      if (Date.now() > deadline || isRefusal(error)) {
        child.kill('SIGQUIT');
        throw error;
      }
      await sleep(READY_POLL_MS);
    }
  }
}

/** Errors of class 28 are about the password: waiting does not help. */
function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('28');
}

async function createDatabase(url: string): Promise<void> {
  await withClient(url, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  });
}

async function withClient(url: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    await work(client);
  } finally {
    await client.end();
  }
}

function connectionUrl({ password }: Launch, port: number, database: string): string {
  return `postgres://${OWNER_ROLE}:${password}@127.0.0.1:${port}/${database}`;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
