import { Injectable } from '@nestjs/common';
import { fold } from '@kyhop/vietnamese';
import type { EntityManager } from 'typeorm';
import { assertVersion, fieldProblem } from '../../common/problem';
import { Transactions } from '../../common/transactions';
import { PersonPosition } from '../../directory/person-position.entity';
import type { PersonDto } from '../../directory/person.dto';
import { Person } from '../../directory/person.entity';
import { lockPerson, PersonService } from '../../directory/person.service';
import type { Caller } from '../../identity/caller';
import type { MergePersonDto } from './person-merge.dto';

/** What a double may know that the person who stays lacks. */
const FILLED_IN = ['givenName', 'honorific', 'email', 'phone', 'note'] as const satisfies (keyof Person)[];

/** Lists whose minutes are signed are never touched again; they go on naming the double. */
const MOVE_ATTENDEES = `
  UPDATE attendee SET person_id = $2, version = version + 1
  WHERE person_id = $1 AND NOT EXISTS (
    SELECT 1 FROM minutes m WHERE m.meeting_id = attendee.meeting_id AND m.status IN ('SIGNED', 'ISSUED'))`;

/** Makes one person of two records. It stands here, not in the directory, since lists of meetings change with it. */
@Injectable()
export class PersonMerge {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: PersonService,
  ) {}

  merge(caller: Caller, id: string, { intoId, version }: MergePersonDto): Promise<PersonDto> {
    return this.transactions.run(caller, async (tx) => {
      if (id === intoId) throw fieldProblem('intoId', 'circular');
      // In the order of ids, so that two who merge the same pair each way do not wait for one another.
      await tx.query('SELECT 1 FROM person WHERE id = ANY($1) ORDER BY id FOR UPDATE', [[id, intoId]]);
      const double = await lockPerson(tx, id);
      const current = await this.people.readIn(tx, caller, id);
      assertVersion(double, version, () => current);
      const stays = await tx.findOneBy(Person, { id: intoId });
      if (stays?.mergedIntoId !== null) throw fieldProblem('intoId', 'not_found');
      await this.move(tx, double, stays);
      return this.people.readIn(tx, caller, intoId);
    });
  }

  private async move(tx: EntityManager, double: Person, stays: Person): Promise<void> {
    await movePositions(tx, double.id, stays.id);
    await tx.query(MOVE_ATTENDEES, [double.id, stays.id]);
    // One step leads from any double to the person, however often they were merged.
    await tx.query('UPDATE person SET merged_into_id = $2 WHERE merged_into_id = $1', [double.id, stays.id]);
    await tx.update(Person, double.id, { mergedIntoId: stays.id, version: double.version + 1 });
    const filled = Object.fromEntries(FILLED_IN.map((field) => [field, stays[field] ?? double[field]]));
    await tx.update(Person, stays.id, { ...filled, version: stays.version + 1 });
  }
}

/** Positions go behind those that are there; one that is there with the same days already stays with the double. */
async function movePositions(tx: EntityManager, from: string, to: string): Promise<void> {
  const there = await tx.findBy(PersonPosition, { personId: to });
  const known = new Set(there.map(sameness));
  const moving = await tx.find(PersonPosition, { where: { personId: from }, order: { position: 'ASC' } });
  let position = Math.max(-1, ...there.map((row) => row.position));
  for (const row of moving.filter((one) => !known.has(sameness(one)))) {
    position += 1;
    await tx.update(PersonPosition, row.id, { personId: to, position, version: row.version + 1 });
  }
}

const sameness = ({ title, unitId, validFrom, validTo }: PersonPosition): string =>
  JSON.stringify([fold(title), unitId, validFrom, validTo]);
