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
import { Public } from '../../identity/access';
import type { Knock } from './answer-door.service';
import { AnswerFiles } from './answer-files.service';
import { InvitationAnswerDto } from './answer-page.dto';
import { AnswerPapers } from './answer-papers.service';
import { AnswerPeople } from './answer-people.service';
import { AnswerService } from './answer.service';
import { GiveAnswerDto, NamePersonDto, OfferPaperDto, PaperFileQuery } from './answer.dto';

const byLink = (token: string): Knock => ({ by: 'LINK', token });

const FILE = { content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } };

/** Answers by the link of an invitation, without an account. A link that opens nothing is 404, whatever the reason. */
@ApiTags('answers')
@Controller('answers/:token')
export class LinkAnswerController {
  constructor(
    private readonly answers: AnswerService,
    private readonly people: AnswerPeople,
    private readonly papers: AnswerPapers,
    private readonly files: AnswerFiles,
  ) {}

  /** The invitation of this link, and what was answered so far. */
  @Get()
  @Public()
  read(@Param('token') token: string): Promise<InvitationAnswerDto> {
    return this.answers.read(byLink(token));
  }

  /** Accepts or declines; can be changed until the meeting begins. */
  @Post()
  @HttpCode(200)
  @Public()
  give(@Param('token') token: string, @Body() body: GiveAnswerDto): Promise<InvitationAnswerDto> {
    return this.answers.give(byLink(token), body);
  }

  /** Names somebody, or corrects them: within the quota on the list at once, beyond it on the waiting list. */
  @Put('people/:id')
  @Public()
  putPerson(
    @Param('token') token: string,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: NamePersonDto,
  ): Promise<InvitationAnswerDto> {
    return this.people.put(byLink(token), id, body);
  }

  /** Takes somebody off the list, or back what was asked for them. */
  @Delete('people/:id')
  @Public()
  removePerson(
    @Param('token') token: string,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { version }: SeenQuery,
  ): Promise<InvitationAnswerDto> {
    return this.people.remove(byLink(token), id, version);
  }

  /** Offers a paper, or changes it until it is decided. */
  @Put('papers/:id')
  @Public()
  putPaper(
    @Param('token') token: string,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: OfferPaperDto,
  ): Promise<InvitationAnswerDto> {
    return this.papers.put(byLink(token), id, body);
  }

  /** Withdraws a paper that is not decided. */
  @Delete('papers/:id')
  @Public()
  removePaper(
    @Param('token') token: string,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { version }: SeenQuery,
  ): Promise<InvitationAnswerDto> {
    return this.papers.remove(byLink(token), id, version);
  }

  /** Hands in the file of a paper, in the place of the one before: the body is its bytes. */
  @Put('papers/:id/file')
  @Public()
  @TakesBytes()
  putPaperFile(
    @Param('token') token: string,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: PaperFileQuery,
    @Bytes() bytes: Readable,
  ): Promise<InvitationAnswerDto> {
    return this.files.handIn(byLink(token), id, query, bytes);
  }

  /** A document that is open to everybody who attends, or one that this delegation has handed in. */
  @Get('files/:id')
  @Public()
  @ApiOkResponse(FILE)
  file(@Param('token') token: string, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return this.files.open(byLink(token), id);
  }

  /** The invitation as it was issued (DOCX). */
  @Get('paper')
  @Public()
  @ApiOkResponse(FILE)
  paper(@Param('token') token: string): Promise<StreamableFile> {
    return this.files.paper(byLink(token));
  }

  /** The meeting as a calendar file (RFC 5545). */
  @Get('calendar')
  @Public()
  @ApiOkResponse(FILE)
  calendar(@Param('token') token: string): Promise<StreamableFile> {
    return this.files.calendar(byLink(token));
  }
}
