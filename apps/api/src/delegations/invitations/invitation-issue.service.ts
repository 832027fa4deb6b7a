import { Injectable } from '@nestjs/common';
import { renderInvitationDocx } from '@kyhop/official-documents';
import { vietnamDateOf } from '@kyhop/vietnamese';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../common/clock';
import { conflict, notFound } from '../../common/problem';
import { Transactions } from '../../common/transactions';
import type { Caller } from '../../identity/caller';
import { MeetingAccess } from '../../meetings/meeting-access.service';
import type { Meeting } from '../../meetings/meeting.entity';
import { DocumentRegister } from '../../paperwork/document-register.service';
import { MEDIA_TYPES } from '../../paperwork/file-kinds';
import { IssuedDocument } from '../../paperwork/issued-document.entity';
import { Invitation } from '../invitation.entity';
import { InvitationWording } from '../invitation-wording.entity';
import { composeInvitation, type InvitingMeeting, proposedWording } from './compose-invitation';
import type { InvitationBoardDto } from './invitation-board.dto';
import { InvitationBoard } from './invitation-board.service';
import { InvitationPost, isMailed } from './invitation-post.service';
import { sendsInvitations } from './invitation-rules';
import type {
  InvitationDocumentDto,
  InvitationWordingDto,
  IssueInvitationsDto,
  PreviewInvitationDto,
} from './invitation-wording.dto';
import { type IssuedWording, withWrittenWords } from './kept-wording';
import { type InvitedRow, lockInvited, readInvitingMeeting } from './inviting-meeting';

/** Number, paper and mail come into being together, or not at all. */
@Injectable()
export class InvitationIssue {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly access: MeetingAccess,
    private readonly register: DocumentRegister,
    private readonly post: InvitationPost,
    private readonly board: InvitationBoard,
    private readonly clock: Clock,
  ) {}

  /** What the papers of this meeting could say besides the meeting itself: what was written into the last ones, too. */
  async wording(caller: Caller, meetingId: string): Promise<InvitationWordingDto> {
    const meeting = await this.access.seeManaged(caller, meetingId);
    const { manager } = this.dataSource;
    const proposed = proposedWording(await readInvitingMeeting(manager, meeting));
    const issued = await manager.findOneBy(InvitationWording, { meetingId });
    return issued === null ? proposed : withWrittenWords(proposed, issued as IssuedWording);
  }

  /** The paper as it would be issued now, without number and date. */
  preview(caller: Caller, meetingId: string, { id, wording }: PreviewInvitationDto): Promise<InvitationDocumentDto> {
    return this.transactions.run(caller, async (tx) => {
      const meeting = await this.access.manage(caller, meetingId, tx);
      const [row] = await lockInvited(tx, meetingId, [id]);
      if (row === undefined) throw notFound();
      return composeInvitation(await readInvitingMeeting(tx, meeting), row, wording, null) as InvitationDocumentDto;
    });
  }

  /**
   * Numbers, keeps and sends these invitations; those that were issued before are left as they are. The meeting is
   * locked throughout: what two secretaries issue at once is issued once. No version: what somebody has corrected
   * meanwhile is what is to be printed.
   */
  issue(caller: Caller, meetingId: string, { ids, wording }: IssueInvitationsDto): Promise<InvitationBoardDto> {
    return this.transactions.run(caller, async (tx) => {
      const meeting = await this.sending(tx, caller, meetingId);
      const rows = (await someInvited(tx, meetingId, ids)).filter(({ sentAt }) => sentAt === null);
      const inviting = await readInvitingMeeting(tx, meeting);
      for (const row of rows) await this.issueOne(tx, inviting, row, wording);
      // Words that are on no paper are not offered as those of the last ones.
      if (rows.length > 0) {
        const written = { meetingId, kept: wording, proposed: proposedWording(inviting) };
        await tx.upsert(InvitationWording, written, ['meetingId']);
      }
      return this.board.readIn(tx, meeting);
    });
  }

  /** Sends the mail of an issued invitation again, to the address that stands now. */
  mailAgain(caller: Caller, meetingId: string, ids: readonly string[]): Promise<InvitationBoardDto> {
    return this.transactions.run(caller, async (tx) => {
      const meeting = await this.sending(tx, caller, meetingId);
      const rows = await someInvited(tx, meetingId, ids);
      const inviting = await readInvitingMeeting(tx, meeting);
      for (const row of rows.filter(isMailed)) await this.post.invite(tx, inviting, row);
      return this.board.readIn(tx, meeting);
    });
  }

  private async sending(tx: EntityManager, caller: Caller, meetingId: string): Promise<Meeting> {
    const meeting = await this.access.manage(caller, meetingId, tx);
    if (meeting.status === 'DRAFT') throw conflict('meeting.not_published');
    if (!sendsInvitations(meeting.status)) throw conflict('invitation.closed');
    return meeting;
  }

  private async issueOne(
    tx: EntityManager,
    inviting: InvitingMeeting,
    row: InvitedRow,
    wording: InvitationWordingDto,
  ): Promise<void> {
    const now = this.clock.now();
    const { id: documentId, symbol, fileId } = await this.enter(tx, inviting, row, wording, vietnamDateOf(now));
    await tx.update(Invitation, row.id, { documentId, sentAt: now, version: () => 'version + 1' });
    const issued = { ...row, symbol, fileId };
    if (isMailed(issued)) await this.post.invite(tx, inviting, issued);
  }

  /** A line in the book of outgoing documents, signed and issued on the same day. */
  private async enter(
    tx: EntityManager,
    inviting: InvitingMeeting,
    row: InvitedRow,
    wording: InvitationWordingDto,
    today: string,
  ): Promise<IssuedDocument> {
    const { issuer, meeting } = inviting;
    const entered = await this.register.register(tx, {
      issuerId: issuer.id,
      issuerSymbol: issuer.documentSymbol,
      series: 'GM',
      signedOn: today,
      subject: `Mời ${row.addressee} dự ${meeting.title}`,
      meetingId: meeting.id,
      paper: async ({ number, symbol }) => ({
        name: `Giấy mời ${symbol.replace('/', '-')}.docx`,
        mediaType: MEDIA_TYPES.docx,
        content: await renderInvitationDocx(composeInvitation(inviting, row, wording, { number, date: today })),
      }),
    });
    await tx.update(IssuedDocument, entered.id, { issuedOn: today, version: () => 'version + 1' });
    return entered;
  }
}

/** Throws 404 when one of them is not of this meeting. */
async function someInvited(tx: EntityManager, meetingId: string, ids: readonly string[]): Promise<InvitedRow[]> {
  const rows = await lockInvited(tx, meetingId, ids);
  if (rows.length < ids.length) throw notFound();
  return rows;
}
