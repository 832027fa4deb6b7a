import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../identity/access';
import { Caller, CurrentCaller } from '../../identity/caller';
import { RecommendationDto } from '../recommendation.dto';
import {
  MergeRecommendationsDto,
  ProposalsDto,
  RepeatsDto,
  SimilarQuery,
  SimilarRecommendationsDto,
  UnmergeDto,
} from './likeness.dto';
import { Likeness } from './likeness.service';
import { RecommendationGroups } from './recommendation-groups.service';

@ApiTags('recommendations')
@Controller('recommendations/:id')
export class LikenessController {
  constructor(
    private readonly likeness: Likeness,
    private readonly groups: RecommendationGroups,
  ) {}

  /** Recommendations that say the same, over clusters and years, the likest first. */
  @Get('similar')
  @RequirePermission('recommendation:handle')
  similar(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { limit }: SimilarQuery,
  ): Promise<SimilarRecommendationsDto> {
    return this.likeness.similar(caller, id, limit);
  }

  /** Topic and competence as earlier ones that are alike were classified, with those it comes from. */
  @Get('proposals')
  @RequirePermission('recommendation:handle')
  proposals(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<ProposalsDto> {
    return this.likeness.proposals(caller, id);
  }

  /** Merges others into this one, which is answered for all of them from now on. */
  @Post('merge')
  @HttpCode(200)
  @RequirePermission('recommendation:handle')
  merge(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: MergeRecommendationsDto,
  ): Promise<RecommendationDto> {
    return this.groups.merge(caller, id, body);
  }

  /**
   * Takes a merged one out of its group. What had been merged into it before, and came along, comes back to it: `origins`
   * names them. Refused with `recommendation.group_answered` when these have been answered since: then it may go `alone`.
   */
  @Post('unmerge')
  @HttpCode(200)
  @RequirePermission('recommendation:handle')
  unmerge(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: UnmergeDto,
  ): Promise<RecommendationDto> {
    return this.groups.unmerge(caller, id, body);
  }

  /** Says which one of an earlier emulation year it repeats. */
  @Put('repeats')
  @RequirePermission('recommendation:handle')
  repeat(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RepeatsDto,
  ): Promise<RecommendationDto> {
    return this.groups.repeat(caller, id, body);
  }
}
