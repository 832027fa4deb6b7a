import type { EntityManager } from 'typeorm';
import { notFound } from '../../common/problem';
import type { AttendeeImport } from '../attendee-import.entity';
import type {
  AttendeeImportDto,
  ImportDelegationDto,
  ImportPageQuery,
  ImportPreviewDto,
  ToldReadingDto,
} from './attendee-import.dto';
import type { ImportFailure } from '../../common/table-import/grid';
import type { ImportField } from './header';
import { type ImportRow, type Reading, UNTOLD } from './import-row';
import type { ImportRowDto } from './import-row.dto';
import { countOf, type PreviewHead, readRowsInSight } from './stored-preview';

const LIST = `
  SELECT id, meeting_id AS "meetingId", file_name AS "fileName", state, progress, failure, reading, version,
    CASE WHEN state = 'READY' THEN preview - 'rows' END AS head
  FROM attendee_import WHERE id = $1`;

const DELEGATIONS = `
  SELECT d.id, u.name FROM delegation d JOIN unit u ON u.id = d.unit_id
  WHERE d.meeting_id = $1 ORDER BY d.protocol_order, d.id`;

type Listed = Pick<AttendeeImport, 'id' | 'meetingId' | 'fileName' | 'state' | 'progress' | 'reading' | 'version'> & {
  failure: ImportFailure | null;
  head: PreviewHead | null;
};

/** What was told so far; a list that was just brought has been told nothing. */
export const readingOf = ({ reading }: Pick<AttendeeImport, 'reading'>): Reading => ({ ...UNTOLD, ...reading });

/** A list with the rows that are asked for. */
export async function viewOf(tx: EntityManager, id: string, page: ImportPageQuery = {}): Promise<AttendeeImportDto> {
  const [found] = await tx.query<Listed[]>(LIST, [id]);
  if (found === undefined) throw notFound();
  const { head, reading: _, ...list } = found;
  return {
    ...list,
    told: toldOf(readingOf(found)),
    preview: head === null ? null : previewDto(head, page, await readRowsInSight(tx, id, page)),
    delegations: await tx.query<ImportDelegationDto[]>(DELEGATIONS, [list.meetingId]),
  };
}

const columnsOf = (columns: readonly (ImportField | null)[]) => columns.map((field) => field ?? 'IGNORED');

const toldOf = ({ format, sheet, headerRow, columns, encoding }: Reading): ToldReadingDto => ({
  format,
  sheet,
  headerRow,
  columns: columns === null ? null : columnsOf(columns),
  encoding,
});

function previewDto(head: PreviewHead, { show }: ImportPageQuery, rows: readonly ImportRow[]): ImportPreviewDto {
  const { format, sheets, sheet, headerRow, labels, columns, question, summary, rest } = head;
  return {
    format,
    sheets,
    sheet,
    headerRow,
    labels,
    columns: columnsOf(columns),
    question,
    summary,
    rows: rows.map(rowDto),
    total: countOf(head, show ?? 'ALL'),
    rest,
  };
}

function rowDto(row: ImportRow): ImportRowDto {
  const { number, kind, headCount, role, side, cells, section, delegationId, standing, people, personId, issues } = row;
  const shown = { number, kind, headCount, role, side, cells, section, delegationId, people, personId, issues };
  return { ...shown, skipped: standing === 'SKIPPED' };
}
