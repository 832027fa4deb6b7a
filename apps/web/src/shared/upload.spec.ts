import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { problem } from '../testing/handlers';
import { server } from '../testing/server';
import { uploadFile } from './upload';

const ADDRESS = `${window.location.origin}/api/meetings/m/files/f`;
const file = () => new File(['tài liệu mẫu'], 'Báo cáo.pdf');

describe('an upload', () => {
  it('sends the bytes as they are and gives what the server says', async () => {
    server.use(
      http.put(ADDRESS, async ({ request }) =>
        HttpResponse.json({ got: await request.text(), type: request.headers.get('content-type') }),
      ),
    );
    const shares: number[] = [];
    const answer = await uploadFile(ADDRESS, file(), { onProgress: (share) => shares.push(share) });
    expect(answer).toEqual({ got: 'tài liệu mẫu', type: 'application/octet-stream' });
    expect(shares.at(-1)).toBe(1);
  });

  it('tells what the server refuses, and why', async () => {
    server.use(http.put(ADDRESS, () => problem(422, 'file.kind_refused')));
    await expect(uploadFile(ADDRESS, file())).rejects.toMatchObject({ status: 422, code: 'file.kind_refused' });
  });

  it('tells the status when a proxy answers with a page', async () => {
    server.use(http.put(ADDRESS, () => new HttpResponse('<html>', { status: 413 })));
    await expect(uploadFile(ADDRESS, file())).rejects.toMatchObject({ status: 413, code: 'http.413' });
  });

  it('tells when the network is away', async () => {
    server.use(http.put(ADDRESS, () => HttpResponse.error()));
    await expect(uploadFile(ADDRESS, file())).rejects.toMatchObject({ status: 0, code: 'network' });
  });

  it('stops when it is told to', async () => {
    server.use(http.put(ADDRESS, () => new Promise<never>(() => undefined)));
    const stop = new AbortController();
    const sending = uploadFile(ADDRESS, file(), { signal: stop.signal });
    stop.abort();
    await expect(sending).rejects.toMatchObject({ name: 'AbortError' });
  });
});
