import type { EntityManager } from 'typeorm';
import { UNTOLD_TABLE, type TableCounts, type TableHead } from '../../common/table-import/import-row';
import { columnsOf, readImport, ROW_KINDS, toldOf } from '../../common/table-import/import-view';
import { readEveryRow, readRowsWanted, replaceStoredRows } from '../../common/table-import/stored-preview';
import type { IntakeField } from './intake-columns';
import { type IntakeReading, type IntakeRow, summaryOf } from './intake-row';
import type { IntakeRowDto } from './intake-row.dto';
import type { AppliedIntakeDto, IntakePageQuery, RecommendationImportDto } from './recommendation-import.dto';
import type { RecommendationImport } from './recommendation-import.entity';

const TABLE = 'recommendation_import';

/** What was told so far; a table that was just brought has been told nothing. */
export const readingOf = ({ reading }: Pick<RecommendationImport, 'reading'>): IntakeReading => ({
  ...UNTOLD_TABLE,
  ...reading,
});

/** A table with the rows that are asked for. At most two statements. */
export async function viewOf(
  tx: EntityManager,
  id: string,
  { show, from, limit }: IntakePageQuery = {},
): Promise<RecommendationImportDto> {
  const found = await readImport<TableHead<IntakeField, TableCounts>, AppliedIntakeDto>(tx, TABLE, id);
  const { head, reading, ...list } = found;
  const told = toldOf(readingOf({ reading }));
  if (head === null) return { ...list, told, preview: null };
  const { condition, count } = ROW_KINDS[show ?? 'ALL'];
  const rows = (await readRowsWanted<IntakeRow>(tx, TABLE, id, { condition, from, limit })).map(rowDto);
  const total = count(head.summary);
  return { ...list, told, preview: { ...head, columns: columnsOf(head.columns), rows, total } };
}

/** Every row, to be compared anew. */
export const readAllRows = (tx: EntityManager, id: string): Promise<IntakeRow[]> =>
  readEveryRow<IntakeRow>(tx, TABLE, id);

/** Puts rows that were compared anew in the place of those before. */
export const replaceRows = (tx: EntityManager, id: string, rows: readonly IntakeRow[]): Promise<void> =>
  replaceStoredRows(tx, TABLE, id, rows, summaryOf(rows));

function rowDto(row: IntakeRow): IntakeRowDto {
  const { number, cells, section, unit, topic, competence, raisedBy, raisedOn, standing, issues } = row;
  return {
    ...{ number, cells, section, unit, topic, competence, raisedBy, raisedOn, issues },
    skipped: standing === 'SKIPPED',
  };
}
