import { Injectable } from '@nestjs/common';
import { addDays, todayInVietnam } from '@kyhop/vietnamese';
import { DataSource } from 'typeorm';
import { Clock } from '../../common/clock';
import { fieldProblem } from '../../common/problem';
import type { Caller } from '../../identity/caller';
import { managedMeetings, visibleMeetings } from '../../identity/meeting-scope';
import { LISTED } from '../meeting-reader.service';
import type { CalendarDto, CalendarMeetingDto, CalendarQuery } from './calendar.dto';
import { factsOf, localTime, type PlanFacts, scopeParameters } from './plan-facts';
import { SAVED_PLANS } from './plan-source';
import { isPlanned, PLANNED_STATUSES } from './planned-statuses';
import { warningsOf } from './schedule-warnings';
import { LOOKS_AHEAD_DAYS, type NamedDays, readHolidays } from './working-calendar';

const LONGEST_PERIOD_DAYS = 400;

type Row = Omit<CalendarMeetingDto, 'openWarnings' | 'actions'> & {
  managed: boolean;
  facts: Pick<PlanFacts, 'clashes' | 'disordered' | 'reasons' | 'invited'> | null;
};

/** The calendar: what is when, for whoever asks. */
@Injectable()
export class CalendarReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The period with its holidays, and how much there is to think of about the caller's own plans. Two queries. */
  async read(caller: Caller, query: CalendarQuery): Promise<CalendarDto> {
    assertPeriod(query, LONGEST_PERIOD_DAYS);
    const today = todayInVietnam(this.clock.now());
    const first = today < query.from ? today : query.from;
    const [days, rows] = await Promise.all([
      readHolidays(this.dataSource.manager, first, addDays(query.to, LOOKS_AHEAD_DAYS)),
      this.rows(caller, query, today),
    ]);
    return {
      meetings: rows.map((row) => toMeeting(row, days, today)),
      holidays: days.filter(({ fromDate, toDate }) => fromDate <= query.to && toDate >= query.from),
    };
  }

  private rows(caller: Caller, { from, to, clusterId }: CalendarQuery, today: string): Promise<Row[]> {
    const visible = visibleMeetings(caller, 'm');
    const managed = managedMeetings(caller, 'm').sql;
    const ahead = `m.held_on >= :today AND m.status IN (:...planned) AND ${managed}`;
    const query = this.dataSource
      .createQueryBuilder()
      .from(SAVED_PLANS, 'm')
      .innerJoin('cluster', 'c', 'c.id = m.cluster_id')
      .leftJoin('unit', 'h', 'h.id = m.host_unit_id')
      .select([...LISTED, 'm.version AS version'])
      .addSelect(localTime('lower(m.span)'), 'start')
      .addSelect(localTime('upper(m.span)'), 'end')
      .addSelect(managed, 'managed')
      .addSelect(`CASE WHEN ${ahead} THEN ${factsOf(caller)} END`, 'facts')
      .where('m.held_on BETWEEN :from AND :to', { from, to, today, planned: PLANNED_STATUSES })
      .andWhere(visible.sql, { ...visible.parameters, ...scopeParameters(caller) })
      .orderBy('lower(m.span)')
      .addOrderBy('m.id');
    if (clusterId && clusterId.length > 0) query.andWhere('m.cluster_id IN (:...clusterId)', { clusterId });
    return query.getRawMany<Row>();
  }
}

/** Throws at `to` when it lies before `from`, or too far after it. */
export function assertPeriod({ from, to }: Pick<CalendarQuery, 'from' | 'to'>, longest: number): void {
  if (to < from) throw fieldProblem('to', 'before_start');
  if (to > addDays(from, longest)) throw fieldProblem('to', 'too_far', { max: longest });
}

function toMeeting({ managed, facts, ...meeting }: Row, days: readonly NamedDays[], today: string): CalendarMeetingDto {
  const warnings = facts === null ? null : warningsOf({ ...meeting, ...facts }, days, today);
  return {
    ...meeting,
    openWarnings: warnings?.filter(({ reason }) => reason === null).length ?? null,
    actions: managed && isPlanned(meeting.status) ? ['reschedule'] : [],
  };
}
