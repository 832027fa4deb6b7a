import { Injectable } from '@nestjs/common';
import { todayInVietnam } from '@kyhop/vietnamese';
import { DataSource } from 'typeorm';
import { Clock } from '../../common/clock';
import { fieldProblem } from '../../common/problem';
import type { Caller } from '../../identity/caller';
import { readDeskDay } from '../flow/deadlines';
import { queryNamed } from '../named-query';
import { knownReceipts } from '../receipts/receipt-rows';
import { allOf, meetingsSeenAtOnce, sharedFilters, visibleRecommendations } from '../recommendation-scope';
import { toOverviewDto } from './overview-lines';
import { overviewOf, type OverviewRow } from './overview-rows';
import type { OverviewDto, OverviewQuery, OverviewScope } from './overview.dto';

@Injectable()
export class RecommendationOverview {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** One statement beside that of the settings. */
  async overview(caller: Caller, query: OverviewQuery): Promise<OverviewDto> {
    const { fromYear, toYear } = query;
    if (fromYear && toYear && toYear < fromYear) throw fieldProblem('toYear', 'before_start');
    const { manager } = this.dataSource;
    const today = todayInVietnam(this.clock.now());
    const { soonOn } = await readDeskDay(manager, today);
    const { sql, parameters } = allOf([
      visibleRecommendations(caller, meetingsSeenAtOnce(caller)),
      ...sharedFilters(caller, query),
    ]);
    const known = knownReceipts(caller, 'r');
    const rows = await queryNamed<OverviewRow>(manager, overviewOf(sql, known.sql), {
      ...{ ...parameters, ...known.parameters },
      ...{ today, soonOn },
    });
    return { scope: scopeOf(caller), today, ...toOverviewDto(rows, today) };
  }
}

/** A secretariat sees the clusters of its province, as a focal point does; but it is theirs to run. */
function scopeOf(caller: Caller): OverviewScope {
  if (caller.is('ADMIN', 'BOARD_STAFF', 'BOARD_LEADER')) return 'ALL';
  return caller.is('SECRETARIAT') ? 'CLUSTER' : 'PROVINCE';
}
