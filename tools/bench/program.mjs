// Starts a server program on a port of its own and waits until it is ready.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from '../lib/prepare.mjs';

const READY_WITHIN_MS = 60_000;

export async function startProgram(programs, options, variables) {
  const port = await freePort();
  const begun = performance.now();
  const child = spawn(process.execPath, options, {
    cwd: root,
    env: { ...process.env, ...variables, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const program = {
    port,
    pid: child.pid,
    readyAfter: 0,
    async stop() {
      child.kill('SIGTERM');
      await gone;
    },
  };
  programs.push(program);
  while (!(await isReady(port))) {
    if (child.exitCode !== null) throw new Error(`${options.at(-1)} ended by itself.`);
    if (performance.now() - begun > READY_WITHIN_MS) throw new Error(`${options.at(-1)} is not ready.`);
    await pause(20);
  }
  program.readyAfter = performance.now() - begun;
  return program;
}

async function isReady(port) {
  const response = await fetch(`http://127.0.0.1:${port}/api/health/ready`).catch(() => null);
  return response?.ok ?? false;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
