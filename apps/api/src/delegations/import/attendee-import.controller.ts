import type { Readable } from 'node:stream';
import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Bytes, TakesBytes } from '../../common/bytes';
import { ApplyImportDto, ImportFileQuery } from '../../common/table-import/table-import.dto';
import { RequirePermission } from '../../identity/access';
import { Caller, CurrentCaller } from '../../identity/caller';
import { AppliedImportDto, AttendeeImportDto, ChangeRowsDto, ImportPageQuery, ReadingDto } from './attendee-import.dto';
import { AttendeeImportService } from './attendee-import.service';

@ApiTags('attendee-imports')
@Controller()
export class AttendeeImportController {
  constructor(private readonly imports: AttendeeImportService) {}

  /** Brings a list of delegates (XLSX, CSV, pasted cells or sentences), at most 10 MiB; the same id twice is one list. */
  @Put('meetings/:id/attendee-imports/:importId')
  @RequirePermission('meeting:update')
  @TakesBytes()
  receive(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) meetingId: string,
    @Param('importId', ParseUUIDPipe) id: string,
    @Query() { name }: ImportFileQuery,
    @Bytes() bytes: Readable,
  ): Promise<AttendeeImportDto> {
    return this.imports.receive(caller, { id, meetingId, name }, bytes);
  }

  /** How far the list has come, what was read of it and how, with a part of its rows. */
  @Get('attendee-imports/:id')
  @RequirePermission('meeting:update')
  read(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() page: ImportPageQuery,
  ): Promise<AttendeeImportDto> {
    return this.imports.read(caller, id, page);
  }

  /** Says how the list is to be read, and has it read again. */
  @Put('attendee-imports/:id/reading')
  @RequirePermission('meeting:update')
  setReading(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReadingDto,
  ): Promise<AttendeeImportDto> {
    return this.imports.setReading(caller, id, body);
  }

  /** Corrects cells, leaves rows out, says who of the directory somebody is. */
  @Patch('attendee-imports/:id/rows')
  @RequirePermission('meeting:update')
  changeRows(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() page: ImportPageQuery,
    @Body() body: ChangeRowsDto,
  ): Promise<AttendeeImportDto> {
    return this.imports.changeRows(caller, id, body, page);
  }

  /** Adds the delegates to the meeting, all or none; refused while a row that is not left out has an error. */
  @Post('attendee-imports/:id/apply')
  @HttpCode(200)
  @RequirePermission('meeting:update')
  apply(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { version }: ApplyImportDto,
  ): Promise<AppliedImportDto> {
    return this.imports.apply(caller, id, version);
  }

  /** Lets a list go that is not wanted any more. */
  @Delete('attendee-imports/:id')
  @HttpCode(204)
  @RequirePermission('meeting:update')
  remove(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.imports.remove(caller, id);
  }
}
