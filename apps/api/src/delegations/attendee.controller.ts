import { Body, Controller, Delete, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SeenQuery } from '../common/seen.dto';
import { RequirePermission } from '../identity/access';
import { Caller, CurrentCaller } from '../identity/caller';
import {
  AttendeeDto,
  AttendeeOrderDto,
  CreateAttendeeDto,
  CreateAttendeesDto,
  SetAttendanceDto,
  SetAttendanceOfManyDto,
  UpdateAttendeeDto,
} from './attendee.dto';
import { AttendeeService } from './attendee.service';
import { DelegationsDto } from './delegation.dto';
import { DelegationService } from './delegation.service';
import { ParseAttendeesDto, ParsedAttendeesDto } from './parsed-attendees.dto';

@ApiTags('delegations')
@Controller()
export class AttendeeController {
  constructor(
    private readonly attendees: AttendeeService,
    private readonly delegations: DelegationService,
  ) {}

  /** Adds a person or a group at the end of the list. */
  @Post('meetings/:id/attendees')
  @RequirePermission('meeting:update')
  create(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CreateAttendeeDto,
  ): Promise<AttendeeDto> {
    return this.attendees.create(caller, id, body);
  }

  /** Adds many, all or none; errors name the row: `attendees.3.name`. */
  @Post('meetings/:id/attendees/batch')
  @HttpCode(200)
  @RequirePermission('meeting:update')
  createMany(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { attendees }: CreateAttendeesDto,
  ): Promise<DelegationsDto> {
    return this.attendees.createMany(caller, id, attendees);
  }

  /** Turns a list as officials write it into rows to correct; saves nothing. */
  @Post('meetings/:id/attendees/parse')
  @HttpCode(200)
  @RequirePermission('meeting:update')
  parse(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { text }: ParseAttendeesDto,
  ): Promise<ParsedAttendeesDto> {
    return this.delegations.parse(caller, id, text);
  }

  /** Puts attendees in protocol order. */
  @Put('meetings/:id/attendees/order')
  @RequirePermission('meeting:update')
  order(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { ids }: AttendeeOrderDto,
  ): Promise<DelegationsDto> {
    return this.attendees.order(caller, id, ids);
  }

  /** Says of many at once whether they are there. */
  @Put('meetings/:id/attendance')
  @RequirePermission('meeting:update')
  setAttendanceOfMany(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SetAttendanceOfManyDto,
  ): Promise<DelegationsDto> {
    return this.attendees.setAttendanceOfMany(caller, id, body);
  }

  /** Changes an attendee. */
  @Put('attendees/:id')
  @RequirePermission('meeting:update')
  update(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: UpdateAttendeeDto,
  ): Promise<AttendeeDto> {
    return this.attendees.update(caller, id, body);
  }

  /** Takes somebody off the list who is not in the record yet. */
  @Delete('attendees/:id')
  @HttpCode(204)
  @RequirePermission('meeting:update')
  remove(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { version }: SeenQuery,
  ): Promise<void> {
    return this.attendees.remove(caller, id, version);
  }

  /** Says whether an attendee is there. */
  @Put('attendees/:id/attendance')
  @RequirePermission('meeting:update')
  setAttendance(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { attendance }: SetAttendanceDto,
  ): Promise<AttendeeDto> {
    return this.attendees.setAttendance(caller, id, attendance);
  }
}
