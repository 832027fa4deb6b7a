import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../identity/access';
import { Caller, CurrentCaller } from '../identity/caller';
import { RecommendationMoves } from './flow/recommendation-moves.service';
import {
  MeetingRecommendationsDto,
  RecommendationCountsDto,
  RecommendationPageDto,
  RecommendationQuery,
} from './recommendation-list.dto';
import { RecommendationAccess } from './recommendation-access.service';
import { RecommendationList } from './recommendation-list.service';
import {
  ClassifyRecommendationDto,
  CreateRecommendationDto,
  MoveRecommendationDto,
  RecommendationDto,
} from './recommendation.dto';
import { RecommendationService } from './recommendation.service';

@ApiTags('recommendations')
@Controller()
export class RecommendationController {
  constructor(
    private readonly recommendations: RecommendationService,
    private readonly lists: RecommendationList,
    private readonly moves: RecommendationMoves,
    private readonly access: RecommendationAccess,
  ) {}

  /** Recommendations of all meetings that the caller sees, and those that concern the caller's unit. */
  @Get('recommendations')
  @RequirePermission('recommendation:read')
  list(@CurrentCaller() caller: Caller, @Query() query: RecommendationQuery): Promise<RecommendationPageDto> {
    return this.lists.list(caller, query);
  }

  /** How many there are of each status under these filters. */
  @Get('recommendations/counts')
  @RequirePermission('recommendation:read')
  counts(@CurrentCaller() caller: Caller, @Query() query: RecommendationQuery): Promise<RecommendationCountsDto> {
    return this.lists.counts(caller, query);
  }

  /** What was asked in a meeting, beside what was answered. */
  @Get('meetings/:id/recommendations')
  @RequirePermission('recommendation:read')
  ofMeeting(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<MeetingRecommendationsDto> {
    return this.lists.ofMeeting(caller, id);
  }

  /** A recommendation with its meeting, its line of the record, its answers and its way so far. */
  @Get('recommendations/:id')
  @RequirePermission('recommendation:read')
  read(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<RecommendationDto> {
    return this.access.show(caller, id);
  }

  /** Enters a recommendation between meetings: the secretariat for its meeting, a focal point for its own unit. */
  @Post('recommendations')
  @RequirePermission('recommendation:create')
  create(@CurrentCaller() caller: Caller, @Body() body: CreateRecommendationDto): Promise<RecommendationDto> {
    return this.recommendations.create(caller, body);
  }

  /** Classifies: topic, competence, who asked. */
  @Patch('recommendations/:id')
  @RequirePermission('recommendation:classify')
  classify(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ClassifyRecommendationDto,
  ): Promise<RecommendationDto> {
    return this.recommendations.classify(caller, id, body);
  }

  /** Takes the next step, one of `moves`. */
  @Post('recommendations/:id/transitions')
  @HttpCode(200)
  @RequirePermission('recommendation:step')
  move(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: MoveRecommendationDto,
  ): Promise<RecommendationDto> {
    return this.moves.move(caller, id, body);
  }
}
