import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../common/clock';
import { assertVersion, conflict, fieldProblem, forbidden, notFound } from '../../common/problem';
import { Transactions } from '../../common/transactions';
import type { Caller } from '../../identity/caller';
import type { Meeting } from '../../meetings/meeting.entity';
import { Outbox } from '../../messages/outbox.service';
import { Applicant } from '../applicant.entity';
import { Attendee } from '../attendee.entity';
import { Delegation } from '../delegation.entity';
import { Invitation } from '../invitation.entity';
import { admitted, refused } from './decision-words';
import { addresseeOf } from './decision-addressee';
import type { ApplicantDto, ApplicantListDto, DecideApplicantDto } from './applicant.dto';
import { seatsTaken, sideOf, takesEnteredAnswers } from './answer-rules';
import { DecisionAccess, type Judge } from './decision-access.service';

/** $1: the meeting, $2: whether contacts are told. */
const APPLICANTS = `
  SELECT a.id, a.wants, u.name AS "unitName", a.name, a.positions, CASE WHEN $2 THEN a.email END AS email,
         CASE WHEN $2 THEN a.phone END AS phone, a.note, s.name AS "substituteForName",
         coalesce(s.positions, '{}') AS "substituteForPositions",
         CASE WHEN a.wants = 'PLACE' AND a.refused_at IS NULL THEN (count(*) FILTER (WHERE a.wants = 'PLACE' AND a.refused_at IS NULL)
           OVER (PARTITION BY a.delegation_id ORDER BY a.submitted_at, a.id))::int END AS place,
         d.quota, (SELECT coalesce(sum(CASE p.kind WHEN 'PERSON' THEN 1 ELSE coalesce(p.head_count, 0) END), 0)::int
                   FROM attendee p WHERE p.delegation_id = d.id AND p.coming <> 'NO') AS taken,
         a.submitted_at AS "submittedAt", a.refused_at AS "refusedAt", a.refusal_reason AS "refusalReason", a.version
  FROM applicant a LEFT JOIN delegation d ON d.id = a.delegation_id LEFT JOIN unit u ON u.id = d.unit_id
    LEFT JOIN attendee s ON s.id = a.substitute_for_id
  WHERE a.meeting_id = $1 ORDER BY a.refused_at IS NOT NULL, a.submitted_at, a.id`;

/**
 * Who decides whom: the chair, or the secretariat with the chair's word, whoever comes in another's stead
 * (docs/domain.md §1.10); the secretariat alone, who gets a place beyond a quota.
 */
@Injectable()
export class ApplicantService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly access: DecisionAccess,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async list(caller: Caller, meetingId: string): Promise<ApplicantListDto> {
    const tx = this.dataSource.manager;
    return this.read(tx, await this.access.judge(tx, caller, meetingId));
  }

  decide(caller: Caller, id: string, body: DecideApplicantDto): Promise<ApplicantListDto> {
    return this.transactions.run(caller, async (tx) => {
      const { judge, applicant } = await this.lock(tx, caller, id);
      const before = await this.read(tx, judge);
      assertVersion(applicant, body.version, () => before.items.find((one) => one.id === id));
      if (body.admit) await this.admit(tx, judge, applicant);
      else await this.refuse(tx, judge, applicant, body.reason ?? null);
      return this.read(tx, judge);
    });
  }

  private async lock(tx: EntityManager, caller: Caller, id: string): Promise<{ judge: Judge; applicant: Applicant }> {
    const found = await tx.findOneBy(Applicant, { id });
    if (found === null) {
      const admittedBefore = await tx.findOneBy(Attendee, { id });
      if (admittedBefore === null) throw notFound();
      await this.access.judge(tx, caller, admittedBefore.meetingId);
      throw conflict('applicant.decided');
    }
    const judge = await this.access.judge(tx, caller, found.meetingId, { lock: true });
    const applicant = await tx.findOneBy(Applicant, { id });
    if (applicant === null) throw conflict('applicant.decided');
    if (applicant.wants === 'PLACE' && !judge.managed) throw forbidden();
    if (!takesEnteredAnswers(judge.meeting)) throw conflict('answer.closed');
    return { judge, applicant };
  }

  private async admit(tx: EntityManager, { meeting }: Judge, applicant: Applicant): Promise<void> {
    await assertTheyCome(tx, applicant);
    const to = await addresseeOf(tx, applicant);
    const place = applicant.wants === 'PLACE' ? await freePlace(tx, meeting, applicant) : await takeOver(tx, applicant);
    await tx.insert(Attendee, {
      id: applicant.id,
      meetingId: applicant.meetingId,
      kind: 'PERSON',
      name: applicant.name,
      positions: applicant.positions,
      email: applicant.email,
      phone: applicant.phone,
      note: applicant.note,
      coming: 'YES',
      substituteForId: applicant.substituteForId,
      ...place,
    });
    if (applicant.substituteForId !== null) await giveHeadship(tx, applicant.substituteForId, applicant.id);
    await tx.delete(Applicant, applicant.id);
    if (to) await this.outbox.post(tx, admitted({ meeting, applicant, to }));
  }

  private async refuse(tx: EntityManager, judge: Judge, applicant: Applicant, reason: string | null): Promise<void> {
    if (reason === null) throw fieldProblem('reason', 'required');
    if (applicant.refusedAt !== null) throw conflict('applicant.decided');
    const to = await addresseeOf(tx, applicant);
    await tx.update(Applicant, applicant.id, {
      refusedAt: this.clock.now(),
      refusalReason: reason,
      refusedBy: judge.caller.userId,
      version: applicant.version + 1,
    });
    if (to) await this.outbox.post(tx, refused({ meeting: judge.meeting, applicant, to, reason }));
  }

  private async read(tx: EntityManager, { meeting, managed }: Judge): Promise<ApplicantListDto> {
    const rows = await tx.query<Omit<ApplicantDto, 'actions'>[]>(APPLICANTS, [meeting.id, managed]);
    const open = takesEnteredAnswers(meeting);
    return {
      items: rows.map((row) => ({
        ...row,
        actions: open && (managed || row.wants === 'CONSENT') ? ['decide'] : [],
      })),
    };
  }
}

