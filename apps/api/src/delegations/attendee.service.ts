import { Injectable } from '@nestjs/common';
import { normaliseLine } from '@kyhop/vietnamese';
import { type EntityManager, In } from 'typeorm';
import { assertVersion, conflict, fieldProblem, notFound } from '../common/problem';
import { Transactions } from '../common/transactions';
import type { Caller } from '../identity/caller';
import { MeetingAccess } from '../meetings/meeting-access.service';
import type { Meeting } from '../meetings/meeting.entity';
import { type Candidate, checkCandidates } from './attendee-checks';
import type {
  AttendeeDto,
  AttendeeFieldsDto,
  CreateAttendeeDto,
  SetAttendanceOfManyDto,
  UpdateAttendeeDto,
} from './attendee.dto';
import { assertNotInvited } from './assert-not-invited';
import { type Attendance, Attendee } from './attendee.entity';
import type { DelegationsDto } from './delegation.dto';
import { Delegation } from './delegation.entity';
import { DelegationList } from './delegation-list.service';
import { reorder } from './protocol-order';

/** Writes about attendees. Each locks its meeting first, so that the rules over the whole list hold under concurrency. */
@Injectable()
export class AttendeeService {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: MeetingAccess,
    private readonly list: DelegationList,
  ) {}

  create(caller: Caller, meetingId: string, body: CreateAttendeeDto): Promise<AttendeeDto> {
    return this.transactions.run(caller, async (tx) => {
      await this.access.manage(caller, meetingId, tx);
      await insertAttendees(tx, meetingId, [{ id: body.id, fields: body, path: '' }]);
      return this.list.attendeeIn(tx, caller, body.id);
    });
  }

  createMany(caller: Caller, meetingId: string, bodies: CreateAttendeeDto[]): Promise<DelegationsDto> {
    return this.changeList(caller, meetingId, (tx) =>
      insertAttendees(
        tx,
        meetingId,
        bodies.map((fields, at) => ({ id: fields.id, fields, path: `attendees.${at}.` })),
      ),
    );
  }

  update(caller: Caller, id: string, body: UpdateAttendeeDto): Promise<AttendeeDto> {
    return this.transactions.run(caller, async (tx) => {
      const attendee = await this.manageAttendee(caller, id, tx);
      const before = await this.list.attendeeIn(tx, caller, id);
      assertVersion(attendee, body.version, () => before);
      const [userId = null] = await checkCandidates(tx, attendee.meetingId, [{ id, fields: body, path: '' }]);
      await tx.update(Attendee, id, { ...columnsOf(body), userId, version: attendee.version + 1 });
      await giveUpHeadship(tx, id, body);
      return this.list.attendeeIn(tx, caller, id);
    });
  }

  remove(caller: Caller, id: string, version: number): Promise<void> {
    return this.transactions.run(caller, async (tx) => {
      const attendee = await this.manageAttendee(caller, id, tx);
      const before = await this.list.attendeeIn(tx, caller, id);
      assertVersion(attendee, version, () => before);
      await assertNotInTheRecord(tx, id);
      await assertNotInvited(tx, { attendeeId: id });
      await tx.delete(Attendee, id);
    });
  }

  /**
   * No version: the order is no field that a form sends back, so no form can undo it unseen; and what was said last of
   * an order counts.
   */
  order(caller: Caller, meetingId: string, ids: string[]): Promise<DelegationsDto> {
    return this.changeList(caller, meetingId, async (tx) => {
      const rows = await tx.find(Attendee, {
        where: { meetingId },
        order: { protocolOrder: 'ASC', id: 'ASC' },
        select: { id: true, protocolOrder: true },
      });
      assertAllAmong(rows, ids);
      for (const { id, protocolOrder } of reorder(rows, ids)) await tx.update(Attendee, id, { protocolOrder });
    });
  }

  /** No version: a tick at the door says the whole of one fact, and the last one who looked is right. */
  setAttendance(caller: Caller, id: string, attendance: Attendance): Promise<AttendeeDto> {
    return this.transactions.run(caller, async (tx) => {
      await this.manageAttendee(caller, id, tx);
      await markAttendance(tx, [id], attendance);
      return this.list.attendeeIn(tx, caller, id);
    });
  }

  /** No version, as for one: the tick is the whole of the fact. */
  setAttendanceOfMany(caller: Caller, meetingId: string, body: SetAttendanceOfManyDto): Promise<DelegationsDto> {
    return this.changeList(caller, meetingId, async (tx) => {
      assertAllAmong(await tx.find(Attendee, { where: { meetingId }, select: { id: true } }), body.ids);
      await markAttendance(tx, body.ids, body.attendance);
    });
  }

  private changeList(
    caller: Caller,
    meetingId: string,
    change: (tx: EntityManager, meeting: Meeting) => Promise<unknown>,
  ): Promise<DelegationsDto> {
    return this.transactions.run(caller, async (tx) => {
      const meeting = await this.access.manage(caller, meetingId, tx);
      await change(tx, meeting);
      return this.list.readIn(tx, caller, { meeting, managed: true });
    });
  }

  /** The attendee as it stands once its meeting is locked. */
  private async manageAttendee(caller: Caller, id: string, tx: EntityManager): Promise<Attendee> {
    const found = await tx.findOneBy(Attendee, { id });
    if (found === null) throw notFound();
    await this.access.manage(caller, found.meetingId, tx);
    const locked = await tx.findOneBy(Attendee, { id });
    if (locked === null) throw notFound();
    return locked;
  }
}

