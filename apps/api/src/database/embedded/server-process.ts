import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long a fast shutdown may take (it writes a checkpoint) before the server is told to drop everything. */
const FAST_SHUTDOWN_MS = 10_000;
const IMMEDIATE_SHUTDOWN_MS = 3_000;
const POLL_MS = 20;

/** The setting on the server's command line that names the process which started it. */
export const STARTER_SETTING = 'kyhop.starter';

/** No machine gives out this process id: Linux stops at 2^22, macOS below 10^5. */
const NO_PROCESS = 2 ** 31 - 2;

interface ProcessInfo {
  parent: number;
  /** Program and arguments with spaces between them. */
  commandLine: string;
}

/**
 * Clears the way for a new server on the cluster: stops one that outlived the process which started it (kill -9), and
 * disowns the lock file of one that died itself.
 */
export async function clearWay(cluster: string): Promise<void> {
  const lock = join(cluster, 'postmaster.pid');
  const content = await readFile(lock, 'utf8').catch(() => undefined);
  if (content === undefined) return;
  const pid = Number.parseInt(content, 10);
  const server = await serverProcess(pid, cluster);
  if (server === undefined) return disown(lock, content);

  const starter = startedBy(server);
  if (starter === server.parent) {
    throw new Error(`Kỳ Họp is running on this database already (process ${starter}). Stop it first.`);
  }
  await stopServer(pid, cluster);
}

/** Stops the server: first the orderly way, in which clients are cut off and everything is written down. */
export async function stopServer(pid: number, cluster: string): Promise<void> {
  const steps = [
    ['SIGINT', FAST_SHUTDOWN_MS],
    ['SIGQUIT', IMMEDIATE_SHUTDOWN_MS],
    ['SIGKILL', IMMEDIATE_SHUTDOWN_MS],
  ] as const;
  for (const [signal, patience] of steps) {
    if ((await serverProcess(pid, cluster)) === undefined) return;
    process.kill(pid, signal);
    const deadline = Date.now() + patience;
    while (Date.now() < deadline && (await serverProcess(pid, cluster))) await sleep(POLL_MS);
  }
  if (await serverProcess(pid, cluster)) throw new Error(`PostgreSQL (process ${pid}) cannot be stopped.`);
}

/** The process if it is alive and is PostgreSQL on this cluster: process ids are used again, soon after a restart even. */
async function serverProcess(pid: number, cluster: string): Promise<ProcessInfo | undefined> {
  const info = await processInfo(pid);
  return info?.commandLine.includes(`/postgres -D ${cluster} -p `) ? info : undefined;
}

function startedBy({ commandLine }: ProcessInfo): number {
  return Number(new RegExp(`${STARTER_SETTING}=(\\d+)`).exec(commandLine)?.[1]);
}

/** A zombie has an empty command line, so it never passes for a server. */
async function processInfo(pid: number): Promise<ProcessInfo | undefined> {
  if (!existsSync('/proc/self')) return processInfoByPs(pid);
  try {
    const [status, commandLine] = await Promise.all([
      readFile(`/proc/${pid}/status`, 'utf8'),
      readFile(`/proc/${pid}/cmdline`, 'utf8'),
    ]);
    return { parent: Number(/^PPid:\s*(\d+)/m.exec(status)?.[1]), commandLine: commandLine.replaceAll('\0', ' ') };
  } catch {
    return undefined;
  }
}

/** For macOS, which has no /proc. */
function processInfoByPs(pid: number): ProcessInfo | undefined {
  const { stdout } = spawnSync('ps', ['-ww', '-o', 'ppid=,args=', '-p', String(pid)], { encoding: 'utf8' });
  const [, parent, commandLine] = /^\s*(\d+)\s+(.*)$/m.exec(stdout) ?? [];
  return commandLine === undefined ? undefined : { parent: Number(parent), commandLine };
}

/**
 * PostgreSQL refuses to start while the process named in its lock file exists, though that be a zombie or another
 * program that got the number since. We know better, and put a number there that no process has. The file itself
 * stays: its last line lets PostgreSQL wait for children of the dead server that still hold its shared memory.
 */
async function disown(lock: string, content: string): Promise<void> {
  await writeFile(lock, content.replace(/^\d+/, String(NO_PROCESS)));
}
