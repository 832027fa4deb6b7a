import { randomBytes } from 'node:crypto';
import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Logger } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { useApi } from '../../../test/api';
import { aClusterYear, aMeeting, aUser } from '../../../test/factories';
import { Jobs } from '../../common/jobs/jobs';
import { aPdf } from '../../paperwork/testing/sample-files';

const api = useApi();
const NOW = new Date('2026-03-02T05:50:00Z');
const HOUR = 3_600_000;

beforeAll(async () => {
  Logger.overrideLogger(false);
  await aClusterYear(api.database);
});
beforeEach(() => api.setTime(NOW.toISOString()));

const folder = () => join(api.dataDirectory, 'documents');

/** Bytes in the store, kept so many hours ago, of which the database knows nothing. */
async function leftBytes(hours: number): Promise<string> {
  const name = randomBytes(16).toString('hex');
  const key = `${name.slice(0, 2)}/${name.slice(2, 4)}/${name}`;
  await mkdir(dirname(join(folder(), key)), { recursive: true });
  await writeFile(join(folder(), key), 'Tài liệu mẫu');
  await keptAgo(key, hours);
  return key;
}

const keptAgo = (key: string, hours: number) => {
  const then = new Date(NOW.getTime() - hours * HOUR);
  return utimes(join(folder(), key), then, then);
};

async function stored(): Promise<string[]> {
  const entries = await readdir(folder(), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ name }) => `${name.slice(0, 2)}/${name.slice(2, 4)}/${name}`)
    .sort();
}

/** A document as it is uploaded; gives its key. */
async function aDocument(): Promise<string> {
  const secretary = await api.as(await aUser(api.database, 'SECRETARIAT'));
  const id = uuidv7();
  const path = `/meetings/${(await aMeeting(api.database)).id}/files/${id}?name=A.pdf&audience=EVERYONE`;
  await secretary.send('PUT', path, Buffer.from(aPdf()), { 'content-type': 'application/octet-stream' });
  const [row] = await api.rows<{ key: string }>('SELECT storage_key AS key FROM meeting_file WHERE id = $1', [id]);
  return row!.key;
}

async function sweep(): Promise<void> {
  await api.database.transaction((tx) => api.app.get(Jobs).send(tx, 'meeting-file.sweep', {}));
  await api.runJobs();
}

describe('what a server left in the store that died before the row was written', () => {
  it('is removed a day later; documents and what has just come in stay', async () => {
    const document = await aDocument();
    await keptAgo(document, 1000);
    const fresh = await leftBytes(23);
    await leftBytes(25);
    await sweep();
    expect(await stored()).toEqual([document, fresh].sort());
  });

  it('is left alone when it is so much that the store must be of another database', async () => {
    for (let n = 0; n < 101; n++) await leftBytes(25);
    const before = await stored();
    await sweep();
    expect(await stored()).toEqual(before);
  });
});
