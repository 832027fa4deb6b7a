import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { assertVersion, conflict, fieldProblem, notFound } from '../common/problem';
import { Transactions } from '../common/transactions';
import { Unit } from '../directory/unit.entity';
import { VIETNAMESE } from '../directory/unit.queries';
import type { Caller } from '../identity/caller';
import { MeetingAccess } from '../meetings/meeting-access.service';
import type { Meeting } from '../meetings/meeting.entity';
import { assertNotInvited } from './assert-not-invited';
import { Attendee } from './attendee.entity';
import { readAttendees } from './attendee-prose';
import type { CreateDelegationDto, DelegationDto, DelegationsDto, UpdateDelegationDto } from './delegation.dto';
import { Delegation } from './delegation.entity';
import { DelegationList } from './delegation-list.service';
import { readMeetingContext } from './meeting-context';
import type { ParsedAttendeesDto } from './parsed-attendees.dto';

/** The members of the cluster on the day of the meeting that have no delegation yet: the host first, then by name. */
const MISSING_MEMBERS = `
  SELECT u.id FROM cluster_membership c JOIN unit u ON u.id = c.unit_id
  WHERE c.cluster_id = $1 AND daterange(c.valid_from, c.valid_to, '[]') @> $2::date
    AND NOT EXISTS (SELECT 1 FROM delegation d WHERE d.meeting_id = $3 AND d.unit_id = u.id)
  ORDER BY u.id = $4 DESC NULLS LAST, u.name ${VIETNAMESE}`;

@Injectable()
export class DelegationService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly access: MeetingAccess,
    private readonly list: DelegationList,
  ) {}

  create(caller: Caller, meetingId: string, body: CreateDelegationDto): Promise<DelegationDto> {
    return this.transactions.run(caller, async (tx) => {
      const meeting = await this.access.manage(caller, meetingId, tx);
      await this.insertOnce(tx, meetingId, body);
      return this.readOne(tx, caller, meeting, body.id);
    });
  }

  addMembers(caller: Caller, meetingId: string): Promise<DelegationsDto> {
    return this.transactions.run(caller, async (tx) => {
      const meeting = await this.access.manage(caller, meetingId, tx);
      const { clusterId, heldOn, hostUnitId } = meeting;
      const missing = await tx.query<{ id: string }[]>(MISSING_MEMBERS, [clusterId, heldOn, meetingId, hostUnitId]);
      const last = await lastPlace(tx, meetingId);
      await tx.insert(
        Delegation,
        missing.map(({ id: unitId }, at) => ({ id: uuidv7(), meetingId, unitId, protocolOrder: last + 1 + at })),
      );
      return this.list.readIn(tx, caller, { meeting, managed: true });
    });
  }

  update(caller: Caller, id: string, body: UpdateDelegationDto): Promise<DelegationDto> {
    return this.transactions.run(caller, async (tx) => {
      const { meeting, delegation } = await this.manageDelegation(tx, caller, id);
      const before = await this.readOne(tx, caller, meeting, id);
      assertVersion(delegation, body.version, () => before);
      await assertHeadBelongs(tx, id, body.headAttendeeId);
      const { quota = null, headAttendeeId = null } = body;
      await tx.update(Delegation, id, { quota, headAttendeeId, version: delegation.version + 1 });
      return this.readOne(tx, caller, meeting, id);
    });
  }

  /** The people of the delegation stay at the meeting, without a delegation. */
  remove(caller: Caller, id: string, version: number): Promise<void> {
    return this.transactions.run(caller, async (tx) => {
      const { meeting, delegation } = await this.manageDelegation(tx, caller, id);
      const before = await this.readOne(tx, caller, meeting, id);
      assertVersion(delegation, version, () => before);
      await assertNotInvited(tx, { delegationId: id });
      await tx.update(Attendee, { delegationId: id }, { delegationId: null, version: () => 'version + 1' });
      await tx.delete(Delegation, id);
    });
  }

  /** Reads a pasted list against the delegations of the meeting; saves nothing. */
  async parse(caller: Caller, meetingId: string, text: string): Promise<ParsedAttendeesDto> {
    const meeting = await this.access.seeManaged(caller, meetingId);
    return readAttendees(text, await readMeetingContext(this.dataSource.manager, meeting));
  }

  private async insertOnce(tx: EntityManager, meetingId: string, body: CreateDelegationDto): Promise<void> {
    const { id, unitId, quota = null } = body;
    const known = await tx.findOneBy(Delegation, { id });
    if (known !== null) {
      if (known.meetingId !== meetingId) throw conflict('resource.exists');
      return;
    }
    if (!(await tx.existsBy(Unit, { id: unitId }))) throw fieldProblem('unitId', 'not_found');
    if (await tx.existsBy(Delegation, { meetingId, unitId })) throw fieldProblem('unitId', 'taken');
    await tx.insert(Delegation, { id, meetingId, unitId, quota, protocolOrder: (await lastPlace(tx, meetingId)) + 1 });
  }

  private async manageDelegation(
    tx: EntityManager,
    caller: Caller,
    id: string,
  ): Promise<{ meeting: Meeting; delegation: Delegation }> {
    const found = await tx.findOneBy(Delegation, { id });
    if (found === null) throw notFound();
    const meeting = await this.access.manage(caller, found.meetingId, tx);
    const delegation = await tx.findOneBy(Delegation, { id });
    if (delegation === null) throw notFound();
    return { meeting, delegation };
  }

  private async readOne(tx: EntityManager, caller: Caller, meeting: Meeting, id: string): Promise<DelegationDto> {
    const { delegations } = await this.list.readIn(tx, caller, { meeting, managed: true });
    const delegation = delegations.find((one) => one.id === id);
    if (delegation === undefined) throw notFound();
    return delegation;
  }
}

const lastPlace = async (tx: EntityManager, meetingId: string): Promise<number> =>
  (await tx.maximum(Delegation, 'protocolOrder', { meetingId })) ?? 0;

async function assertHeadBelongs(tx: EntityManager, delegationId: string, head?: string | null): Promise<void> {
  if (head && !(await tx.existsBy(Attendee, { id: head, delegationId, kind: 'PERSON' }))) {
    throw fieldProblem('headAttendeeId', 'not_found');
  }
}
