import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SeenQuery } from '../common/seen.dto';
import { RequirePermission } from '../identity/access';
import { Caller, CurrentCaller } from '../identity/caller';
import { PlannedMeetingDto } from './calendar/warning.dto';
import { MeetingReader } from './meeting-reader.service';
import {
  CreateMeetingDto,
  ManagedYearsDto,
  MeetingDto,
  MeetingPageDto,
  MeetingQuery,
  UpdateMeetingDto,
} from './meeting.dto';
import { MeetingService } from './meeting.service';

@ApiTags('meetings')
@Controller('meetings')
export class MeetingController {
  constructor(
    private readonly meetings: MeetingService,
    private readonly reader: MeetingReader,
  ) {}

  /** Meetings that the caller may see, latest first. */
  @Get()
  @RequirePermission('meeting:read')
  list(@CurrentCaller() caller: Caller, @Query() query: MeetingQuery): Promise<MeetingPageDto> {
    return this.reader.list(caller, query);
  }

  /** The clusters and years for which the caller may call meetings, with the units that may host. */
  @Get('managed-years')
  @RequirePermission('meeting:create')
  managedYears(@CurrentCaller() caller: Caller): Promise<ManagedYearsDto> {
    return this.reader.managedYears(caller);
  }

  /** A meeting, with what the caller may do with it now. */
  @Get(':id')
  @RequirePermission('meeting:read')
  read(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<MeetingDto> {
    return this.reader.read(caller, id);
  }

  /** Plans a meeting, as a draft that its secretariat alone can see. */
  @Post()
  @RequirePermission('meeting:create')
  create(@CurrentCaller() caller: Caller, @Body() body: CreateMeetingDto): Promise<PlannedMeetingDto> {
    return this.meetings.create(caller, body);
  }

  /** Changes the plan, or corrects the real times, until the minutes are signed. */
  @Put(':id')
  @RequirePermission('meeting:update')
  update(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: UpdateMeetingDto,
  ): Promise<PlannedMeetingDto> {
    return this.meetings.update(caller, id, body);
  }

  /** Deletes a draft. */
  @Delete(':id')
  @HttpCode(204)
  @RequirePermission('meeting:update')
  delete(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { version }: SeenQuery,
  ): Promise<void> {
    return this.meetings.delete(caller, id, version);
  }
}
