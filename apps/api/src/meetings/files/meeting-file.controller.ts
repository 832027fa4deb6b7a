import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Put,
  Query,
  type StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Readable } from 'node:stream';
import { Bytes, TakesBytes } from '../../common/bytes';
import { SeenQuery } from '../../common/seen.dto';
import { RequirePermission } from '../../identity/access';
import { Caller, CurrentCaller } from '../../identity/caller';
import { MeetingFileDto, MeetingFileListDto, UpdateMeetingFileDto, UploadQuery } from './meeting-file.dto';
import { MeetingFileService } from './meeting-file.service';

@ApiTags('files')
@Controller()
export class MeetingFileController {
  constructor(private readonly files: MeetingFileService) {}

  /** The documents of a meeting and of its lines that the caller may read. */
  @Get('meetings/:id/files')
  @RequirePermission('meeting:read')
  list(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<MeetingFileListDto> {
    return this.files.list(caller, id);
  }

  /** Uploads a document: the body is its bytes. The same id twice is one document. */
  @Put('meetings/:id/files/:fileId')
  @RequirePermission('meeting:update')
  @TakesBytes()
  upload(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('fileId', ParseUUIDPipe) fileId: string,
    @Query() query: UploadQuery,
    @Bytes() bytes: Readable,
  ): Promise<MeetingFileDto> {
    return this.files.upload(caller, { ...query, id: fileId, meetingId: id, uploadedBy: caller.userId }, bytes);
  }

  /** The document itself, byte for byte, to be saved. */
  @Get('meeting-files/:id/content')
  @RequirePermission('meeting:read')
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  content(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return this.files.content(caller, id);
  }

  /** Changes its name, its line or who reads it. */
  @Put('meeting-files/:id')
  @RequirePermission('meeting:update')
  update(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: UpdateMeetingFileDto,
  ): Promise<MeetingFileDto> {
    return this.files.update(caller, id, body);
  }

  /** Deletes a document with its bytes. */
  @Delete('meeting-files/:id')
  @HttpCode(204)
  @RequirePermission('meeting:update')
  delete(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: SeenQuery,
  ): Promise<void> {
    return this.files.delete(caller, id, query.version);
  }
}
