import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiConflictResponse, ApiTags } from '@nestjs/swagger';
import { ProblemDto } from '../common/problem.dto';
import { RequirePermission } from '../identity/access';
import { Caller, CurrentCaller } from '../identity/caller';
import { MeetingDto } from '../meetings/meeting.dto';
import { MeetingTransitionDto } from './meeting-transition.dto';
import { MeetingTransitions } from './meeting-transition.service';

@ApiTags('meetings')
@Controller('meetings')
export class MeetingTransitionController {
  constructor(private readonly transitions: MeetingTransitions) {}

  /** Takes the next step of a meeting's life. Closing it gives every recommendation its number. */
  @Post(':id/transitions')
  @HttpCode(200)
  @RequirePermission('meeting:update')
  @ApiConflictResponse({ type: ProblemDto })
  move(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: MeetingTransitionDto,
  ): Promise<MeetingDto> {
    return this.transitions.move(caller, id, body);
  }
}
