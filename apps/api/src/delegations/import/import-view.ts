import type { EntityManager } from 'typeorm';
import { columnsOf, readImport, ROW_KINDS, type RowKinds, toldOf } from '../../common/table-import/import-view';
import { readEveryRow, readRowsWanted, replaceStoredRows } from '../../common/table-import/stored-preview';
import type { AttendeeImport } from '../attendee-import.entity';
import type {
  AppliedImportDto,
  AttendeeImportDto,
  ImportDelegationDto,
  ImportPageQuery,
  ShownRows,
} from './attendee-import.dto';
import { type ImportRow, type ListHead, type Reading, type Summary, summaryOf, UNTOLD } from './import-row';
import type { ImportRowDto } from './import-row.dto';

const TABLE = 'attendee_import';

const KINDS: RowKinds<ShownRows, Summary> = {
  ...ROW_KINDS,
  KNOWN: {
    condition: `r.row ->> 'standing' <> 'SKIPPED' AND r.row -> 'people' <> '[]'`,
    count: ({ offered }) => offered,
  },
};

const DELEGATIONS = `
  SELECT d.id, u.name FROM delegation d JOIN unit u ON u.id = d.unit_id
  WHERE d.meeting_id = $1 ORDER BY d.protocol_order, d.id`;

/** What was told so far; a list that was just brought has been told nothing. */
export const readingOf = ({ reading }: Pick<AttendeeImport, 'reading'>): Reading => ({ ...UNTOLD, ...reading });

/** A list with the rows that are asked for. */
export async function viewOf(
  tx: EntityManager,
  id: string,
  { show, from, limit }: ImportPageQuery = {},
): Promise<AttendeeImportDto> {
  const found = await readImport<ListHead, AppliedImportDto>(tx, TABLE, id);
  const { head, reading, applied: _, ...list } = found;
  const known = readingOf({ reading });
  const told = { format: known.format, ...toldOf(known) };
  const delegations = await tx.query<ImportDelegationDto[]>(DELEGATIONS, [list.meetingId]);
  if (head === null) return { ...list, told, preview: null, delegations };
  const { condition, count } = KINDS[show ?? 'ALL'];
  const rows = (await readRowsWanted<ImportRow>(tx, TABLE, id, { condition, from, limit })).map(rowDto);
  const preview = { ...head, columns: columnsOf(head.columns), rows, total: count(head.summary) };
  return { ...list, told, preview, delegations };
}

/** What came of a list that was taken over. */
export async function appliedOf(tx: EntityManager, id: string): Promise<AppliedImportDto> {
  const { applied } = await readImport<ListHead, AppliedImportDto>(tx, TABLE, id);
  return applied ?? { added: 0 };
}

/** Every row, to be compared anew. */
export const readAllRows = (tx: EntityManager, id: string): Promise<ImportRow[]> =>
  readEveryRow<ImportRow>(tx, TABLE, id);

/** Puts rows that were compared anew in the place of those before. */
export const replaceRows = (tx: EntityManager, id: string, rows: readonly ImportRow[]): Promise<void> =>
  replaceStoredRows(tx, TABLE, id, rows, summaryOf(rows));

function rowDto(row: ImportRow): ImportRowDto {
  const { number, kind, headCount, role, side, cells, section, delegationId, standing, people, personId, issues } = row;
  const shown = { number, kind, headCount, role, side, cells, section, delegationId, people, personId, issues };
  return { ...shown, skipped: standing === 'SKIPPED' };
}
