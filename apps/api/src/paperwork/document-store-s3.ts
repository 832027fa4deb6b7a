import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { Logger } from '@nestjs/common';
import { AwsClient } from 'aws4fetch';
import type { S3Settings } from '../config/document-store-url';
import { assertStorageKey, DocumentStore, isStorageKey, newStorageKey, storeUnavailable } from './document-store';
import { discard, type IncomingFile } from './incoming-file';

/** How long the store may take to swallow a file or to forget one: milliseconds. */
const PATIENCE = 120_000;

/** Any store that speaks Amazon's S3: MinIO, Ceph, SeaweedFS and the clouds. Addressed by path, which all understand. */
export class S3DocumentStore extends DocumentStore {
  private readonly client: AwsClient;
  private readonly logger = new Logger('DocumentStore');

  constructor(
    private readonly settings: S3Settings,
    readonly receivingDirectory: string,
  ) {
    super();
    const { accessKeyId, secretAccessKey, region } = settings;
    // A body that is a stream can be sent once: whoever uploads tries again.
    this.client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 0 });
  }

  /** The length and the seal are known by now: S3 wants the one beforehand, and checks the other. */
  async keep(file: IncomingFile): Promise<string> {
    const key = newStorageKey();
    const headers = { 'content-length': String(file.size), 'x-amz-content-sha256': file.sha256 };
    const body = Readable.toWeb(createReadStream(file.path));
    const answer = await this.ask('PUT', key, { body, headers, duplex: 'half', signal: AbortSignal.timeout(PATIENCE) });
    await answer.body?.cancel();
    await discard(file);
    return key;
  }

  async open(key: string): Promise<Readable> {
    const { body } = await this.ask('GET', key);
    if (body === null) throw storeUnavailable();
    return Readable.fromWeb(body);
  }

  async remove(key: string): Promise<void> {
    const answer = await this.ask('DELETE', key, { signal: AbortSignal.timeout(PATIENCE) });
    await answer.body?.cancel();
  }

  /** A portion is what the store tells at once, a thousand at most; the next begins behind its last. */
  async *keptBefore(instant: Date): AsyncGenerator<string[]> {
    for (let behind: string | undefined = ''; behind !== undefined;) {
      const query = new URLSearchParams({ 'list-type': '2', 'encoding-type': 'url' });
      if (behind !== '') query.set('start-after', behind);
      const answer = await this.send('GET', `?${query.toString()}`, { signal: AbortSignal.timeout(PATIENCE) });
      const { objects, more } = readListing(await answer.text());
      const old = objects.filter(({ key, changedAt }) => isStorageKey(key) && changedAt < instant);
      if (old.length > 0) yield old.map(({ key }) => key);
      behind = more ? objects.at(-1)?.key : undefined;
    }
  }

  private ask(method: string, key: string, init?: RequestInit): Promise<Response> {
    assertStorageKey(key);
    return this.send(method, `/${key}`, init);
  }

  /** What the store itself says of a refusal is for the log: it names buckets and hosts. */
  private async send(method: string, path: string, init: RequestInit = {}): Promise<Response> {
    const { endpoint, bucket } = this.settings;
    try {
      const answer = await this.client.fetch(`${endpoint}/${bucket}${path}`, { ...init, method, redirect: 'error' });
      if (answer.ok || (method === 'DELETE' && answer.status === 404)) return answer;
      await answer.body?.cancel();
      this.logger.error(`The document store answered ${method} with ${answer.status}.`);
    } catch (error) {
      this.logger.error(`The document store cannot be reached: ${String(error)}`);
    }
    throw storeUnavailable();
  }
}

/** Of the answer to ListObjectsV2: XML of a form so narrow that two expressions read it. Keys come encoded as in a URL. */
function readListing(xml: string): { objects: { key: string; changedAt: Date }[]; more: boolean } {
  const objects = [...xml.matchAll(/<Contents>.*?<\/Contents>/gs)].map(([entry]) => ({
    key: decodeURIComponent((inside(entry, 'Key') ?? '').replaceAll('+', ' ')),
    changedAt: new Date(inside(entry, 'LastModified') ?? ''),
  }));
  return { objects, more: inside(xml, 'IsTruncated') === 'true' };
}

const inside = (xml: string, tag: string): string | undefined => new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(xml)?.[1];
