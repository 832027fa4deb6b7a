import { type EntityManager, In } from 'typeorm';
import { fieldProblem } from '../common/problem';
import { PersonPosition } from './person-position.entity';
import type { PersonPositionFieldsDto } from './person.dto';
import { Unit } from './unit.entity';

/** Throws 422 at the position whose days are the wrong way round, that names no unit, or that is given twice. */
export async function assertPositionsFit(tx: EntityManager, given: readonly PersonPositionFieldsDto[]): Promise<void> {
  const unitIds = given.flatMap(({ unitId }) => unitId ?? []);
  const units = new Set((await tx.findBy(Unit, { id: In(unitIds) })).map(({ id }) => id));
  const seen = new Set<string>();
  for (const [at, { id, unitId, validFrom, validTo }] of given.entries()) {
    if (seen.has(id)) throw fieldProblem(`positions.${at}.id`, 'repeated');
    if (validFrom && validTo && validTo < validFrom) throw fieldProblem(`positions.${at}.validTo`, 'before_start');
    if (unitId && !units.has(unitId)) throw fieldProblem(`positions.${at}.unitId`, 'not_found');
    seen.add(id);
  }
}

/** Makes the positions of a person what is given, in its order: those that stay keep their id. */
export async function replacePositions(
  tx: EntityManager,
  personId: string,
  given: readonly PersonPositionFieldsDto[],
): Promise<void> {
  const before = new Map((await tx.findBy(PersonPosition, { personId })).map((row) => [row.id, row]));
  for (const [position, { id, title, unitId = null, validFrom = null, validTo = null }] of given.entries()) {
    const fields = { title, unitId, validFrom, validTo, position };
    const row = before.get(id);
    before.delete(id);
    if (row === undefined) await tx.insert(PersonPosition, { id, personId, ...fields });
    else if (differs(row, fields)) await tx.update(PersonPosition, id, { ...fields, version: row.version + 1 });
  }
  if (before.size > 0) await tx.delete(PersonPosition, [...before.keys()]);
}

type Fields = Pick<PersonPosition, 'title' | 'unitId' | 'validFrom' | 'validTo' | 'position'>;

const differs = (row: PersonPosition, fields: Fields): boolean =>
  (Object.keys(fields) as (keyof Fields)[]).some((field) => row[field] !== fields[field]);
