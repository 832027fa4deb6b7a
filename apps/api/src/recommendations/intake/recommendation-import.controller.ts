import type { Readable } from 'node:stream';
import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Put,
  Query,
  type StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Bytes, TakesBytes } from '../../common/bytes';
import { ApplyImportDto } from '../../common/table-import/table-import.dto';
import { RequirePermission } from '../../identity/access';
import { Caller, CurrentCaller } from '../../identity/caller';
import { fileReply } from '../../paperwork/file-reply';
import { IntakeTemplate, XLSX } from './intake-template.service';
import {
  AppliedIntakeDto,
  ChangeIntakeRowsDto,
  IntakeFileQuery,
  IntakePageQuery,
  IntakeReadingDto,
  RecommendationImportDto,
} from './recommendation-import.dto';
import { RecommendationImportService } from './recommendation-import.service';

@ApiTags('recommendation-imports')
@Controller('recommendation-imports')
export class RecommendationImportController {
  constructor(
    private readonly imports: RecommendationImportService,
    private readonly templates: IntakeTemplate,
  ) {}

  /** An empty table with the columns that are understood, and the words to choose from. */
  @Get('template.xlsx')
  @RequirePermission('recommendation:import')
  @ApiOkResponse({ content: { [XLSX]: { schema: { type: 'string', format: 'binary' } } } })
  async template(): Promise<StreamableFile> {
    return fileReply(await this.templates.file());
  }

  /** Brings a table of recommendations (XLSX, CSV, pasted cells), at most 10 MiB; the same id twice is one table. */
  @Put(':id')
  @RequirePermission('recommendation:import')
  @TakesBytes()
  receive(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { meetingId, name }: IntakeFileQuery,
    @Bytes() bytes: Readable,
  ): Promise<RecommendationImportDto> {
    return this.imports.receive(caller, { id, meetingId, name }, bytes);
  }

  /** How far the table has come, what was read of it and how, with a part of its rows. For whoever brought it. */
  @Get(':id')
  @RequirePermission('recommendation:import')
  read(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() page: IntakePageQuery,
  ): Promise<RecommendationImportDto> {
    return this.imports.read(caller, id, page);
  }

  /** Says how the table is to be read, and has it read again. */
  @Put(':id/reading')
  @RequirePermission('recommendation:import')
  setReading(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: IntakeReadingDto,
  ): Promise<RecommendationImportDto> {
    return this.imports.setReading(caller, id, body);
  }

  /** Corrects cells and leaves rows out. */
  @Patch(':id/rows')
  @RequirePermission('recommendation:import')
  changeRows(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() page: IntakePageQuery,
    @Body() body: ChangeIntakeRowsDto,
  ): Promise<RecommendationImportDto> {
    return this.imports.changeRows(caller, id, body, page);
  }

  /** Puts the recommendations on the desk, all or none; refused while a row that is not left out has an error. */
  @Post(':id/apply')
  @HttpCode(200)
  @RequirePermission('recommendation:import')
  apply(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { version }: ApplyImportDto,
  ): Promise<AppliedIntakeDto> {
    return this.imports.apply(caller, id, version);
  }

  /** Lets a table go that is not wanted any more; what was entered from it stays. */
  @Delete(':id')
  @HttpCode(204)
  @RequirePermission('recommendation:import')
  remove(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.imports.remove(caller, id);
  }
}
