import { fold } from '@kyhop/vietnamese';
import type { GridRow } from './grid';

/** What a column of a list may tell of a delegate (docs/domain.md §6.5), in the order in which it is shown. */
export const IMPORT_FIELDS = ['NAME', 'POSITION', 'ORGANISATION', 'PROVINCE', 'PHONE', 'EMAIL', 'NOTE'] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** The columns of a table: what each is called and what it is taken for. */
export interface Header {
  /** Number of the last row of the heading; 0: the table has none. */
  row: number;
  /** By column, as written; empty for a column without a name. */
  labels: string[];
  /** By column; null: not taken over. Several columns may tell one thing: họ và tên đệm, tên. */
  columns: (ImportField | null)[];
}

/** The names of columns as people write them, folded, without signs; the first that fits counts. */
const SPELLINGS: readonly [ImportField, RegExp][] = [
  ['EMAIL', /\be ?mail\b|^mail$|thu dien tu|^hop thu/u],
  ['PHONE', /dien thoai|^s?dt(?:dd)?\b|^so dt\b|di dong|^(?:mobile|phone|tel)\b/u],
  ['POSITION', /^chuc (?:vu|danh)|^position|^title$/u],
  ['ORGANISATION', /don vi|co quan|noi (?:cong tac|lam viec)|^to chuc$|^organi[sz]ation/u],
  [
    'PROVINCE',
    /^(?:ten )?(?:doan|tinh)(?: |$)(?!trang)|^tp\b|^thanh pho|^dia phuong|^(?:thuoc|truong) doan|^province/u,
  ],
  ['NAME', /^ho (?:va |ten)|^ho(?: dem| lot)?$|^ten(?: dem| goi)?$|dai bieu$|^(?:full )?name$|^nguoi (?:du|tham du)/u],
  [
    'NOTE',
    /^ghi chu|^notes?$|an chay|che do an|so xe|bien so|luu tru|khach san|phong nghi|lai xe|^nu$|gioi tinh|ngay den/u,
  ],
];

/** How far down a heading is looked for: the name of the body, the motto and the title stand above it. */
const DEEPEST_HEADING = 30;

const wordsOf = (label: string): string =>
  fold(label)
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();

/** What a column with this name tells; null when the name is none that is known. */
export function fieldOf(label: string): ImportField | null {
  const words = wordsOf(label);
  // The heading of a column is short; a long text with the word in it is a title, or somebody.
  if (words === '' || words.length > 60) return null;
  return SPELLINGS.find(([, spelling]) => spelling.test(words))?.[0] ?? null;
}

const fieldsOf = (row: GridRow | undefined): Set<ImportField> =>
  new Set((row?.cells ?? []).flatMap((label) => fieldOf(label) ?? []));

const textsOf = (row: GridRow | undefined): Set<string> =>
  new Set((row?.cells ?? []).filter((cell) => cell.trim() !== ''));

/** The heading of a table, in one row or in two; columns that are merged in it have their name in both. */
export function findHeader(rows: readonly GridRow[]): Header {
  const candidates = rows.slice(0, DEEPEST_HEADING).map((row, at) => ({ at, found: fieldsOf(row).size }));
  const best = candidates.reduce((a, b) => (b.found > a.found ? b : a), { at: -1, found: 1 });
  if (best.at < 0) return { row: 0, labels: [], columns: [] };
  const last = continues(rows[best.at], rows[best.at + 1]) ? best.at + 1 : best.at;
  return headerAt(rows, rows[last]?.number ?? 0);
}

/** A second row names columns itself, or stands, with nobody's name in it, under a cell that spans its columns. */
function continues(heading: GridRow | undefined, row: GridRow | undefined): boolean {
  if (heading === undefined || row === undefined) return false;
  if (fieldsOf(row).size > 1) return true;
  const named = heading.cells.findIndex((label) => fieldOf(label) === 'NAME');
  if (named < 0) return false;
  const isNobody = (row.cells[named] ?? '').trim() === '' || row.cells[named] === heading.cells[named];
  return (
    isNobody && row.cells.some((cell, column) => cell.trim() !== '' && (heading.cells[column] ?? '').trim() === '')
  );
}

/** The heading whose last row has this number; the row above belongs to it when it names columns that this one does not. */
export function headerAt(rows: readonly GridRow[], number: number): Header {
  const at = rows.findIndex((row) => row.number === number);
  const below = rows[at];
  if (below === undefined) return { row: 0, labels: [], columns: [] };
  const above = fieldsOf(rows[at - 1]).size > 0 && textsOf(rows[at - 1]).size > 1 ? spread(rows[at - 1], below) : [];
  const width = Math.max(below.cells.length, above.length);
  const labels = Array.from({ length: width }, (_, column) => labelOf(above[column] ?? '', below.cells[column] ?? ''));
  const columns = labels.map((label, column) => fieldOf(below.cells[column] ?? '') ?? fieldOf(label));
  return { row: number, labels, columns };
}

/** "Liên hệ" over "Điện thoại" and "Email": pasted cells hold it in the first place only. */
function spread(above: GridRow | undefined, below: GridRow): string[] {
  let before = '';
  return below.cells.map((cell, column) => {
    const own = above?.cells[column] ?? '';
    before = own.trim() === '' && cell.trim() !== '' ? before : own;
    return before;
  });
}

const labelOf = (above: string, below: string): string => {
  if (below.trim() === '') return above;
  return above.trim() === '' || above === below || fieldOf(below) !== null ? below : `${above} – ${below}`;
};
