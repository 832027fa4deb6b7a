import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Put, Query } from '@nestjs/common';
import { ApiConflictResponse, ApiTags } from '@nestjs/swagger';
import { ProblemDto } from '../common/problem.dto';
import { SeenQuery } from '../common/seen.dto';
import { RequirePermission } from '../identity/access';
import { Caller, CurrentCaller } from '../identity/caller';
import { EntryDto, EntryListDto, PutEntryDto } from './entry.dto';
import { EntryService } from './entry.service';

@ApiTags('proceedings')
@Controller()
export class EntryController {
  constructor(private readonly entries: EntryService) {}

  /** The record of a meeting, in order. */
  @Get('meetings/:id/entries')
  @RequirePermission('entry:read')
  list(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<EntryListDto> {
    return this.entries.list(caller, id);
  }

  /**
   * Creates or changes a line of the record, together with the recommendation or the answer that it is. May be repeated:
   * the same content again gives the same answer. When somebody else changed the line, 409 carries it in `current`.
   */
  @Put('entries/:id')
  @RequirePermission('entry:write')
  @ApiConflictResponse({ type: ProblemDto })
  put(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: PutEntryDto,
  ): Promise<EntryDto> {
    return this.entries.put(caller, id, body);
  }

  /** Deletes a line and withdraws what it asked or answered. Sent again with PUT and version 0, it is back. */
  @Delete('entries/:id')
  @HttpCode(204)
  @RequirePermission('entry:write')
  @ApiConflictResponse({ type: ProblemDto })
  delete(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: SeenQuery,
  ): Promise<void> {
    return this.entries.delete(caller, id, query.version);
  }
}
