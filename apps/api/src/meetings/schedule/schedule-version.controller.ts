import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../identity/access';
import { Caller, CurrentCaller } from '../../identity/caller';
import { ScheduleVersionsDto } from './schedule-version.dto';
import { ScheduleVersions } from './schedule-versions.service';

@ApiTags('meetings')
@Controller('meetings/:id/schedule-versions')
export class ScheduleVersionController {
  constructor(private readonly versions: ScheduleVersions) {}

  /** The versions of the schedule that people were told, latest first, and what they are not told yet. */
  @Get()
  @RequirePermission('meeting:read')
  list(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<ScheduleVersionsDto> {
    return this.versions.read(caller, id);
  }

  /** Tells now, instead of within the minute, what has changed since the last version; nothing when nothing has. */
  @Post()
  @HttpCode(200)
  @RequirePermission('meeting:update')
  release(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<ScheduleVersionsDto> {
    return this.versions.release(caller, id);
  }
}
