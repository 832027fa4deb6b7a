import type { ImportRow, Issue, Summary } from './import-row';

/** Codes of warnings that somebody is in the list, or at the meeting, already. */
const DOUBLES: readonly Issue['code'][] = ['repeats_row', 'same_email', 'at_meeting'];

export const isDouble = ({ issues }: ImportRow): boolean => issues.some(({ code }) => DOUBLES.includes(code));

/** Counts of the rows that are not left out. */
export function summaryOf(rows: readonly ImportRow[]): Summary {
  const taken = rows.filter(({ standing }) => standing !== 'SKIPPED');
  return {
    rows: rows.length,
    taken: taken.length,
    errors: taken.filter(({ standing }) => standing === 'ERROR').length,
    warnings: taken.filter(({ standing }) => standing === 'WARNING').length,
    doubles: taken.filter(isDouble).length,
    known: taken.filter(({ personId }) => personId !== null).length,
    offered: taken.filter(({ people }) => people.length > 0).length,
  };
}
