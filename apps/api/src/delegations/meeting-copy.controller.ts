import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../identity/access';
import { Caller, CurrentCaller } from '../identity/caller';
import { MeetingDto } from '../meetings/meeting.dto';
import { CopyMeetingDto } from './meeting-copy.dto';
import { MeetingCopy } from './meeting-copy.service';

@ApiTags('meetings')
@Controller('meetings/:id/copies')
export class MeetingCopyController {
  constructor(private readonly copies: MeetingCopy) {}

  /** Plans a meeting after the pattern of another that the caller may see, as a draft with the chosen parts. */
  @Post()
  @RequirePermission('meeting:create')
  create(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CopyMeetingDto,
  ): Promise<MeetingDto> {
    return this.copies.create(caller, id, body);
  }
}
