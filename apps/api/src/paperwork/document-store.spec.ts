import { createHash, createHmac } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { Logger } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocumentStoreUrl } from '../config/document-store-url';
import type { DocumentStore } from './document-store';
import { FolderDocumentStore } from './document-store-folder';
import { S3DocumentStore } from './document-store-s3';
import { discardAbandoned, type IncomingFile, receive } from './incoming-file';

const SECRET = 'mật/khẩu+mẫu';
const sha256 = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** AWS Signature Version 4, worked out anew from the request as it came in. */
function signatureOf(request: IncomingMessage): string {
  const [, day = '', region = '', names = ''] =
    /Credential=[^/]+\/(\d+)\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+)/.exec(
      request.headers.authorization ?? '',
    ) ?? [];
  const headers = names.split(';').map((name) => `${name}:${String(request.headers[name]).trim()}\n`);
  const payload = String(request.headers['x-amz-content-sha256']);
  const [path, query = ''] = request.url?.split('?') ?? [];
  const sorted = query.split('&').sort().join('&');
  const asked = [request.method, path, sorted, headers.join(''), names, payload].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', request.headers['x-amz-date'], scope, sha256(asked)].join('\n');
  const key = [region, 's3', 'aws4_request'].reduce<Buffer>(hmac, hmac(`AWS4${SECRET}`, day));
  return hmac(key, toSign).toString('hex');
}

/** As much of S3 as a store needs: one bucket, requests that are rightly signed, bodies of the length and seal they claim. */
class SmallS3 {
  readonly objects = new Map<string, Buffer>();
  /** When an object was put, where a test says another time than now. */
  readonly putAt = new Map<string, Date>();
  private readonly server: Server = createServer((request, response) => void this.answer(request, response));

  async start(): Promise<string> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    const { port } = this.server.address() as AddressInfo;
    return `s3://mau:${encodeURIComponent(SECRET)}@127.0.0.1:${port}/tai-lieu?region=ap-southeast-1&tls=false`;
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request);
    const given = /Signature=([0-9a-f]+)/.exec(request.headers.authorization ?? '')?.[1];
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://s3');
    const key = /^\/tai-lieu\/(.+)$/.exec(pathname)?.[1];
    if (given !== signatureOf(request)) return void response.writeHead(403).end('<Error/>');
    if (searchParams.get('list-type') === '2') return void response.writeHead(200).end(this.list(searchParams));
    if (key === undefined) return void response.writeHead(404).end('<Error/>');
    if (request.method === 'PUT') return void response.writeHead(this.put(key, body, request)).end();
    if (request.method === 'DELETE') return void response.writeHead(this.objects.delete(key) ? 204 : 404).end();
    const found = this.objects.get(key);
    response.writeHead(found ? 200 : 404).end(found);
  }

  /** Two at a time, so that whoever lists has to ask again. */
  private list(asked: URLSearchParams): string {
    const behind = [...this.objects.keys()].sort().filter((key) => key > (asked.get('start-after') ?? ''));
    const contents = behind.slice(0, 2).map((key) => {
      const at = (this.putAt.get(key) ?? new Date()).toISOString();
      return `<Contents><Key>${encodeURIComponent(key)}</Key><LastModified>${at}</LastModified><Size>1</Size></Contents>`;
    });
    return `<?xml version="1.0"?><ListBucketResult><IsTruncated>${behind.length > 2}</IsTruncated>${contents.join('')}</ListBucketResult>`;
  }

  private put(key: string, body: Buffer, { headers }: IncomingMessage): number {
    if (headers['content-length'] !== String(body.length)) return 411;
    if (headers['x-amz-content-sha256'] !== sha256(body)) return 400;
    this.objects.set(key, body);
    return 200;
  }
}

const s3 = new SmallS3();
let folder = '';
let address = '';
const stores = new Map<string, DocumentStore>();

beforeAll(async () => {
  Logger.overrideLogger(false);
  folder = await mkdtemp(join(tmpdir(), 'store-'));
  stores.set('a folder', new FolderDocumentStore(join(folder, 'documents')));
  stores.set('S3', new S3DocumentStore(readDocumentStoreUrl((address = await s3.start()))!, join(folder, 'receiving')));
});
afterAll(async () => {
  s3.stop();
  await rm(folder, { recursive: true });
});

const CONTENT = Buffer.from('Tài liệu mẫu. '.repeat(20_000));

async function* pieces(): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < CONTENT.length; at += 70_000) yield CONTENT.subarray(at, at + 70_000);
  await Promise.resolve();
}

const received = (store: DocumentStore): Promise<IncomingFile> => receive(store.receivingDirectory, pieces(), 1e6);
const bytesOf = async (store: DocumentStore, key: string): Promise<Buffer> => buffer(await store.open(key));

