import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../identity/access';
import { Caller, CurrentCaller } from '../../identity/caller';
import { DecidedItemsDto } from '../each-by-itself.dto';
import { RecommendationDto } from '../recommendation.dto';
import {
  AssignRecommendationDto,
  AssignRecommendationsDto,
  ExtendDeadlineDto,
  ReplyToReportDto,
  ReportUpDto,
} from './assignment.dto';
import { AssignmentService } from './assignment.service';
import { DeadlineExtension } from './deadline-extension.service';
import { UpwardReports } from './upward-reports.service';

@ApiTags('recommendations')
@Controller('recommendations')
export class FlowController {
  constructor(
    private readonly assignments: AssignmentService,
    private readonly extensions: DeadlineExtension,
    private readonly reports: UpwardReports,
  ) {}

  /** Gives many to one unit, each by itself: those that cannot be stay, and are named. */
  @Post('assign')
  @HttpCode(200)
  @RequirePermission('recommendation:handle')
  assignAll(@CurrentCaller() caller: Caller, @Body() body: AssignRecommendationsDto): Promise<DecidedItemsDto> {
    return this.assignments.assignAll(caller, body);
  }

  /** Says which unit leads, who follows it and until when, and asks the co-ordinating units; those are told by mail. */
  @Post(':id/assign')
  @HttpCode(200)
  @RequirePermission('recommendation:handle')
  assign(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AssignRecommendationDto,
  ): Promise<RecommendationDto> {
    return this.assignments.assign(caller, id, body);
  }

  /** Moves the deadline of the answer, with the reason. */
  @Post(':id/extend')
  @HttpCode(200)
  @RequirePermission('recommendation:handle')
  extend(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ExtendDeadlineDto,
  ): Promise<RecommendationDto> {
    return this.extensions.extend(caller, id, body);
  }

  /** Reports it to the authority that is competent, by a document. */
  @Post(':id/report-up')
  @HttpCode(200)
  @RequirePermission('recommendation:handle')
  reportUp(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReportUpDto,
  ): Promise<RecommendationDto> {
    return this.reports.reportUp(caller, id, body);
  }

  /** Enters what the authority said: the work goes on. */
  @Post(':id/report-up/reply')
  @HttpCode(200)
  @RequirePermission('recommendation:handle')
  reply(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReplyToReportDto,
  ): Promise<RecommendationDto> {
    return this.reports.reply(caller, id, body);
  }
}
