import type { EntityManager } from 'typeorm';
import type { AttendeeImport } from '../attendee-import.entity';
import type {
  AttendeeImportDto,
  ImportDelegationDto,
  ImportPageQuery,
  ImportPreviewDto,
  ImportRowDto,
  ImportSummaryDto,
  ShownRows,
  ToldReadingDto,
} from './attendee-import.dto';
import type { ImportFailure } from './grid';
import type { ImportField } from './header';
import { type ImportRow, type Issue, type Preview, type Reading, UNTOLD } from './import-row';

const DEFAULT_PAGE = 50;

/** Codes of warnings that somebody is in the list, or at the meeting, already. */
const DOUBLES: readonly Issue['code'][] = ['repeats_row', 'same_email', 'at_meeting'];

export const hasError = ({ issues }: ImportRow): boolean => issues.some(({ severity }) => severity === 'ERROR');
export const isDouble = ({ issues }: ImportRow): boolean => issues.some(({ code }) => DOUBLES.includes(code));
const hasWarning = (row: ImportRow): boolean => row.issues.length > 0 && !hasError(row);

/** Rows that are not left out, and among them those of each kind. */
const SHOWS: Readonly<Record<ShownRows, (row: ImportRow) => boolean>> = {
  ALL: () => true,
  ERRORS: (row) => !row.skipped && hasError(row),
  WARNINGS: (row) => !row.skipped && hasWarning(row),
  KNOWN: ({ skipped, people }) => !skipped && people.length > 0,
  SKIPPED: ({ skipped }) => skipped,
};

/** What was told so far; a row that was just made has nothing in it. */
export const readingOf = ({ reading }: AttendeeImport): Reading => ({ ...UNTOLD, ...reading });

/** What was read; the column is written by this wing only, in this shape. */
export const previewOf = ({ preview }: AttendeeImport): Preview | null => preview as Preview | null;

export async function viewOf(
  tx: EntityManager,
  one: AttendeeImport,
  page: ImportPageQuery = {},
): Promise<AttendeeImportDto> {
  const { id, meetingId, fileName, state, progress, failure, version } = one;
  const preview = state === 'READY' ? previewOf(one) : null;
  return {
    id,
    meetingId,
    fileName,
    state,
    progress,
    failure: failure as ImportFailure | null,
    told: toldOf(readingOf(one)),
    preview: preview === null ? null : previewDto(preview, page),
    delegations: await delegationsOf(tx, meetingId),
    version,
  };
}

const delegationsOf = (tx: EntityManager, meetingId: string): Promise<ImportDelegationDto[]> =>
  tx.query(
    `SELECT d.id, u.name FROM delegation d JOIN unit u ON u.id = d.unit_id
     WHERE d.meeting_id = $1 ORDER BY d.protocol_order, d.id`,
    [meetingId],
  );

const columnsOf = (columns: readonly (ImportField | null)[]) => columns.map((field) => field ?? 'IGNORED');

const toldOf = ({ format, sheet, headerRow, columns, encoding }: Reading): ToldReadingDto => ({
  format,
  sheet,
  headerRow,
  columns: columns === null ? null : columnsOf(columns),
  encoding,
});

function previewDto(preview: Preview, { from, limit, show }: ImportPageQuery): ImportPreviewDto {
  const { format, sheets, sheet, headerRow, labels, columns, question, rows, rest } = preview;
  const shown = rows.filter(SHOWS[show ?? 'ALL']);
  const start = from ?? 0;
  return {
    format,
    sheets,
    sheet,
    headerRow,
    labels,
    columns: columnsOf(columns),
    question,
    summary: summaryOf(rows),
    rows: shown.slice(start, start + (limit ?? DEFAULT_PAGE)).map(rowDto),
    total: shown.length,
    rest,
  };
}

function summaryOf(rows: readonly ImportRow[]): ImportSummaryDto {
  const taken = rows.filter(({ skipped }) => !skipped);
  return {
    rows: rows.length,
    taken: taken.length,
    errors: taken.filter(hasError).length,
    warnings: taken.filter(hasWarning).length,
    doubles: taken.filter(isDouble).length,
    known: taken.filter(({ personId }) => personId !== null).length,
  };
}

function rowDto(row: ImportRow): ImportRowDto {
  const { number, kind, headCount, role, side, cells, section, delegationId, skipped, people, personId, issues } = row;
  return { number, kind, headCount, role, side, cells, section, delegationId, skipped, people, personId, issues };
}
