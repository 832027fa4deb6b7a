import { normaliseText } from '@kyhop/vietnamese';
import { fieldProblem } from '../../common/problem';
import type { ChangedRowDto, ChangeRowsDto } from './attendee-import.dto';
import type { ImportRow, Reading, RowChange } from './import-row';
import { isDouble } from './summary';

/** What is decided about the rows, once this is decided too. */
export function changesAfter(
  before: Reading['changes'],
  rows: readonly ImportRow[],
  { rows: changed, skip }: ChangeRowsDto,
): Reading['changes'] {
  const known = new Set(rows.map(({ number }) => number));
  const after = { ...before };
  for (const [at, one] of (changed ?? []).entries()) {
    if (!known.has(one.number)) throw fieldProblem(`rows.${at}.number`, 'not_found');
    after[one.number] = changeAfter(after[one.number] ?? {}, one);
  }
  for (const { number } of rows.filter((row) => isToSkip(row, skip))) {
    after[number] = { ...after[number], skipped: true };
  }
  return after;
}

function isToSkip(row: ImportRow, skip: ChangeRowsDto['skip']): boolean {
  if (skip === 'ERRORS') return row.standing === 'ERROR';
  return skip === 'DOUBLES' && row.standing !== 'SKIPPED' && isDouble(row);
}

function changeAfter(before: RowChange, { cells, skipped, delegationId, personId }: ChangedRowDto): RowChange {
  const texts = (cells ?? []).map(({ field, text }) => [field, tidy(text)]);
  return {
    ...before,
    ...(texts.length > 0 && { cells: { ...before.cells, ...(Object.fromEntries(texts) as RowChange['cells']) } }),
    ...(typeof skipped === 'boolean' && { skipped }),
    ...(delegationId !== undefined && { delegationId }),
    ...(personId !== undefined && { personId }),
  };
}

const tidy = (text: string): string =>
  normaliseText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
