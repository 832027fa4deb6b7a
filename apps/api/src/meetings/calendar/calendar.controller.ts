import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../identity/access';
import { Caller, CurrentCaller } from '../../identity/caller';
import { CalendarDto, CalendarQuery, CheckPlanDto, RescheduleDto } from './calendar.dto';
import { CalendarReader } from './calendar-reader.service';
import { MeetingWarnings } from './meeting-warnings.service';
import { Rescheduling } from './rescheduling.service';
import { SuggestionsDto, SuggestTimesDto } from './suggestion.dto';
import { SuggestionService } from './suggestion.service';
import { GiveReasonDto, PlannedMeetingDto, WarningsDto } from './warning.dto';

@ApiTags('calendar')
@Controller()
export class CalendarController {
  constructor(
    private readonly calendar: CalendarReader,
    private readonly warnings: MeetingWarnings,
    private readonly rescheduling: Rescheduling,
    private readonly suggestions: SuggestionService,
  ) {}

  /** The meetings of a period that the caller may see, with its holidays. */
  @Get('calendar')
  @RequirePermission('meeting:read')
  read(@CurrentCaller() caller: Caller, @Query() query: CalendarQuery): Promise<CalendarDto> {
    return this.calendar.read(caller, query);
  }

  /** What there is to think of in a plan, before it is saved: asked while a meeting is dragged. */
  @Post('calendar/check')
  @HttpCode(200)
  @RequirePermission('meeting:create')
  check(@CurrentCaller() caller: Caller, @Body() body: CheckPlanDto): Promise<WarningsDto> {
    return this.warnings.check(caller, body);
  }

  /** Times at which a meeting could be, the best first, with what speaks for each and against it. */
  @Post('calendar/suggestions')
  @HttpCode(200)
  @RequirePermission('meeting:create')
  suggest(@CurrentCaller() caller: Caller, @Body() body: SuggestTimesDto): Promise<SuggestionsDto> {
    return this.suggestions.suggest(caller, body);
  }

  /** Puts a meeting at another time, before it begins. */
  @Post('meetings/:id/reschedule')
  @HttpCode(200)
  @RequirePermission('meeting:update')
  reschedule(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RescheduleDto,
  ): Promise<PlannedMeetingDto> {
    return this.rescheduling.reschedule(caller, id, body);
  }

  /** What there is to think of about a meeting that the caller runs, as of now. */
  @Get('meetings/:id/warnings')
  @RequirePermission('meeting:update')
  list(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<WarningsDto> {
    return this.warnings.list(caller, id);
  }

  /** Keeps why the meeting stays as it is in spite of a warning, or takes that back. */
  @Put('meetings/:id/warnings/reasons')
  @RequirePermission('meeting:update')
  giveReason(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: GiveReasonDto,
  ): Promise<WarningsDto> {
    return this.warnings.giveReason(caller, id, body);
  }
}
