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
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SeenDto, SeenQuery } from '../../common/seen.dto';
import { RequirePermission } from '../../identity/access';
import { Caller, CurrentCaller } from '../../identity/caller';
import { MEDIA_TYPES } from '../../paperwork/file-kinds';
import { fileReply } from '../../paperwork/file-reply';
import { InvitationBoardDto, InvitationDto } from './invitation-board.dto';
import { InvitationBoard } from './invitation-board.service';
import { InvitationIssue } from './invitation-issue.service';
import { InvitationReminder } from './invitation-reminder.service';
import {
  InvitationDocumentDto,
  InvitationWordingDto,
  IssueInvitationsDto,
  PreviewInvitationDto,
} from './invitation-wording.dto';
import { AnswerDeadlineDto, PrepareInvitationsDto, SomeInvitationsDto, UpdateInvitationDto } from './invitation.dto';
import { InvitationService } from './invitation.service';

@ApiTags('invitations')
@Controller()
export class InvitationController {
  constructor(
    private readonly board: InvitationBoard,
    private readonly invitations: InvitationService,
    private readonly issuing: InvitationIssue,
    private readonly reminder: InvitationReminder,
  ) {}

  /** Who is invited, who answered and who comes; for whoever runs the meeting. */
  @Get('meetings/:id/invitations')
  @RequirePermission('invitation:manage')
  read(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<InvitationBoardDto> {
    return this.board.read(caller, id);
  }

  /** The same as a workbook, to print and to send on. */
  @Get('meetings/:id/invitations/board.xlsx')
  @RequirePermission('invitation:manage')
  @ApiOkResponse({ content: { [MEDIA_TYPES.xlsx]: { schema: { type: 'string', format: 'binary' } } } })
  async workbook(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return fileReply(await this.board.workbook(caller, id));
  }

  /** Makes invitations ready: one for every delegation without one, and for the persons who are named. Sends nothing. */
  @Post('meetings/:id/invitations')
  @HttpCode(200)
  @RequirePermission('invitation:manage')
  prepare(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: PrepareInvitationsDto,
  ): Promise<InvitationBoardDto> {
    return this.invitations.prepare(caller, id, body);
  }

  /** Sets the last day for answers. */
  @Put('meetings/:id/invitations/deadline')
  @RequirePermission('invitation:manage')
  setDeadline(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AnswerDeadlineDto,
  ): Promise<InvitationBoardDto> {
    return this.invitations.setDeadline(caller, id, body);
  }

  /** What the papers could say besides the meeting itself, to begin with. */
  @Get('meetings/:id/invitations/wording')
  @RequirePermission('invitation:manage')
  wording(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<InvitationWordingDto> {
    return this.issuing.wording(caller, id);
  }

  /** The paper of one invitation as it would be issued, without number and date. */
  @Post('meetings/:id/invitations/preview')
  @HttpCode(200)
  @RequirePermission('invitation:manage')
  preview(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: PreviewInvitationDto,
  ): Promise<InvitationDocumentDto> {
    return this.issuing.preview(caller, id, body);
  }

  /** Numbers the papers, keeps them and sends them by mail; cannot be undone. A draft of a meeting invites nobody. */
  @Post('meetings/:id/invitations/issue')
  @HttpCode(200)
  @RequirePermission('invitation:manage')
  issue(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: IssueInvitationsDto,
  ): Promise<InvitationBoardDto> {
    return this.issuing.issue(caller, id, body);
  }

  /** Sends the mail of issued invitations again, to the addresses that stand now, whoever has corrected them. */
  @Post('meetings/:id/invitations/mail')
  @HttpCode(200)
  @RequirePermission('invitation:manage')
  mailAgain(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { ids }: SomeInvitationsDto,
  ): Promise<InvitationBoardDto> {
    return this.issuing.mailAgain(caller, id, ids);
  }

  /** Reminds those of the named who have not answered, each at most once a day. */
  @Post('meetings/:id/invitations/remind')
  @HttpCode(200)
  @RequirePermission('invitation:manage')
  remind(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { ids }: SomeInvitationsDto,
  ): Promise<InvitationBoardDto> {
    return this.reminder.remind(caller, id, ids);
  }

  /** Corrects whom the paper invites, until it is issued, and where the mail goes. */
  @Put('invitations/:id')
  @RequirePermission('invitation:manage')
  update(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: UpdateInvitationDto,
  ): Promise<InvitationDto> {
    return this.invitations.update(caller, id, body);
  }

  /** Takes back an invitation that was not issued. */
  @Delete('invitations/:id')
  @HttpCode(204)
  @RequirePermission('invitation:manage')
  remove(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { version }: SeenQuery,
  ): Promise<void> {
    return this.invitations.remove(caller, id, version);
  }

  /** From now on the link opens nothing. */
  @Post('invitations/:id/link/revoke')
  @HttpCode(200)
  @RequirePermission('invitation:manage')
  revokeLink(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { version }: SeenDto,
  ): Promise<InvitationDto> {
    return this.invitations.revokeLink(caller, id, version);
  }

  /** A new link; the old one opens nothing any more. */
  @Post('invitations/:id/link/renew')
  @HttpCode(200)
  @RequirePermission('invitation:manage')
  renewLink(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { version }: SeenDto,
  ): Promise<InvitationDto> {
    return this.invitations.renewLink(caller, id, version);
  }
}
