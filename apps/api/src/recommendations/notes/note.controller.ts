import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PageQuery } from '../../common/paging';
import { RequirePermission } from '../../identity/access';
import { Caller, CurrentCaller } from '../../identity/caller';
import { CreateNoteDto, DeleteNoteQuery, MentionPageDto, NoteDto, NotesDto, UpdateNoteDto } from './note.dto';
import { NoteService } from './note.service';

@ApiTags('notes')
@Controller()
export class NoteController {
  constructor(private readonly notes: NoteService) {}

  /** What the board noted on a recommendation, for itself. */
  @Get('recommendations/:id/notes')
  @RequirePermission('note:write')
  list(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<NotesDto> {
    return this.notes.list(caller, id);
  }

  /** Notes something; whoever is named in it is told by mail and finds it among their mentions. */
  @Post('recommendations/:id/notes')
  @RequirePermission('note:write')
  create(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CreateNoteDto,
  ): Promise<NoteDto> {
    return this.notes.create(caller, id, body);
  }

  /** The notes in which the caller is named, those not seen first. */
  @Get('notes/mentions')
  @RequirePermission('note:write')
  mentions(@CurrentCaller() caller: Caller, @Query() query: PageQuery): Promise<MentionPageDto> {
    return this.notes.mentions(caller, query);
  }

  /** Says it otherwise; for whoever wrote it. */
  @Put('notes/:id')
  @RequirePermission('note:write')
  update(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: UpdateNoteDto,
  ): Promise<NoteDto> {
    return this.notes.update(caller, id, body);
  }

  /** Takes a note away; for whoever wrote it. */
  @Delete('notes/:id')
  @HttpCode(204)
  @RequirePermission('note:write')
  remove(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { version }: DeleteNoteQuery,
  ): Promise<void> {
    return this.notes.remove(caller, id, version);
  }

  /** The caller has seen a note in which they are named. */
  @Post('notes/:id/seen')
  @HttpCode(204)
  @RequirePermission('note:write')
  seen(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.notes.seen(caller, id);
  }
}