type Kept = 'personId' | 'coming' | 'email' | 'phone';
type Columns = Omit<Attendee, 'id' | 'meetingId' | 'userId' | 'protocolOrder' | 'substituteForId' | 'version' | Kept>;

const columnsOf = (fields: AttendeeFieldsDto): Columns & Partial<Pick<Attendee, Kept>> => ({
  delegationId: fields.delegationId ?? null,
  kind: fields.kind,
  name: normaliseLine(fields.name),
  positions: fields.positions.map(normaliseLine),
  organisation: fields.organisation ?? null,
  headCount: fields.headCount ?? null,
  role: fields.role,
  side: fields.side,
  attendance: fields.attendance,
  note: fields.note ?? null,
  // Not every form knows these: what it leaves out stays.
  ...(fields.personId !== undefined && { personId: fields.personId }),
  ...(fields.coming && { coming: fields.coming }),
  ...(fields.email !== undefined && { email: fields.email }),
  ...(fields.phone !== undefined && { phone: fields.phone }),
});

/** Adds those who are not there yet at the end of the list; an id of another meeting is nobody's to use again. */
export async function insertAttendees(tx: EntityManager, meetingId: string, candidates: Candidate[]): Promise<void> {
  const known = await tx.find(Attendee, {
    where: { id: In(candidates.map(({ id }) => id)) },
    select: { id: true, meetingId: true },
  });
  if (known.some((attendee) => attendee.meetingId !== meetingId)) throw conflict('resource.exists');
  const there = new Set(known.map(({ id }) => id));
  const fresh = candidates.filter(({ id }) => !there.has(id));
  const userIds = await checkCandidates(tx, meetingId, fresh);
  const last = (await tx.maximum(Attendee, 'protocolOrder', { meetingId })) ?? 0;
  await tx.insert(
    Attendee,
    fresh.map(({ id, fields }, at) => ({
      ...columnsOf(fields),
      id,
      meetingId,
      userId: userIds[at] ?? null,
      protocolOrder: last + 1 + at,
    })),
  );
}

async function markAttendance(tx: EntityManager, ids: string[], attendance: Attendance): Promise<void> {
  await tx.query('UPDATE attendee SET attendance = $2, version = version + 1 WHERE id = ANY($1) AND attendance <> $2', [
    ids,
    attendance,
  ]);
}

/** Whoever leaves a delegation, or turns out to be a group, no longer heads it. */
async function giveUpHeadship(tx: EntityManager, id: string, { kind, delegationId }: AttendeeFieldsDto): Promise<void> {
  const headed = await tx.findBy(Delegation, { headAttendeeId: id });
  for (const delegation of headed.filter((one) => kind === 'GROUP' || one.id !== delegationId)) {
    await tx.update(Delegation, delegation.id, { headAttendeeId: null, version: delegation.version + 1 });
  }
}

/** Deleting somebody who spoke or is in a picture would take their name out of the record without a trace on the page. */
async function assertNotInTheRecord(tx: EntityManager, id: string): Promise<void> {
  const recorded = await tx.query<unknown[]>(
    'SELECT 1 FROM entry WHERE speaker_id = $1 UNION ALL SELECT 1 FROM photo WHERE pictured = $1 LIMIT 1',
    [id],
  );
  if (recorded.length > 0) throw conflict('attendee.in_the_record');
}

function assertAllAmong(rows: readonly { id: string }[], ids: readonly string[]): void {
  const known = new Set(rows.map(({ id }) => id));
  const stranger = ids.findIndex((id) => !known.has(id));
  if (stranger >= 0) throw fieldProblem(`ids.${stranger}`, 'not_found');
}
