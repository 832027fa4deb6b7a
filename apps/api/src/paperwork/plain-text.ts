import { createReadStream } from 'node:fs';

/** Control characters other than tabs and ends of lines: no text is written with them. */
const CONTROL = /(?![\t\n\v\f\r])\p{Cc}/u;

/** Beginnings of what a browser, a server or a shell would carry out. */
const ACTIVE = /<\s*(?:!doctype|html|head|body|script|style|svg|iframe|object|embed|meta|link|\?|%)/iu;
const SCRIPT_HEAD = /^\ufeff?\s*#!/u;

/** What could stand across the edge of two pieces. */
const OVERLAP = 32;

/** Whether a file is text in UTF-8 that nothing would carry out. */
export async function isPlainText(path: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let tail = '';
  let first = true;
  try {
    for await (const piece of createReadStream(path) as AsyncIterable<Uint8Array>) {
      const text = tail + decoder.decode(piece, { stream: true });
      if (CONTROL.test(text) || ACTIVE.test(text) || (first && SCRIPT_HEAD.test(text))) return false;
      first = false;
      tail = text.slice(-OVERLAP);
    }
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
