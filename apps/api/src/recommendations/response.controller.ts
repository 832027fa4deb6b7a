import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SeenQuery } from '../common/seen.dto';
import { RequirePermission } from '../identity/access';
import { Caller, CurrentCaller } from '../identity/caller';
import {
  ApproveResponseDto,
  PublishResponsesDto,
  ReturnResponseDto,
  SeenResponsesDto,
} from './answers/answer-decision.dto';
import { AnswerDecisions } from './answers/answer-decisions.service';
import { AnswerQueue } from './answers/answer-queue.service';
import { AnswerPageDto, AnswerQuery } from './answers/answer-queue.dto';
import { DecidedItemsDto } from './each-by-itself.dto';
import { RecommendationDto } from './recommendation.dto';
import { CreateResponseDto, PublishResponseDto, ResponseDto, UpdateResponseDto } from './response.dto';
import { ResponseService } from './response.service';

@ApiTags('recommendations')
@Controller()
export class ResponseController {
  constructor(
    private readonly responses: ResponseService,
    private readonly decisions: AnswerDecisions,
    private readonly queue: AnswerQueue,
  ) {}

  /** Answers with what they answer: those that wait for the leader, or earlier ones to begin from. */
  @Get('responses')
  @RequirePermission('response:draft')
  list(@CurrentCaller() caller: Caller, @Query() query: AnswerQuery): Promise<AnswerPageDto> {
    return this.queue.list(caller, query);
  }

  /** Approves drafts, each by itself: those that cannot be stay, and are named. */
  @Post('responses/approve')
  @HttpCode(200)
  @RequirePermission('response:approve')
  approveAll(@CurrentCaller() caller: Caller, @Body() { items }: SeenResponsesDto): Promise<DecidedItemsDto> {
    return this.decisions.approveAll(caller, items);
  }

  /** Publishes approved answers, each by itself: those that cannot be stay, and are named. */
  @Post('responses/publish')
  @HttpCode(200)
  @RequirePermission('response:publish')
  publishAll(@CurrentCaller() caller: Caller, @Body() body: PublishResponsesDto): Promise<DecidedItemsDto> {
    return this.decisions.publishAll(caller, body);
  }

  /** Drafts an answer; only the board sees it. */
  @Post('recommendations/:id/responses')
  @RequirePermission('response:draft')
  create(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CreateResponseDto,
  ): Promise<ResponseDto> {
    return this.responses.create(caller, id, body);
  }

  /** Changes a draft; one that was approved, or sent back, is a plain draft again. */
  @Put('responses/:id')
  @RequirePermission('response:draft')
  update(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: UpdateResponseDto,
  ): Promise<ResponseDto> {
    return this.responses.update(caller, id, body);
  }

  /** Throws a draft away. */
  @Delete('responses/:id')
  @HttpCode(204)
  @RequirePermission('response:draft')
  delete(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { version }: SeenQuery,
  ): Promise<void> {
    return this.responses.delete(caller, id, version);
  }

  /** Approves a draft. */
  @Post('responses/:id/approve')
  @HttpCode(200)
  @RequirePermission('response:approve')
  approve(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ApproveResponseDto,
  ): Promise<ResponseDto> {
    return this.decisions.approve(caller, id, body);
  }

  /** Sends a draft, approved or not, back to its author with the reason. */
  @Post('responses/:id/return')
  @HttpCode(200)
  @RequirePermission('response:approve')
  sendBack(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReturnResponseDto,
  ): Promise<ResponseDto> {
    return this.decisions.sendBack(caller, id, body);
  }

  /**
   * Publishes an approved answer: it stands, a recommendation in work counts as answered, and the units that asked are told
   * by mail.
   */
  @Post('responses/:id/publish')
  @HttpCode(200)
  @RequirePermission('response:publish')
  publish(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: PublishResponseDto,
  ): Promise<RecommendationDto> {
    return this.decisions.publish(caller, id, body);
  }
}
