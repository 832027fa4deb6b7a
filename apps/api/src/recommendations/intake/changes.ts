import { normaliseText } from '@kyhop/vietnamese';
import { fieldProblem } from '../../common/problem';
import { type IntakeChange, type IntakeReading, type IntakeRow, isDouble } from './intake-row';
import type { ChangedIntakeRowDto, ChangeIntakeRowsDto } from './recommendation-import.dto';

/** What is decided about the rows, once this is decided too. */
export function changesAfter(
  before: IntakeReading['changes'],
  rows: readonly IntakeRow[],
  { rows: changed, skip }: ChangeIntakeRowsDto,
): IntakeReading['changes'] {
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

function isToSkip(row: IntakeRow, skip: ChangeIntakeRowsDto['skip']): boolean {
  if (skip === 'ERRORS') return row.standing === 'ERROR';
  return skip === 'DOUBLES' && row.standing !== 'SKIPPED' && isDouble(row);
}

function changeAfter(before: IntakeChange, { cells, skipped }: ChangedIntakeRowDto): IntakeChange {
  const texts = (cells ?? []).map(({ field, text }) => [field, tidy(text)]);
  return {
    ...before,
    ...(texts.length > 0 && { cells: { ...before.cells, ...(Object.fromEntries(texts) as IntakeChange['cells']) } }),
    ...(typeof skipped === 'boolean' && { skipped }),
  };
}

const tidy = (text: string): string =>
  normaliseText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
