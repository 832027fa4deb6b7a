import { describe, expect, it } from 'vitest';
import { readEnvironment } from './env';

describe('the environment', () => {
  it('keeps documents in a folder of the data, of at most 50 megabytes each, unless told otherwise', () => {
    expect(readEnvironment({}, '/srv')).toMatchObject({
      dataDirectory: '/srv/.data',
      documentStore: null,
      maxFileBytes: 52_428_800,
    });
    const told = readEnvironment({ DOCUMENT_STORE_URL: 's3://k:s@kho.example.vn/tai-lieu', MAX_FILE_MB: '5' }, '/srv');
    expect(told).toMatchObject({ documentStore: { bucket: 'tai-lieu' }, maxFileBytes: 5_242_880 });
  });

  it('names every variable that is wrong at once, and no secret', () => {
    const read = () =>
      readEnvironment({ DOCUMENT_STORE_URL: 's3://k:mật-khẩu@kho', MAX_FILE_MB: 'nhiều', PORT: '99999' }, '/srv');
    expect(read).toThrow(/PORT.*DOCUMENT_STORE_URL.*MAX_FILE_MB/);
    expect(read).not.toThrow(/mật-khẩu@/);
  });
});
