import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Put,
  Query,
  type StreamableFile,
} from '@nestjs/common';
import type { Readable } from 'node:stream';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Bytes, TakesBytes } from '../../common/bytes';
import { SeenQuery } from '../../common/seen.dto';
import { RequirePermission } from '../../identity/access';
import { Caller, CurrentCaller } from '../../identity/caller';
import type { Knock } from './answer-door.service';
import { AnswerFiles } from './answer-files.service';
import { InvitationAnswerDto } from './answer-page.dto';
import { AnswerPapers } from './answer-papers.service';
import { AnswerPeople } from './answer-people.service';
import { AnswerService } from './answer.service';
import { GiveAnswerDto, NamePersonDto, OfferPaperDto, PaperFileQuery } from './answer.dto';

const forUnit = (caller: Caller, meetingId: string): Knock => ({ by: 'FOCAL_POINT', caller, meetingId });

const FILE = { content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } };

/** The same answers for the focal point of a unit, who is signed in: about the delegation of that unit. */
@ApiTags('answers')
@Controller('meetings/:id/answer')
export class UnitAnswerController {
  constructor(
    private readonly answers: AnswerService,
    private readonly people: AnswerPeople,
    private readonly papers: AnswerPapers,
    private readonly files: AnswerFiles,
  ) {}

  /** The invitation of the caller's unit, and what was answered so far. */
  @Get()
  @RequirePermission('invitation:answer')
  read(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<InvitationAnswerDto> {
    return this.answers.read(forUnit(caller, id));
  }

  /** Accepts or declines; can be changed until the meeting begins. */
  @Post()
  @HttpCode(200)
  @RequirePermission('invitation:answer')
  give(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: GiveAnswerDto,
  ): Promise<InvitationAnswerDto> {
    return this.answers.give(forUnit(caller, id), body);
  }

  /** Names somebody, or corrects them: within the quota on the list at once, beyond it on the waiting list. */
  @Put('people/:personId')
  @RequirePermission('invitation:answer')
  putPerson(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() body: NamePersonDto,
  ): Promise<InvitationAnswerDto> {
    return this.people.put(forUnit(caller, id), personId, body);
  }

  /** Takes somebody off the list, or back what was asked for them. */
  @Delete('people/:personId')
  @RequirePermission('invitation:answer')
  removePerson(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Query() { version }: SeenQuery,
  ): Promise<InvitationAnswerDto> {
    return this.people.remove(forUnit(caller, id), personId, version);
  }

  /** Offers a paper, or changes it until it is decided. */
  @Put('papers/:paperId')
  @RequirePermission('invitation:answer')
  putPaper(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('paperId', ParseUUIDPipe) paperId: string,
    @Body() body: OfferPaperDto,
  ): Promise<InvitationAnswerDto> {
    return this.papers.put(forUnit(caller, id), paperId, body);
  }

  /** Withdraws a paper that is not decided. */
  @Delete('papers/:paperId')
  @RequirePermission('invitation:answer')
  removePaper(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('paperId', ParseUUIDPipe) paperId: string,
    @Query() { version }: SeenQuery,
  ): Promise<InvitationAnswerDto> {
    return this.papers.remove(forUnit(caller, id), paperId, version);
  }

  /** Hands in the file of a paper, in the place of the one before: the body is its bytes. */
  @Put('papers/:paperId/file')
  @RequirePermission('invitation:answer')
  @TakesBytes()
  putPaperFile(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('paperId', ParseUUIDPipe) paperId: string,
    @Query() query: PaperFileQuery,
    @Bytes() bytes: Readable,
  ): Promise<InvitationAnswerDto> {
    return this.files.handIn(forUnit(caller, id), paperId, query, bytes);
  }

  /** A document that is open to everybody who attends, or one that this delegation has handed in. */
  @Get('files/:fileId')
  @RequirePermission('invitation:answer')
  @ApiOkResponse(FILE)
  file(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('fileId', ParseUUIDPipe) fileId: string,
  ): Promise<StreamableFile> {
    return this.files.open(forUnit(caller, id), fileId);
  }

  /** The invitation as it was issued (DOCX). */
  @Get('paper')
  @RequirePermission('invitation:answer')
  @ApiOkResponse(FILE)
  paper(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return this.files.paper(forUnit(caller, id));
  }

  /** The meeting as a calendar file (RFC 5545). */
  @Get('calendar')
  @RequirePermission('invitation:answer')
  @ApiOkResponse(FILE)
  calendar(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return this.files.calendar(forUnit(caller, id));
  }
}
