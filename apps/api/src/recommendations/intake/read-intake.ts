import { UnreadableList } from '../../common/table-import/grid';
import type { TableCounts, TableHead } from '../../common/table-import/import-row';
import { readSheets, readWorkbook, type ReadTable } from '../../common/table-import/read-sheets';
import { decodeText, readTable, separatorOf } from '../../common/table-import/read-text';
import { tableRows } from '../../common/table-import/table-rows';
import { INTAKE_COLUMNS, INTAKE_LIMITS, type IntakeField } from './intake-columns';
import type { IntakeReading, ReadIntakeRow } from './intake-row';

/** What a table says, before it is compared with anything. */
type ReadIntake = Omit<TableHead<IntakeField, TableCounts>, 'summary'> & { rows: ReadIntakeRow[] };

/** What stands between the texts of several columns that tell one thing. */
const JOINTS = { TEXT: '\n', UNIT: ', ', TOPIC: ', ', COMPETENCE: ', ', PERSON: ', ', DAY: ', ', NOTE: ', ' } as const;

/** Reads a table as it was told to, and guesses the rest; throws UnreadableList when there is nothing to guess. */
export async function readIntake(
  bytes: Uint8Array,
  reading: IntakeReading,
  onProgress: (part: number) => void,
): Promise<ReadIntake> {
  const sheets = (await readWorkbook(bytes, INTAKE_LIMITS, onProgress)) ?? (await sheetsOfText(bytes, reading));
  const table = withText(readSheets(sheets, reading, INTAKE_COLUMNS), reading);
  const { sheets: names, sheet, header, question } = table;
  const { row: headerRow, labels, columns } = header;
  const rows = await tableRows(table.rows, header, table.encoding, { joints: JOINTS });
  return { sheets: names, sheet, headerRow, labels, columns, question, rows };
}

/** "Kiến nghị bổ sung kinh phí …" begins like a heading, but is one of the things asked. */
const LONGEST_HEADING = 30;

/** Text without separators is one column: each line is something asked. */
async function sheetsOfText(bytes: Uint8Array, { encoding }: IntakeReading) {
  const text = decodeText(bytes, encoding);
  if (text.includes('\0')) throw new UnreadableList('import.unreadable');
  return [{ name: '', rows: await readTable(text, separatorOf(text) ?? '\t', INTAKE_LIMITS) }];
}

/** When no column is named, the one with the most words is what is asked; everything else is for people to say. */
function withText(table: ReadTable<IntakeField>, { columns: told }: IntakeReading): ReadTable<IntakeField> {
  const { header, rows } = table;
  if (told !== null || header.columns.some((field) => field !== null)) return table;
  const lengths = header.columns.map((_, column) =>
    rows.slice(0, 100).reduce((sum, { cells }) => sum + (cells[column] ?? '').length, 0),
  );
  const longest = lengths.indexOf(Math.max(...lengths));
  const columns = header.columns.map((_, column) => (column === longest ? 'TEXT' : null));
  const first = rows[0]?.cells[longest] ?? '';
  const isHeading = first.length <= LONGEST_HEADING && INTAKE_COLUMNS.fieldOf(first) === 'TEXT';
  return { ...table, header: { ...header, columns, row: isHeading ? (rows[0]?.number ?? 0) : header.row } };
}
