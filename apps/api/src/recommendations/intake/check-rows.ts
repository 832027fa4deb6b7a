import type { EntityManager } from 'typeorm';
import { breathing } from '../../common/table-import/breath';
import { correctedCells, standingOf } from '../../common/table-import/import-row';
import type { Meeting } from '../../meetings/meeting.entity';
import type { IntakeIssue, IntakeReading, IntakeRow, ReadIntakeRow, Understood } from './intake-row';
import { bare, wordsKey } from './naming';
import { askedKey, type AskedBefore, readEarlier, type ReadSurroundings } from './surroundings';
import { issue, understand } from './understand';

type Half = ReadIntakeRow & Understood & { key: string; skipped: boolean; issues: IntakeIssue[] };

/** Rows as they would be entered, each compared with the rows above it and with what its unit has asked before. */
export async function checkRows(
  tx: EntityManager,
  meeting: Meeting,
  rows: readonly (ReadIntakeRow & { key?: string })[],
  changes: IntakeReading['changes'],
  known: ReadSurroundings,
): Promise<IntakeRow[]> {
  const pause = breathing();
  const halves: Half[] = [];
  for (const row of rows) {
    await pause();
    halves.push(understood(row, changes[row.number] ?? {}, known));
  }
  const asked = halves.flatMap(({ unit, key, skipped }) =>
    unit === null || key === '' || skipped ? [] : [{ unitId: unit.id, words: key }],
  );
  const earlier = await readEarlier(tx, meeting, asked);
  const first = new Map<string, number>();
  const checked: IntakeRow[] = [];
  for (const half of halves) {
    await pause();
    checked.push(compared(half, first, earlier));
  }
  return checked;
}

function understood(
  row: ReadIntakeRow & { key?: string },
  change: IntakeReading['changes'][string],
  known: ReadSurroundings,
): Half {
  const { number, section } = row;
  const read = { number, section, ...correctedCells(row, change) };
  const { TEXT } = read.cells;
  // Folding takes longer than all the rest: what was not written anew has its key already.
  const key = row.key !== undefined && TEXT === row.cells.TEXT ? row.key : wordsKey(TEXT);
  return { ...read, ...understand(read, known), key, skipped: change.skipped ?? false };
}

/** Rows that are skipped stand in nobody's way. */
function compared(
  { skipped, ...half }: Half,
  first: Map<string, number>,
  earlier: ReadonlyMap<string, AskedBefore>,
): IntakeRow {
  const place = askedKey(half.unit?.id ?? bare(half.raisedBy ?? ''), half.key);
  const double = half.key === '' ? [] : [...doubleIssues(first.get(place), earlier.get(place))];
  if (!skipped && !first.has(place)) first.set(place, half.number);
  const issues = [...half.issues, ...double];
  return { ...half, issues, standing: standingOf(skipped, issues) };
}

function* doubleIssues(row: number | undefined, before: AskedBefore | undefined): Generator<IntakeIssue> {
  if (row !== undefined) {
    yield issue('ERROR', 'TEXT', 'repeats_row', { params: { row } });
    return;
  }
  if (before === undefined) return;
  const params = { code: before.code };
  // The same for another meeting is asked again (kiến nghị nhiều lần, docs/domain.md §4.2), which is to be expected.
  yield before.here
    ? issue('ERROR', 'TEXT', 'already_entered', { params })
    : issue('WARNING', 'TEXT', 'asked_before', { params });
}
