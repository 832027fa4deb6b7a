import type { EntityManager } from 'typeorm';
import { notFound } from '../../common/problem';
import type { ImportFailure } from '../../common/table-import/grid';
import { readEveryRow, readRowsWanted, replaceStoredRows } from '../../common/table-import/stored-preview';
import type { IntakeField } from './intake-columns';
import { type IntakePreview, type IntakeReading, type IntakeRow, summaryOf, UNTOLD } from './intake-row';
import type { IntakeRowDto } from './intake-row.dto';
import type {
  AppliedIntakeDto,
  IntakePageQuery,
  IntakePreviewDto,
  RecommendationImportDto,
  ShownIntakeRows,
  ToldIntakeReadingDto,
} from './recommendation-import.dto';
import type { RecommendationImport } from './recommendation-import.entity';

const TABLE = 'recommendation_import';

const LISTED = `
  SELECT id, meeting_id AS "meetingId", file_name AS "fileName", state, progress, failure, reading, version,
    CASE WHEN state = 'READY' THEN preview - 'rows' END AS head, CASE WHEN state = 'APPLIED' THEN preview END AS applied
  FROM recommendation_import WHERE id = $1`;

const CONDITIONS: Readonly<Record<ShownIntakeRows, string>> = {
  ALL: 'true',
  ERRORS: `r.row ->> 'standing' = 'ERROR'`,
  WARNINGS: `r.row ->> 'standing' = 'WARNING'`,
  SKIPPED: `r.row ->> 'standing' = 'SKIPPED'`,
};

type PreviewHead = Omit<IntakePreview, 'rows'>;

type Listed = Pick<
  RecommendationImport,
  'id' | 'meetingId' | 'fileName' | 'state' | 'progress' | 'reading' | 'version'
> & { failure: ImportFailure | null; head: PreviewHead | null; applied: AppliedIntakeDto | null };

/** What was told so far; a table that was just brought has been told nothing. */
export const readingOf = ({ reading }: Pick<RecommendationImport, 'reading'>): IntakeReading => ({
  ...UNTOLD,
  ...reading,
});

/** A table with the rows that are asked for. At most two statements. */
export async function viewOf(
  tx: EntityManager,
  id: string,
  page: IntakePageQuery = {},
): Promise<RecommendationImportDto> {
  const [found] = await tx.query<Listed[]>(LISTED, [id]);
  if (found === undefined) throw notFound();
  const { head, reading: _, ...list } = found;
  return {
    ...list,
    told: toldOf(readingOf(found)),
    preview: head === null ? null : await previewOf(tx, id, head, page),
  };
}

/** Every row, to be compared anew. */
export const readAllRows = (tx: EntityManager, id: string): Promise<IntakeRow[]> =>
  readEveryRow<IntakeRow>(tx, TABLE, id);

/** Puts rows that were compared anew in the place of those before. */
export const replaceRows = (tx: EntityManager, id: string, rows: readonly IntakeRow[]): Promise<void> =>
  replaceStoredRows(tx, TABLE, id, rows, summaryOf(rows));

async function previewOf(
  tx: EntityManager,
  id: string,
  { columns, ...head }: PreviewHead,
  { show, from, limit }: IntakePageQuery,
): Promise<IntakePreviewDto> {
  const condition = CONDITIONS[show ?? 'ALL'];
  const rows = await readRowsWanted<IntakeRow>(tx, TABLE, id, { condition, from, limit });
  return { ...head, columns: columnsOf(columns), rows: rows.map(rowDto), total: countOf(head, show ?? 'ALL') };
}

/** How many rows there are of a kind. */
function countOf({ summary }: Pick<PreviewHead, 'summary'>, show: ShownIntakeRows): number {
  const { rows, taken, errors, warnings } = summary;
  return { ALL: rows, ERRORS: errors, WARNINGS: warnings, SKIPPED: rows - taken }[show];
}

const columnsOf = (columns: readonly (IntakeField | null)[]) => columns.map((field) => field ?? 'IGNORED');

const toldOf = ({ sheet, headerRow, columns, encoding }: IntakeReading): ToldIntakeReadingDto => ({
  sheet,
  headerRow,
  columns: columns === null ? null : columnsOf(columns),
  encoding,
});

function rowDto(row: IntakeRow): IntakeRowDto {
  const { number, cells, section, unit, topic, competence, raisedBy, raisedOn, standing, issues } = row;
  return {
    ...{ number, cells, section, unit, topic, competence, raisedBy, raisedOn, issues },
    skipped: standing === 'SKIPPED',
  };
}
