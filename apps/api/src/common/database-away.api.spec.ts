import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { useApi } from '../../test/api';
import { aUser } from '../../test/factories';
import { readEnvironment } from '../config/env';
import { createApp } from '../configure-app';
import { SESSION_COOKIE, SessionService } from '../identity/session.service';

const api = useApi();

/** Stands between the program and its database, and can be cut. */
class Wire {
  private server: Server;
  private readonly sockets = new Set<Socket>();
  port = 0;

  constructor(private readonly target: URL) {}

  async mend(): Promise<void> {
    this.server = createServer((near) => {
      const far = connect(Number(this.target.port), this.target.hostname);
      for (const socket of [near, far]) {
        this.sockets.add(socket);
        socket.on('error', () => undefined).on('close', () => this.sockets.delete(socket));
      }
      near.pipe(far).pipe(near);
    });
    await new Promise<void>((done) => this.server.listen(this.port, '127.0.0.1', done));
    this.port = (this.server.address() as AddressInfo).port;
  }

  async cut(): Promise<void> {
    const closed = new Promise((done) => this.server.close(done));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }
}

let wire: Wire;
let app: NestFastifyApplication;

beforeAll(async () => {
  const url = new URL(inject('serverUrl'));
  wire = new Wire(new URL(url));
  await wire.mend();
  const [row] = await api.rows<{ name: string }>('SELECT current_database() AS name');
  url.pathname = `/${row?.name ?? ''}`;
  url.hostname = '127.0.0.1';
  url.port = String(wire.port);
  app = await createApp(readEnvironment({ DATABASE_URL: url.href, LOG_LEVEL: 'fatal' }, '.'));
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
});

afterAll(async () => {
  await app.close();
  await wire.cut();
});

const get = async (path: string, token = ''): Promise<{ status: number; code: unknown }> => {
  const answer = await app.inject({ url: `/api${path}`, cookies: { [SESSION_COOKIE]: token } });
  return { status: answer.statusCode, code: answer.json<{ code?: string }>().code };
};

it('says that it is starting until the database was reached once', async () => {
  expect(await get('/health/live')).toMatchObject({ status: 200 });
  expect(await get('/health/ready')).toEqual({ status: 503, code: 'service.database_unavailable' });
  expect(await get('/auth/sign-in-options')).toEqual({ status: 503, code: 'service.starting' });
});

it('says so when the database goes away, and works again when it is back', async () => {
  await app.get(DataSource).initialize();
  const token = await app.get(SessionService).open((await aUser(api.database, 'ADMIN')).id);
  expect(await get('/users', token)).toMatchObject({ status: 200 });

  await wire.cut();
  for (const path of ['/health/ready', '/users', '/auth/sign-in-options', '/audit']) {
    expect({ path, ...(await get(path, token)) }).toEqual({ path, status: 503, code: 'service.database_unavailable' });
  }
  expect(await get('/health/live')).toMatchObject({ status: 200 });

  await wire.mend();
  expect(await get('/health/ready')).toMatchObject({ status: 200 });
  expect(await get('/users', token)).toMatchObject({ status: 200 });
});
