import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { root } from './built-program';

/** A first start makes the database and its data; on a busy machine that takes its time. */
const READY_WITHIN_MS = 120_000;

export interface FirstAdmin {
  email: string;
  name: string;
  password: string;
}

export interface ServerOptions {
  /** Demo accounts and demo data, as `npm start` brings them. */
  demo: boolean;
  /** The account that `npm run admin:create` opens before the first start. */
  admin?: FirstAdmin;
  /** Further settings, by their variables. */
  settings?: Readonly<Record<string, string>>;
}

/**
 * The real program, as it is delivered: built, in a process of its own, with its embedded PostgreSQL in a folder of its
 * own. It can be killed and started again on the same port and data.
 */
export class Server {
  #process: ChildProcess | null = null;
  #said = '';

  private constructor(
    private readonly port: number,
    private readonly dataDirectory: string,
    private readonly demo: boolean,
    private readonly settings: Readonly<Record<string, string>>,
  ) {}

  static async start({ demo, admin, settings = {} }: ServerOptions): Promise<Server> {
    const dataDirectory = await mkdtemp(join(tmpdir(), 'kyhop-e2e-'));
    // Where root runs the tests, PostgreSQL runs as another account, which must get in here.
    await chmod(dataDirectory, 0o755);
    const server = new Server(await freePort(), dataDirectory, demo, settings);
    try {
      if (admin) await server.#createAdmin(admin);
      await server.#launch();
      return server;
    } catch (error) {
      await server.stop();
      throw error;
    }
  }

  /** Where a browser finds it. */
  get url(): string {
    return `http://localhost:${this.port}`;
  }

  /** Ends the program as a power cut would; its database server stays behind as an orphan. */
  async kill9(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Starts it again on the same port and data, after `kill9` or `halt`. */
  async restart(): Promise<void> {
    await this.#launch();
  }

  /** Ends it in the orderly way; the data stay. */
  async halt(): Promise<void> {
    await this.#end('SIGTERM');
  }

  /** Ends it and takes its data away. */
  async stop(): Promise<void> {
    await this.#end('SIGTERM');
    await this.#endOrphan();
    // The folder of the database may be a link, where the account of PostgreSQL cannot enter ours.
    const database = await realpath(join(this.dataDirectory, 'postgres')).catch(() => null);
    if (database !== null) await rm(database, { recursive: true, force: true });
    await rm(this.dataDirectory, { recursive: true, force: true });
  }

  get #environment(): NodeJS.ProcessEnv {
    return {
      ...process.env,
      ...{ NODE_ENV: 'production', DATABASE_URL: '', TRUST_PROXY: '0', LOG_LEVEL: 'warn' },
      HOST: '127.0.0.1',
      PORT: String(this.port),
      KYHOP_DATA_DIR: this.dataDirectory,
      DEMO: String(this.demo),
      SMTP_URL: '',
      PUBLIC_URL: this.url,
      ...this.settings,
    };
  }

  async #launch(): Promise<void> {
    this.#spawn(['--enable-source-maps', 'apps/api/dist/main.js']);
    await vi.waitUntil(() => this.#isReady(), { timeout: READY_WITHIN_MS, interval: 50 });
  }

  /** As tools/create-admin.mjs does, without its building and asking. */
  async #createAdmin(admin: FirstAdmin): Promise<void> {
    const module = pathToFileURL(join(root, 'apps/api/dist/create-admin.js')).href;
    const script = `import(${JSON.stringify(module)}).then(({ createAdmin }) => createAdmin(${JSON.stringify(admin)}))`;
    const child = this.#spawn(['-e', script]);
    const [code] = (await once(child, 'exit')) as [number | null];
    this.#process = null;
    if (code !== 0) throw new Error(`The administrator could not be created:\n${this.#said}`);
  }

  #spawn(options: string[]): ChildProcess {
    const child = spawn(process.execPath, options, {
      cwd: root,
      env: this.#environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => (this.#said += text.toString()));
    this.#process = child;
    return child;
  }

  async #isReady(): Promise<boolean> {
    if (this.#process?.exitCode !== null) throw new Error(`The server ended while it started:\n${this.#said}`);
    const answer = await fetch(`${this.url}/api/health/ready`).catch(() => null);
    return answer?.ok ?? false;
  }

  async #end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    const child = this.#process;
    this.#process = null;
    if (child?.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }

  /** The database server of a program that was killed and not started again. */
  async #endOrphan(): Promise<void> {
    const lock = join(this.dataDirectory, 'postgres/cluster/postmaster.pid');
    const pid = Number.parseInt(await readFile(lock, 'utf8').catch(() => ''), 10);
    if (Number.isNaN(pid)) return;
    process.kill(pid, 'SIGINT');
    const isGone = () =>
      readFile(lock).then(
        () => false,
        () => true,
      );
    await vi.waitUntil(isGone, { timeout: 20_000, interval: 50 });
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
