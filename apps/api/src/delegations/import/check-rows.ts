import { breathing } from '../../common/table-import/breath';
import { correctedCells, standingOf } from '../../common/table-import/import-row';
import type { AttendeeRole } from '../attendee.entity';
import { placeOf, type Place } from '../prose-place';
import { cellIssues } from './cell-issues';
import { emailKey, phoneKey, phoneOf, positionsOf } from './cells';
import type { ImportRow, Issue, KnownPerson, ReadRow, RowChange } from './import-row';
import type { NamedPerson, Surroundings } from './surroundings';

/** What the rows before one of a list have taken. */
interface Before {
  /** Number of the first row with this name in this delegation, and with this address. */
  names: Map<string, number>;
  emails: Map<string, number>;
  roles: Set<AttendeeRole>;
}

/**
 * Rows as they would be taken over, each compared with the others, the meeting and the directory. Rows that are skipped
 * stand in nobody's way.
 */
export async function checkRows(
  rows: readonly ReadRow[],
  changes: Readonly<Record<string, RowChange>>,
  surroundings: Surroundings,
  onProgress: (part: number) => void = () => undefined,
): Promise<ImportRow[]> {
  const before: Before = { names: new Map(), emails: new Map(), roles: new Set(surroundings.takenRoles) };
  const places = placesOf(surroundings);
  const pause = breathing();
  const checked: ImportRow[] = [];
  for (const row of rows) {
    await pause();
    checked.push(checkRow(row, changes[row.number] ?? {}, surroundings, before, places));
    onProgress(checked.length / rows.length);
  }
  return checked;
}

function checkRow(
  read: ReadRow,
  change: RowChange,
  surroundings: Surroundings,
  before: Before,
  places: (words: string, section: string | null) => Place,
): ImportRow {
  const row = {
    ...read,
    ...correctedCells(read, change),
    doubtful: read.doubtful && change.cells === undefined,
  };
  const skipped = change.skipped ?? false;
  const { told, ...place } = placeOfRow(row, change, surroundings, places);
  const people = knownPeople(row, place.delegationId, surroundings);
  const issues = [
    ...cellIssues(row),
    ...placeIssues(row, told),
    ...(row.kind === 'PERSON' ? doubleIssues(row, place.delegationId, surroundings, before) : []),
    ...roleIssues(row, before),
  ];
  if (!skipped) remember(row, place.delegationId, before, surroundings.fold);
  return {
    ...row,
    standing: standingOf(skipped, issues),
    delegationId: place.delegationId,
    side: place.side,
    people,
    personId: chosenPerson(people, change),
    issues,
  };
}

/** Hundreds of rows name the same dozen of units. */
function placesOf(surroundings: Surroundings): (words: string, section: string | null) => Place {
  const known = new Map<string, Place>();
  return (words, section) => {
    const key = `${words}\n${section ?? ''}`;
    const found = known.get(key) ?? placeOf(words, section, null, surroundings);
    known.set(key, found);
    return found;
  };
}

/** Tỉnh says most, then đơn vị, then what is written above the row. A text has said it all itself. */
function placeOfRow(
  row: Pick<ReadRow, 'cells' | 'section' | 'toldSide'>,
  { delegationId }: RowChange,
  { delegations, ...context }: Surroundings,
  places: (words: string, section: string | null) => Place,
): Place {
  const chosen = delegations.find(({ id }) => id === delegationId);
  if (chosen !== undefined) return placeOf(chosen.names.join(' '), null, null, { ...context, delegations: [chosen] });
  const { PROVINCE, ORGANISATION, POSITION } = row.cells;
  const found = [PROVINCE, ORGANISATION, POSITION].filter((words) => words !== '').map((words) => places(words, null));
  const under = places('', row.section);
  const place = found.find((one) => one.delegationId !== null) ?? [...found, under].find(({ told }) => told) ?? under;
  const side = row.toldSide ?? place.side;
  return delegationId === null ? { side, delegationId, told: true } : { ...place, side };
}

