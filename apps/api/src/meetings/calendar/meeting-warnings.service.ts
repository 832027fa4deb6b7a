import { Injectable } from '@nestjs/common';
import { addDays, todayInVietnam } from '@kyhop/vietnamese';
import { DataSource, type EntityManager, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../../common/clock';
import { conflict, fieldProblem, forbidden, notFound } from '../../common/problem';
import { Transactions } from '../../common/transactions';
import type { Caller } from '../../identity/caller';
import { managedMeetings, visibleMeetings } from '../../identity/meeting-scope';
import { MeetingAccess } from '../meeting-access.service';
import { assertTimeFits } from '../meeting-rules';
import type { MeetingDto } from '../meeting.dto';
import type { MeetingStatus } from '../meeting.entity';
import { WarningReason } from '../warning-reason.entity';
import type { CheckPlanDto } from './calendar.dto';
import { factsOf, type PlanFacts, scopeParameters } from './plan-facts';
import { type PlanSource, proposedPlan, SAVED_PLANS } from './plan-source';
import { isPlanned } from './planned-statuses';
import { warningsOf } from './schedule-warnings';
import type { GiveReasonDto, PlannedMeetingDto, WarningDto, WarningsDto } from './warning.dto';
import { LOOKS_AHEAD_DAYS, readHolidays } from './working-calendar';

type Facts = Pick<PlanFacts, 'clashes' | 'disordered' | 'reasons' | 'invited'>;

interface PlanRow extends Omit<PlanFacts, keyof Facts> {
  id: string | null;
  status: MeetingStatus;
  managed: boolean;
  headed: boolean;
  facts: Facts;
}

/** What there is to think of about plans: found anew whenever somebody looks, so that a change elsewhere shows. */
@Injectable()
export class MeetingWarnings {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: MeetingAccess,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Of a plan, saved or not. Two queries: it is asked while a meeting is dragged. */
  async check(caller: Caller, body: CheckPlanDto): Promise<WarningsDto> {
    assertTimeFits(body);
    if (!body.meetingId && !body.clusterId) throw fieldProblem('clusterId', 'required');
    if (!body.meetingId && !body.emulationYear) throw fieldProblem('emulationYear', 'required');
    const row = await this.row(this.dataSource.manager, caller, proposedPlan(caller, body), (query) =>
      query.addSelect('m.managed', 'managed'),
    );
    if (row === undefined || (body.meetingId && row.id === null)) throw notFound();
    if (body.meetingId && !row.managed) throw forbidden();
    if (!row.headed) throw fieldProblem('clusterId', 'not_headed');
    return { items: await this.warnings(this.dataSource.manager, row) };
  }

  /** Of a meeting that the caller runs. Two queries. */
  async list(caller: Caller, id: string, tx: EntityManager = this.dataSource.manager): Promise<WarningsDto> {
    const source = { sql: SAVED_PLANS, parameters: { id } };
    const row = await this.row(tx, caller, source, (query) =>
      query
        .addSelect(managedMeetings(caller, 'm').sql, 'managed')
        .where('m.id = :id')
        .andWhere(visibleMeetings(caller, 'm').sql),
    );
    if (row === undefined) throw notFound();
    if (!row.managed) throw forbidden();
    return { items: await this.warnings(tx, row) };
  }

  /** The meeting with what there is to think of about it. */
  async with(caller: Caller, meeting: MeetingDto): Promise<PlannedMeetingDto> {
    return { ...meeting, warnings: (await this.list(caller, meeting.id)).items };
  }

  /** Keeps a reason for a warning that stands now, or takes it back. The reason is all there is to see: it is its version. */
  giveReason(caller: Caller, meetingId: string, { code, subject, seen, reason }: GiveReasonDto): Promise<WarningsDto> {
    return this.transactions.run(caller, async (tx) => {
      await this.access.manage(caller, meetingId, tx);
      const current = await this.list(caller, meetingId, tx);
      const warning = current.items.find((item) => item.code === code && item.subject === subject);
      if (warning === undefined) throw fieldProblem('subject', 'not_found');
      if ((warning.reason?.text ?? null) !== (seen ?? null)) throw conflict('resource.version_conflict', { current });
      if (!reason) await tx.delete(WarningReason, { meetingId, code, subject });
      else {
        const given = { meetingId, code, subject, reason, byUserId: caller.userId, at: this.clock.now() };
        await tx
          .createQueryBuilder()
          .insert()
          .into(WarningReason)
          .values({ id: uuidv7(), ...given })
          .orUpdate(['reason', 'by_user_id', 'at'], ['meeting_id', 'code', 'subject'])
          .execute();
      }
      return this.list(caller, meetingId, tx);
    });
  }

  private row(
    tx: EntityManager,
    caller: Caller,
    { sql, parameters }: PlanSource,
    narrow: (query: SelectQueryBuilder<ObjectLiteral>) => SelectQueryBuilder<ObjectLiteral>,
  ): Promise<PlanRow | undefined> {
    const query = tx
      .createQueryBuilder()
      .from(sql, 'm')
      .select(['m.id AS id', 'm.status AS status', 'm.venue AS venue', 'm.held_on::text AS "heldOn"'])
      .addSelect(`to_char(m.start_time, 'HH24:MI')`, 'startTime')
      .addSelect(`to_char(m.end_time, 'HH24:MI')`, 'endTime')
      .addSelect(managedMeetings(caller, 'm').sql, 'headed')
      .addSelect(factsOf(caller), 'facts')
      .setParameters({ ...scopeParameters(caller), ...parameters });
    return narrow(query).getRawOne<PlanRow>();
  }

  private async warnings(tx: EntityManager, { facts, ...row }: PlanRow): Promise<WarningDto[]> {
    if (!isPlanned(row.status)) return [];
    const today = todayInVietnam(this.clock.now());
    const [first, last] = [today, row.heldOn].toSorted();
    const days = await readHolidays(tx, first ?? today, addDays(last ?? today, LOOKS_AHEAD_DAYS));
    return warningsOf({ ...row, ...facts }, days, today);
  }
}
