import type { EntityManager } from 'typeorm';
import { breathing } from '../../common/table-import/breath';
import type { Meeting } from '../../meetings/meeting.entity';
import type { IntakeChange, IntakeIssue, IntakeRow, ReadIntakeRow, Standing, Understood } from './intake-row';
import { bare, wordsKey } from './naming';
import { askedKey, type AskedBefore, readEarlier, type ReadSurroundings } from './surroundings';
import { issue, understand } from './understand';

type Half = ReadIntakeRow & Understood & { key: string; skipped: boolean; issues: IntakeIssue[] };

/** Rows as they would be entered, each compared with the rows above it and with what its unit has asked before. */
export async function checkRows(
  tx: EntityManager,
  meeting: Meeting,
  rows: readonly (ReadIntakeRow & { key?: string })[],
  changes: Readonly<Record<string, IntakeChange>>,
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

function understood(row: ReadIntakeRow & { key?: string }, change: IntakeChange, known: ReadSurroundings): Half {
  const cells = { ...row.cells, ...change.cells };
  // Whoever wrote a cell anew has looked at it.
  const unconverted = row.unconverted.filter((field) => change.cells?.[field] === undefined);
  // Folding takes longer than all the rest: what was not written anew has its key already.
  const key = row.key !== undefined && cells.TEXT === row.cells.TEXT ? row.key : wordsKey(cells.TEXT);
  const { number, section } = row;
  const read = { number, section, cells, unconverted };
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
  return { ...half, issues, standing: skipped ? 'SKIPPED' : gravest(issues) };
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

function gravest(issues: readonly IntakeIssue[]): Standing {
  if (issues.some(({ severity }) => severity === 'ERROR')) return 'ERROR';
  return issues.length > 0 ? 'WARNING' : 'FINE';
}
