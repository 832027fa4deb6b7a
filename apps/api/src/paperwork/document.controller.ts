import { Controller, Get, Param, ParseUUIDPipe, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../identity/access';
import { Caller, CurrentCaller } from '../identity/caller';
import { DocumentPageDto, DocumentQuery } from './document.dto';
import { DocumentService } from './document.service';
import { fileReply } from './file-reply';

@ApiTags('documents')
@Controller('documents')
export class DocumentController {
  constructor(private readonly documents: DocumentService) {}

  /** The book of outgoing documents of the meetings that exist for the caller, the latest signed first. */
  @Get()
  @RequirePermission('document:read')
  list(@CurrentCaller() caller: Caller, @Query() query: DocumentQuery): Promise<DocumentPageDto> {
    return this.documents.list(caller, query);
  }

  /** The paper as it was signed, byte for byte. */
  @Get(':id/file')
  @RequirePermission('document:read')
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  async file(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return fileReply(await this.documents.file(caller, id));
  }
}
