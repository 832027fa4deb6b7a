import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../identity/access';
import { Caller, CurrentCaller } from '../../identity/caller';
import { OverviewDto, OverviewQuery } from './overview.dto';
import { RecommendationOverview } from './overview.service';

@ApiTags('recommendations')
@Controller('recommendations/overview')
export class OverviewController {
  constructor(private readonly overviews: RecommendationOverview) {}

  /** What was asked, how it stands, and what became of it: figures of all that the caller sees, under these filters. */
  @Get()
  @RequirePermission('recommendation:read')
  read(@CurrentCaller() caller: Caller, @Query() query: OverviewQuery): Promise<OverviewDto> {
    return this.overviews.overview(caller, query);
  }
}
