import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../identity/access';
import { Caller, CurrentCaller } from '../../identity/caller';
import { InvitationAnswerDto } from './answer-page.dto';
import { AnswerService } from './answer.service';
import { EnterAnswerDto } from './answer.dto';
import { ApplicantListDto, DecideApplicantDto } from './applicant.dto';
import { ApplicantService } from './applicant.service';
import { DecidePaperDto, PaperListDto } from './paper.dto';
import { PaperService } from './paper.service';

/** The other side of answers: entered by the secretariat, decided by it and by the chair. */
@ApiTags('answers')
@Controller()
export class DecisionController {
  constructor(
    private readonly answers: AnswerService,
    private readonly applicants: ApplicantService,
    private readonly papers: PaperService,
  ) {}

  /** The answer to an invitation, for the secretariat. */
  @Get('invitations/:id/answer')
  @RequirePermission('invitation:manage')
  read(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<InvitationAnswerDto> {
    return this.answers.read({ by: 'SECRETARIAT', caller, invitationId: id, via: null });
  }

  /** Enters an answer that came by letter, by telephone or in person. */
  @Put('invitations/:id/answer')
  @RequirePermission('invitation:manage')
  enter(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { via, ...body }: EnterAnswerDto,
  ): Promise<InvitationAnswerDto> {
    return this.answers.give({ by: 'SECRETARIAT', caller, invitationId: id, via }, body);
  }

  /** Who waits for a place or for the chair's consent; for the chair and whoever runs the meeting. */
  @Get('meetings/:id/applicants')
  @RequirePermission('meeting:read')
  listApplicants(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<ApplicantListDto> {
    return this.applicants.list(caller, id);
  }

  /** Admits or refuses: the chair about substitutes, the secretariat about places and with the chair's word. */
  @Post('applicants/:id/decision')
  @HttpCode(200)
  @RequirePermission('meeting:read')
  decideApplicant(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DecideApplicantDto,
  ): Promise<ApplicantListDto> {
    return this.applicants.decide(caller, id, body);
  }

  /** Papers offered; for the chair and whoever runs the meeting. */
  @Get('meetings/:id/papers')
  @RequirePermission('meeting:read')
  listPapers(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<PaperListDto> {
    return this.papers.list(caller, id);
  }

  /** Accepts a paper, with a line in the programme if one is named, or declines it. */
  @Post('papers/:id/decision')
  @HttpCode(200)
  @RequirePermission('meeting:update')
  decidePaper(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DecidePaperDto,
  ): Promise<PaperListDto> {
    return this.papers.decide(caller, id, body);
  }
}
