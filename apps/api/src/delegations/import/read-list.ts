import { UnreadableList } from '../../common/table-import/grid';
import { encodingQuestion, lettersOf } from '../../common/table-import/letters';
import { answered, readSheets, readWorkbook, type ReadTable } from '../../common/table-import/read-sheets';
import { decodeText, readTable, separatorOf } from '../../common/table-import/read-text';
import { readAttendees } from '../attendee-prose';
import type { MeetingContext } from '../prose-place';
import { DELEGATE_COLUMNS, type ImportField } from './header';
import type { ListHead, Reading, ReadRow } from './import-row';
import { LIST_LIMITS } from './limits';
import { readRows, rowsOfProse } from './read-rows';

/** What a list says, before it is compared with the meeting. */
export type ReadList = Omit<ListHead, 'summary'> & { rows: ReadRow[] };

/** Characters of sentences: some five hundred people. What is found in them is looked for many times over, on one thread. */
const MOST_PROSE = 50_000;

/** Reads a list as it was told to, and guesses the rest; throws UnreadableList when there is nothing to guess. */
export async function readList(
  bytes: Uint8Array,
  reading: Reading,
  meeting: MeetingContext,
  onProgress: (part: number) => void,
): Promise<ReadList> {
  const workbook = await readWorkbook(bytes, LIST_LIMITS, onProgress);
  if (workbook !== null) return tableOf(readSheets(workbook, reading, DELEGATE_COLUMNS));
  const text = decodeText(bytes, reading.encoding);
  if (text.includes('\0')) throw new UnreadableList('import.unreadable');
  const separator = separatorOf(text);
  const isProse = reading.format === 'PROSE' || (reading.format === null && separator === null);
  if (isProse && text.length > MOST_PROSE) throw new UnreadableList('import.too_heavy');
  if (isProse) return readProse(text, reading, meeting);
  const rows = await readTable(text, separator ?? '\t', LIST_LIMITS);
  return tableOf(readSheets([{ name: '', rows }], reading, DELEGATE_COLUMNS));
}

async function tableOf(table: ReadTable<ImportField>): Promise<ReadList> {
  const { sheets, sheet, header, question, encoding, rows } = table;
  return {
    format: 'TABLE',
    question,
    sheets,
    sheet,
    headerRow: header.row,
    labels: header.labels,
    columns: header.columns,
    rows: await readRows(rows, header, encoding),
    rest: [],
  };
}

function readProse(text: string, reading: Reading, meeting: MeetingContext): ReadList {
  const question = encodingQuestion([{ number: 1, cells: text.split('\n'), fonts: {} }]);
  const letters = lettersOf(answered(reading, question));
  const converted = text
    .split('\n')
    .map((line) => letters(line, undefined).text)
    .join('\n');
  if (converted.trim() === '') throw new UnreadableList('import.empty');
  const { rows, rest } = readAttendees(converted, meeting);
  return {
    format: 'PROSE',
    question,
    sheets: [''],
    sheet: 0,
    headerRow: 0,
    labels: [],
    columns: [],
    rows: rowsOfProse(rows),
    rest,
  };
}
