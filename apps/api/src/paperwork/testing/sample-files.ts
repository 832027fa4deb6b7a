import { crc32 } from 'node:zlib';

/** The smallest files that are what they are. */

export const aPdf = (text = 'mẫu'): Buffer => Buffer.from(`%PDF-1.4\n% ${text}\n%%EOF\n`);

export const aPng = (): Buffer =>
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );

const CONTENT_TYPES = (type: string): string =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  `<Override PartName="/word/document.xml" ContentType="${type}"/></Types>`;

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

export const aDocx = (more: Record<string, string> = {}): Buffer =>
  aZip({ '[Content_Types].xml': CONTENT_TYPES(WORD), 'word/document.xml': '<w:document/>', ...more });

export const anOdt = (more: Record<string, string> = {}): Buffer =>
  aZip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<office/>', ...more });

/** A file of Office 97–2003 as far as its directory goes: a header, and entries of these names. */
export function aCompoundFile(...names: string[]): Buffer {
  const header = Buffer.alloc(512);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  const entries = ['Root Entry', ...names].map((name) => {
    const entry = Buffer.alloc(128);
    entry.write(name, 'utf16le');
    entry.writeUInt16LE(name.length * 2 + 2, 64);
    return entry;
  });
  return Buffer.concat([header, ...entries]);
}

/** An archive of texts, stored without compression. */
export function aZip(files: Record<string, string>): Buffer {
  const bodies: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const facts = factsOf(name, text);
    const body = Buffer.concat([Buffer.from('504b0304', 'hex'), facts, Buffer.from(name + text)]);
    list.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), facts, placeOf(at), Buffer.from(name)]));
    bodies.push(body);
    at += body.length;
  }
  const entries = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(list.length, 8);
  end.writeUInt16LE(list.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, entries, end]);
}

/** What the head of a file and its line in the list have in common, from the needed version on. */
function factsOf(name: string, text: string): Buffer {
  const facts = Buffer.alloc(26);
  const size = Buffer.byteLength(text);
  facts.writeUInt16LE(20);
  facts.writeUInt32LE(crc32(text), 10);
  facts.writeUInt32LE(size, 14);
  facts.writeUInt32LE(size, 18);
  facts.writeUInt16LE(Buffer.byteLength(name), 22);
  return facts;
}

function placeOf(at: number): Buffer {
  const place = Buffer.alloc(14);
  place.writeUInt32LE(at, 10);
  return place;
}
