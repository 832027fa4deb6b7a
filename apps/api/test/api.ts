import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, inject, vi } from 'vitest';
import { Clock } from '../src/common/clock';
import { Jobs } from '../src/common/jobs/jobs';
import { SESSION_COOKIE, SessionService } from '../src/identity/session.service';
import { type ENVIRONMENT_VARIABLES, readEnvironment } from '../src/config/env';
import { createApp } from '../src/configure-app';
import { User } from '../src/identity/user.entity';

/** What a request gave back. */
export interface Answer<Body = Record<string, unknown>> {
  status: number;
  body: Body;
  headers: Record<string, string | string[] | number | undefined>;
  raw: Buffer;
}

type Variables = Partial<Record<(typeof ENVIRONMENT_VARIABLES)[number], string>>;

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** The server over a database of its own: asked as a browser would ask it, and looked into underneath. */
export class TestApi {
  app: NestFastifyApplication;
  database: DataSource;
  /** Where this server keeps documents. */
  dataDirectory: string;
  private name: string;

  constructor(private readonly variables: Variables = {}) {}

  async open(): Promise<void> {
    const serverUrl = inject('serverUrl');
    this.name = `suite_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
    await asAdmin(serverUrl, `CREATE DATABASE ${this.name} TEMPLATE ${inject('template')}`);
    const url = new URL(serverUrl);
    url.pathname = `/${this.name}`;
    this.dataDirectory = join(tmpdir(), this.name);
    const variables = {
      DATABASE_URL: url.href,
      KYHOP_DATA_DIR: this.dataDirectory,
      LOG_LEVEL: 'fatal',
      ...this.variables,
    };
    this.app = await createApp(readEnvironment(variables, '.'));
    this.database = this.app.get(DataSource);
    await this.database.initialize();
    await this.app.init();
    await this.app.getHttpAdapter().getInstance().ready();
  }

  async close(): Promise<void> {
    await this.app.close();
    await rm(this.dataDirectory, { recursive: true, force: true });
    await asAdmin(inject('serverUrl'), `DROP DATABASE ${this.name} WITH (FORCE)`);
  }

  /** Sets the time for everything that asks the clock. */
  setTime(time: string): void {
    this.app.get(Clock).now = () => new Date(time);
  }

  /** Requests as this user; without one, as somebody not signed in. */
  async as(user: Pick<User, 'id'> | null): Promise<ApiClient> {
    const token = user === null ? null : await this.app.get(SessionService).open(user.id);
    return new ApiClient(this.app, token);
  }

  /** The rows of a query, to see what a request left behind. */
  rows<Row = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.database.query<Row[]>(sql, parameters);
  }

  /** Does the jobs that are due, as the workers of a running server would; `early` also those that are to wait. */
  async runJobs({ early = false } = {}): Promise<void> {
    if (early) await this.rows(`UPDATE pgboss.job SET start_after = now() WHERE state IN ('created', 'retry')`);
    await this.app.get(Jobs).runDue();
  }

  /** How many statements reach the database while `work` runs. */
  async countingStatements(work: () => Promise<unknown>): Promise<number> {
    const query = vi.spyOn(Client.prototype, 'query');
    try {
      await work();
      return query.mock.calls.length;
    } finally {
      query.mockRestore();
    }
  }
}

export class ApiClient {
  constructor(
    private readonly app: NestFastifyApplication,
    private readonly token: string | null,
  ) {}

  get<Body = Record<string, unknown>>(path: string): Promise<Answer<Body>> {
    return this.send('GET', path);
  }

  post<Body = Record<string, unknown>>(path: string, body?: unknown): Promise<Answer<Body>> {
    return this.send('POST', path, body);
  }

  put<Body = Record<string, unknown>>(path: string, body?: unknown): Promise<Answer<Body>> {
    return this.send('PUT', path, body);
  }

  patch<Body = Record<string, unknown>>(path: string, body?: unknown): Promise<Answer<Body>> {
    return this.send('PATCH', path, body);
  }

  delete<Body = Record<string, unknown>>(path: string, body?: unknown): Promise<Answer<Body>> {
    return this.send('DELETE', path, body);
  }

  async send<Body = Record<string, unknown>>(
    method: Method,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    const reply = await this.app.inject({
      method,
      url: `/api${path}`,
      headers,
      ...(this.token !== null && { cookies: { [SESSION_COOKIE]: this.token } }),
      ...(body !== undefined && { payload: body as object }),
    });
    const isJson = String(reply.headers['content-type']).includes('json');
    return {
      status: reply.statusCode,
      body: (isJson && reply.payload !== '' ? reply.json() : {}) as Body,
      headers: reply.headers,
      raw: reply.rawPayload,
    };
  }
}

/** A server for the tests of this file, opened before the first and closed after the last; with settings of its own. */
export function useApi(variables: Variables = {}): TestApi {
  const api = new TestApi(variables);
  beforeAll(() => api.open());
  afterAll(() => api.close());
  return api;
}

async function asAdmin(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