/** A delegation that has said no sends nobody, until it says yes. */
async function assertTheyCome(tx: EntityManager, { delegationId }: Applicant): Promise<void> {
  if (delegationId === null) return;
  if (await tx.existsBy(Invitation, { delegationId, answer: 'DECLINED' })) throw conflict('answer.declined');
}

type Place = Pick<Attendee, 'delegationId' | 'side' | 'role' | 'protocolOrder'>;

/** A seat at the end of the list. */
async function freePlace(tx: EntityManager, meeting: Meeting, { delegationId }: Applicant): Promise<Place> {
  const delegation = delegationId === null ? null : await tx.findOneBy(Delegation, { id: delegationId });
  if (delegation === null) throw notFound();
  const people = await assertSeat(tx, delegation);
  const last = (await tx.maximum(Attendee, 'protocolOrder', { meetingId: meeting.id })) ?? 0;
  return {
    delegationId: delegation.id,
    side: sideOf(people, delegation, meeting),
    role: 'OFFICIAL',
    protocolOrder: last + 1,
  };
}

/** The seat of the person who stays away, unless it was given to somebody else since. */
async function takeOver(tx: EntityManager, { substituteForId }: Applicant): Promise<Place> {
  const replaced = substituteForId === null ? null : await tx.findOneBy(Attendee, { id: substituteForId });
  if (replaced === null) throw notFound();
  if (await tx.existsBy(Attendee, { substituteForId: replaced.id })) throw conflict('applicant.replaced');
  if (replaced.coming !== 'NO') {
    await tx.update(Attendee, replaced.id, { coming: 'NO', version: replaced.version + 1 });
  }
  const { delegationId, side, protocolOrder } = replaced;
  if (delegationId !== null) await assertSeat(tx, await tx.findOneByOrFail(Delegation, { id: delegationId }));
  return { delegationId, side, role: 'OFFICIAL', protocolOrder };
}

/** The people of the delegation; 409 when they take all of its seats. */
async function assertSeat(tx: EntityManager, { id, quota }: Delegation): Promise<Attendee[]> {
  const people = await tx.find(Attendee, { where: { delegationId: id }, order: { protocolOrder: 'ASC', id: 'ASC' } });
  if (quota !== null && seatsTaken(people) >= quota) throw conflict('applicant.no_place');
  return people;
}

/** Whoever comes in the stead of the head of a delegation heads it. */
async function giveHeadship(tx: EntityManager, from: string, to: string): Promise<void> {
  await tx.update(Delegation, { headAttendeeId: from }, { headAttendeeId: to, version: () => 'version + 1' });
}
