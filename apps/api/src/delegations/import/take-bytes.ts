import type { Readable } from 'node:stream';
import { Problem } from '../../common/problem';

/** The whole of a body, if it is no longer than so many bytes. */
export async function takeBytes(stream: Readable, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > most) throw new Problem(413, 'request.too_large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