/** Makes something in a store look as if it had lain there since the first day of 2020. */
async function becomesOld(name: string, key: string): Promise<void> {
  const then = new Date('2020-01-01');
  if (name === 'S3') {
    if (!s3.objects.has(key)) s3.objects.set(key, CONTENT);
    s3.putAt.set(key, then);
  } else {
    const path = join(folder, 'documents', key);
    await writeFile(path, CONTENT);
    await utimes(path, then, then);
  }
}

describe.each(['a folder', 'S3'])('the document store in %s', (name) => {
  it('gives back what it was given, byte for byte, until it is removed', async () => {
    const store = stores.get(name)!;
    const key = await store.keep(await received(store));
    expect(await bytesOf(store, key)).toEqual(CONTENT);
    await store.remove(key);
    await expect(bytesOf(store, key)).rejects.toMatchObject({ status: 503, code: 'file.store_unavailable' });
    await store.remove(key);
  });

  it('gives every file a place of its own and leaves nothing where it was received', async () => {
    const store = stores.get(name)!;
    const keys = [await store.keep(await received(store)), await store.keep(await received(store))];
    expect(new Set(keys).size).toBe(2);
    expect(await readdir(store.receivingDirectory)).toEqual([]);
  });

  it('tells what was kept before a day, of its own files alone', async () => {
    const store = stores.get(name)!;
    const keys = [];
    for (let n = 0; n < 5; n++) keys.push(await store.keep(await received(store)));
    const old = keys.slice(0, 4).sort();
    for (const key of old) await becomesOld(name, key);
    await becomesOld(name, 'tep-khac.txt');
    const told: string[] = [];
    for await (const portion of store.keptBefore(new Date('2020-01-02'))) told.push(...portion);
    expect(told.sort()).toEqual(old);
  });

  it.each(['../../../etc/passwd', 'ab/cd/../../x', '/etc/passwd', ''])(
    'looks for no key but its own: %s',
    async (key) => {
      await expect(stores.get(name)!.open(key)).rejects.toThrow('no key');
      await expect(stores.get(name)!.remove(key)).rejects.toThrow('no key');
    },
  );
});

describe('a file that comes in', () => {
  it('is measured and sealed on the way', async () => {
    const { size, sha256: seal } = await received(stores.get('a folder')!);
    expect({ size, seal }).toEqual({ size: CONTENT.length, seal: sha256(CONTENT) });
  });
});

describe('what a server that was cut off left', () => {
  it('is removed a day later, what is being received now is not', async () => {
    const directory = join(folder, 'abandoned');
    await mkdir(directory);
    for (const name of ['old.part', 'new.part']) await writeFile(join(directory, name), 'x');
    await utimes(join(directory, 'old.part'), new Date(), new Date(Date.now() - 90_000_000));
    await discardAbandoned(directory, new Date());
    expect(await readdir(directory)).toEqual(['new.part']);
    await discardAbandoned(join(folder, 'not there'), new Date());
  });
});

describe('an S3 store', () => {
  it('keeps nothing for whoever signs with another secret, and does not tell why', async () => {
    const settings = { ...readDocumentStoreUrl(address)!, secretAccessKey: 'khác' };
    const store = new S3DocumentStore(settings, join(folder, 'receiving'));
    const path = join(folder, 'wrong');
    await writeFile(path, CONTENT);
    const file = { path, size: CONTENT.length, sha256: sha256(CONTENT) };
    const before = s3.objects.size;
    await expect(store.keep(file)).rejects.toMatchObject({ status: 503, code: 'file.store_unavailable', extras: {} });
    expect(s3.objects.size).toBe(before);
  });

  it('that is away is said to be', async () => {
    const settings = readDocumentStoreUrl('s3://mau:mau@127.0.0.1:9/tai-lieu?tls=false')!;
    const store = new S3DocumentStore(settings, join(folder, 'receiving'));
    await expect(store.open(`ab/cd/${'0'.repeat(32)}`)).rejects.toMatchObject({ status: 503 });
  });
});

describe('the setting DOCUMENT_STORE_URL', () => {
  it('names an S3 store, with TLS unless told otherwise', () => {
    expect(readDocumentStoreUrl('s3://khoa:b%2Fc@kho.example.vn/tai-lieu')).toEqual({
      endpoint: 'https://kho.example.vn',
      bucket: 'tai-lieu',
      region: 'us-east-1',
      accessKeyId: 'khoa',
      secretAccessKey: 'b/c',
    });
  });

  it.each([
    'https://khoa:mat@kho.example.vn/tai-lieu',
    's3://kho.example.vn/tai-lieu',
    's3://khoa:mat@kho.example.vn',
    's3://khoa:mat@kho.example.vn/hai/thu-muc',
    's3://khoa:mat@kho.example.vn/tai-lieu?tls=maybe',
    'kho',
  ])('is refused when it names none: %s', (given) => {
    expect(readDocumentStoreUrl(given)).toBeNull();
  });
});
