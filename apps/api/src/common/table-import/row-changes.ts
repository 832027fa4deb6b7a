import { normaliseText } from '@kyhop/vietnamese';
import { fieldProblem } from '../problem';
import type { RowDecision, Standing } from './import-row';

/** What a person decides about a row of a list, whatever the list is of. */
interface ChangedRow {
  number: number;
  cells?: readonly { field: string; text: string }[] | null;
  skipped?: boolean | null;
}

/** A row that can be left out with others like it. */
interface SkippableRow {
  number: number;
  standing: Standing;
}

/** What is decided about the rows of a list, by their numbers, once this is decided too. */
export function decisionsAfter<
  Decision extends RowDecision<string>,
  Row extends SkippableRow,
  Changed extends ChangedRow,
>(
  before: Record<string, Decision>,
  rows: readonly Row[],
  { rows: changed, skip }: { rows?: readonly Changed[] | null; skip?: 'ERRORS' | 'DOUBLES' | null },
  list: { isDouble: (row: Row) => boolean; decide: (before: Partial<Decision>, one: Changed) => Decision },
): Record<string, Decision> {
  const known = new Set(rows.map(({ number }) => number));
  const after = { ...before };
  for (const [at, one] of (changed ?? []).entries()) {
    if (!known.has(one.number)) throw fieldProblem(`rows.${at}.number`, 'not_found');
    after[one.number] = list.decide(after[one.number] ?? {}, one);
  }
  const isToSkip = (row: Row): boolean =>
    skip === 'ERRORS'
      ? row.standing === 'ERROR'
      : skip === 'DOUBLES' && row.standing !== 'SKIPPED' && list.isDouble(row);
  for (const { number } of rows.filter(isToSkip)) after[number] = { ...after[number], skipped: true } as Decision;
  return after;
}

/** The corrected cells and whether the row is left out, beside what was decided before. */
export function cellsAndSkip<Decision extends RowDecision<string>>(
  before: Decision,
  { cells, skipped }: ChangedRow,
): Pick<Decision, 'cells' | 'skipped'> {
  const texts = Object.fromEntries((cells ?? []).map(({ field, text }) => [field, tidy(text)]));
  return {
    ...before,
    ...(Object.keys(texts).length > 0 && { cells: { ...before.cells, ...texts } }),
    ...(typeof skipped === 'boolean' && { skipped }),
  };
}

const tidy = (text: string): string =>
  normaliseText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
