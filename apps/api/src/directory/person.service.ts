import { Injectable } from '@nestjs/common';
import { todayInVietnam } from '@kyhop/vietnamese';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../common/clock';
import { DEFAULT_PAGE, decodeCursor, toPage } from '../common/paging';
import { assertVersion, notFound } from '../common/problem';
import { literally } from '../common/search';
import { Transactions } from '../common/transactions';
import type { Caller } from '../identity/caller';
import { visibleMeetings } from '../identity/meeting-scope';
import { assertPositionsFit, replacePositions } from './person-positions';
import type {
  CreatePersonDto,
  DuplicatesDto,
  DuplicatesListDto,
  PersonDto,
  PersonListItemDto,
  PersonMeetingDto,
  PersonPageDto,
  PersonQuery,
  UpdatePersonDto,
} from './person.dto';
import { Person } from './person.entity';
import { DUPLICATES, ONE_PERSON, PERSON_PAGE } from './person.queries';

/** Enough for the work of some years; who wants more looks into the list of meetings. */
const MOST_MEETINGS = 100;

const fieldsOf = (body: CreatePersonDto | UpdatePersonDto): Omit<Person, 'id' | 'mergedIntoId' | 'version'> => ({
  fullName: body.fullName,
  givenName: body.givenName ?? null,
  honorific: body.honorific ?? null,
  email: body.email ?? null,
  phone: body.phone ?? null,
  note: body.note ?? null,
});

/** The directory of people: who they are and which positions they hold from when to when. */
@Injectable()
export class PersonService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** People by given name with the positions that they hold on the day. One query. */
  async list({ q, unitId, on, after, limit = DEFAULT_PAGE }: PersonQuery): Promise<PersonPageDto> {
    const cursor = after === undefined ? [null, null, null] : decodeCursor(after, 3);
    const rows = await this.dataSource.query<(PersonListItemDto & { sortedBy: string })[]>(PERSON_PAGE, [
      on ?? this.today(),
      q ? literally(q) : null,
      unitId ?? null,
      ...cursor,
      limit + 1,
    ]);
    return toPage(
      rows,
      limit,
      ({ sortedBy, fullName, id }) => [sortedBy, fullName, id],
      ({ sortedBy: _, ...person }) => person,
    );
  }

  async duplicates(): Promise<DuplicatesListDto> {
    return { items: await this.dataSource.query<DuplicatesDto[]>(DUPLICATES, [this.today()]) };
  }

  read(caller: Caller, id: string): Promise<PersonDto> {
    return this.readIn(this.dataSource.manager, caller, id);
  }

  create(caller: Caller, body: CreatePersonDto): Promise<PersonDto> {
    return this.transactions.run(caller, async (tx) => {
      if (!(await tx.existsBy(Person, { id: body.id }))) {
        await assertPositionsFit(tx, body.positions);
        await tx.insert(Person, { id: body.id, ...fieldsOf(body) });
        await replacePositions(tx, body.id, body.positions);
      }
      return this.readIn(tx, caller, body.id);
    });
  }

  update(caller: Caller, id: string, body: UpdatePersonDto): Promise<PersonDto> {
    return this.transactions.run(caller, async (tx) => {
      const before = await lockPerson(tx, id);
      const current = await this.readIn(tx, caller, id);
      assertVersion(before, body.version, () => current);
      await assertPositionsFit(tx, body.positions);
      await tx.update(Person, id, { ...fieldsOf(body), version: before.version + 1 });
      await replacePositions(tx, id, body.positions);
      return this.readIn(tx, caller, id);
    });
  }

  /** The person as the caller sees them: contact data, every position, meetings. Two queries. */
  async readIn(tx: EntityManager, caller: Caller, id: string): Promise<PersonDto> {
    const [person] = await tx.query<Omit<PersonDto, 'meetings' | 'actions'>[]>(ONE_PERSON, [id]);
    if (person === undefined) throw notFound();
    const actions = caller.can('person:manage') ? ['update', 'merge'] : [];
    return { ...person, meetings: await meetingsOf(tx, caller, person.id), actions };
  }

  private today(): string {
    return todayInVietnam(this.clock.now());
  }
}

/** A person for a change: locked; 404 when there is none, or it was merged into another. */
export async function lockPerson(tx: EntityManager, id: string): Promise<Person> {
  const person = await tx.findOne(Person, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (person?.mergedIntoId !== null) throw notFound();
  return person;
}

/** Signed lists keep the double that stood on them: it is looked for as well. */
async function meetingsOf(tx: EntityManager, caller: Caller, id: string): Promise<PersonMeetingDto[]> {
  const visible = visibleMeetings(caller, 'm');
  return tx
    .createQueryBuilder()
    .select(['m.id AS id', 'm.title AS title', 'm.held_on::text AS "heldOn"', 'c.name AS "clusterName"'])
    .addSelect('a.role', 'role')
    .from('attendee', 'a')
    .innerJoin('person', 'p', 'p.id = a.person_id')
    .innerJoin('meeting', 'm', 'm.id = a.meeting_id')
    .innerJoin('cluster', 'c', 'c.id = m.cluster_id')
    .where('coalesce(p.merged_into_id, p.id) = :id', { id })
    .andWhere(visible.sql, visible.parameters)
    .orderBy('m.held_on', 'DESC', 'NULLS FIRST')
    .addOrderBy('m.id')
    .limit(MOST_MEETINGS)
    .getRawMany<PersonMeetingDto>();
}
