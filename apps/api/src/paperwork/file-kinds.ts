import { extname } from 'node:path';
import { fileTypeFromFile } from 'file-type';
import { compoundKind } from './compound-file';
import { isPlainText } from './plain-text';
import { hasMacros, zipEntries } from './zip-entries';

/** The kinds of document that are taken, by the extension that each is kept under. None of them runs in a browser. */
export const MEDIA_TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
  ppt: 'application/vnd.ms-powerpoint',
  png: 'image/png',
  jpg: 'image/jpeg',
  txt: 'text/plain',
  csv: 'text/csv',
} as const;

export type FileKind = keyof typeof MEDIA_TYPES;

/** The extensions, in the order in which people are told of them. */
export const FILE_KINDS = Object.keys(MEDIA_TYPES) as FileKind[];

const ZIPPED: readonly FileKind[] = ['docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp'];

/** Main parts by which an Office document is known when its list of parts does not come first in the archive. */
const MAIN_PARTS: readonly (readonly [part: string, kind: FileKind])[] = [
  ['word/document.xml', 'docx'],
  ['xl/workbook.xml', 'xlsx'],
  ['ppt/presentation.xml', 'pptx'],
];

/**
 * What a file is by its bytes, whatever it is called; null: nothing that is taken. Pages, pictures that can hold
 * scripts, programs, archives and documents with macros are among that.
 */
export async function fileKind(path: string, name: string): Promise<FileKind | null> {
  // Text has no signature, and the first letters of one may be taken for that of something else.
  const text = textKind(name);
  if (text !== null && (await isPlainText(path))) return text;
  const found = await fileTypeFromFile(path);
  if (found === undefined) return null;
  if (found.mime === 'application/x-cfb') return compoundKind(path);
  const kind = FILE_KINDS.find((one) => MEDIA_TYPES[one] === found.mime) ?? null;
  if (found.mime === 'application/zip' || (kind !== null && ZIPPED.includes(kind))) return zippedKind(path, kind);
  return kind;
}

const textKind = (name: string): FileKind | null => {
  const extension = extname(name).toLowerCase();
  if (extension === '.csv') return 'csv';
  return extension === '.txt' ? 'txt' : null;
};

async function zippedKind(path: string, kind: FileKind | null): Promise<FileKind | null> {
  const entries = await zipEntries(path);
  if (entries === null || hasMacros(entries)) return null;
  return kind ?? MAIN_PARTS.find(([part]) => entries.includes(part))?.[1] ?? null;
}
