import { Injectable } from '@nestjs/common';
import { addDays, todayInVietnam } from '@kyhop/vietnamese';
import { DataSource } from 'typeorm';
import { Clock } from '../../common/clock';
import { fieldProblem, forbidden, notFound } from '../../common/problem';
import type { Caller } from '../../identity/caller';
import { assertPeriod } from './calendar-reader.service';
import { type Clash, clashesOf, ORDER, scopeParameters } from './plan-facts';
import { plannedPeriod } from './plan-source';
import { rankSlots } from './slot-ranking';
import { slotsOf } from './slots';
import type { SuggestionsDto, SuggestTimesDto } from './suggestion.dto';
import { LOOKS_AHEAD_DAYS, readHolidays, workingCalendarOf } from './working-calendar';

const LONGEST_PERIOD_DAYS = 92;
const DEFAULT_LIMIT = 10;

interface BusyRow {
  id: string | null;
  managed: boolean;
  headed: boolean;
  startsFrom: string | null;
  endsBy: string | null;
  busy: Clash[];
}

/** Finds times for a meeting, and says why each is good or bad. */
@Injectable()
export class SuggestionService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Two queries: whoever and whatever is taken in the period, and its holidays. Ranking needs no database. */
  async suggest(caller: Caller, body: SuggestTimesDto): Promise<SuggestionsDto> {
    assertPeriod(body, LONGEST_PERIOD_DAYS);
    const { busy, startsFrom, endsBy } = await this.busy(caller, body);
    const today = todayInVietnam(this.clock.now());
    const tomorrow = addDays(today, 1);
    const from = body.from < tomorrow ? tomorrow : body.from;
    const days = await readHolidays(this.dataSource.manager, today, addDays(body.to, LOOKS_AHEAD_DAYS));
    const { to, minutes = null, dayPart = null, officeHours } = body;
    const wish = { from, to, minutes, dayPart, officeHours: officeHours ?? true, startsFrom, endsBy };
    const slots = slotsOf(wish, workingCalendarOf(days));
    return { items: rankSlots(slots, busy, days, today).slice(0, body.limit ?? DEFAULT_LIMIT) };
  }

  private async busy(caller: Caller, body: SuggestTimesDto): Promise<BusyRow> {
    const { sql, parameters } = plannedPeriod(caller, body);
    const row = await this.dataSource
      .createQueryBuilder()
      .from(sql, 'm')
      .select(['m.id AS id', 'm.managed AS managed'])
      .addSelect(
        `EXISTS (SELECT 1 FROM cluster_year y WHERE y.cluster_id = m.cluster_id AND y.head_unit_id = ANY(:scopeHeads))`,
        'headed',
      )
      .addSelect(ORDER.startsFrom, 'startsFrom')
      .addSelect(ORDER.endsBy, 'endsBy')
      .addSelect(clashesOf(caller), 'busy')
      .setParameters({ ...scopeParameters(caller), ...parameters })
      .getRawOne<BusyRow>();
    if (row === undefined || (body.meetingId && row.id === null)) throw notFound();
    if (body.meetingId && !row.managed) throw forbidden();
    if (!row.headed) throw fieldProblem('clusterId', 'not_headed');
    return row;
  }
}