/** Somebody with the same name whom the address, the telephone, the unit or the position tells to be the same. */
function knownPeople(
  { cells }: Pick<ReadRow, 'cells'>,
  delegationId: string | null,
  { people, delegations, fold }: Surroundings,
): KnownPerson[] {
  const named = people.get(fold(cells.NAME));
  if (named === undefined) return [];
  const unitId = delegations.find(({ id }) => id === delegationId)?.unitId;
  const positions = new Set(positionsOf(cells).positions.map(fold));
  const phone = phoneKey(phoneOf(cells));
  const email = emailKey(cells.EMAIL);
  const sameBy = (person: NamedPerson): KnownPerson['by'] | null => {
    if (email !== '' && emailKey(person.email) === email) return 'EMAIL';
    if (phone !== '' && phoneKey(person.phone) === phone) return 'PHONE';
    if (unitId !== undefined && person.unitIds.includes(unitId)) return 'UNIT';
    return person.positions.some((position) => positions.has(fold(position))) ? 'POSITION' : null;
  };
  return named.flatMap((person) => {
    const by = sameBy(person);
    return by === null ? [] : [{ id: person.id, fullName: person.fullName, positions: person.positions, by }];
  });
}

/** One who is known is taken until somebody says otherwise; of two nobody is. */
function chosenPerson(people: readonly KnownPerson[], { personId }: RowChange): string | null {
  if (personId !== undefined) return people.some(({ id }) => id === personId) ? personId : null;
  return people.length === 1 ? (people[0]?.id ?? null) : null;
}

function* placeIssues({ cells }: Pick<ReadRow, 'cells'>, isTold: boolean): Generator<Issue> {
  const field = cells.PROVINCE !== '' ? 'PROVINCE' : 'ORGANISATION';
  if (!isTold) yield { field, severity: 'WARNING', code: 'no_delegation', params: {} };
}

function* doubleIssues(
  { cells }: Pick<ReadRow, 'cells'>,
  delegationId: string | null,
  { attendees, fold }: Surroundings,
  { names, emails }: Before,
): Generator<Issue> {
  if (cells.NAME === '') return;
  const warn = { severity: 'WARNING' } as const;
  const sameName = names.get(nameKey(cells, delegationId, fold));
  const sameEmail = emails.get(emailKey(cells.EMAIL));
  if (sameName !== undefined) yield { ...warn, field: 'NAME', code: 'repeats_row', params: { row: sameName } };
  else if (sameEmail !== undefined) yield { ...warn, field: 'EMAIL', code: 'same_email', params: { row: sameEmail } };
  const phone = phoneKey(phoneOf(cells));
  const present = (attendees.get(fold(cells.NAME)) ?? []).some(
    (one) =>
      one.delegationId === delegationId ||
      (phone !== '' && phoneKey(one.phone) === phone) ||
      (cells.EMAIL !== '' && emailKey(one.email) === emailKey(cells.EMAIL)),
  );
  if (present) yield { ...warn, field: 'NAME', code: 'at_meeting', params: {} };
}

/** A meeting has one chair and one secretary (attendee.entity.ts). */
function* roleIssues({ role }: Pick<ReadRow, 'role'>, { roles }: Before): Generator<Issue> {
  if (!isSingle(role) || !roles.has(role)) return;
  yield { field: 'POSITION', severity: 'ERROR', code: 'role_taken', params: { role } };
}

const isSingle = (role: AttendeeRole): boolean => role === 'CHAIR' || role === 'SECRETARY';

const nameKey = (cells: ReadRow['cells'], delegationId: string | null, fold: Surroundings['fold']): string =>
  `${fold(cells.NAME)}\n${delegationId ?? fold(cells.ORGANISATION)}`;

function remember(
  { number, cells, role }: ReadRow,
  delegationId: string | null,
  before: Before,
  fold: Surroundings['fold'],
): void {
  const key = nameKey(cells, delegationId, fold);
  if (!before.names.has(key)) before.names.set(key, number);
  const email = emailKey(cells.EMAIL);
  if (email !== '' && !before.emails.has(email)) before.emails.set(email, number);
  before.roles.add(role);
}
