import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { notFound } from '../../common/problem';
import { SignedLinks } from '../../common/signed-links';
import type { Environment } from '../../config/env';
import { ENVIRONMENT } from '../../config/environment.token';
import { answerAddress, linkBase } from '../../config/link-base';
import type { Caller } from '../../identity/caller';
import { MeetingAccess } from '../../meetings/meeting-access.service';
import type { Meeting, MeetingStatus } from '../../meetings/meeting.entity';
import { MEDIA_TYPES } from '../../paperwork/file-kinds';
import type { NewFile } from '../../paperwork/file-store.service';
import { sumHeads, totalsOf } from './board-totals';
import { boardWorkbook } from './board-workbook';
import type { InvitationBoardDto, InvitationDto, InvitationMailDto, InviteeDto } from './invitation-board.dto';
import { BOARD, type BoardRow } from './invitation-board.queries';
import { boardActions, invitationActions } from './invitation-rules';

/** Who is invited, who answered, who comes: for whoever runs the meeting, and nobody else. */
@Injectable()
export class InvitationBoard {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: MeetingAccess,
    private readonly links: SignedLinks,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** The board of a meeting. Two statements: the meeting, and all of the board. */
  async read(caller: Caller, meetingId: string): Promise<InvitationBoardDto> {
    return this.readIn(this.dataSource.manager, await this.access.seeManaged(caller, meetingId));
  }

  /** The same as a file. */
  async workbook(caller: Caller, meetingId: string): Promise<NewFile> {
    const meeting = await this.access.seeManaged(caller, meetingId);
    const content = await boardWorkbook(meeting, await this.readIn(this.dataSource.manager, meeting));
    const title = meeting.title.replace(/[\\/:*?"<>|\n]/gu, '-').slice(0, 100);
    return { name: `Theo dõi giấy mời - ${title}.xlsx`, mediaType: MEDIA_TYPES.xlsx, content };
  }

  async readIn(tx: EntityManager, meeting: Meeting): Promise<InvitationBoardDto> {
    const rows = await tx.query<BoardRow[]>(BOARD, [meeting.id]);
    const invitees = await Promise.all(rows.map((row) => this.toInvitee(row, meeting.status)));
    return {
      answerBy: meeting.answerBy,
      meetingVersion: meeting.version,
      invitees,
      totals: totalsOf(
        invitees,
        rows.flatMap(({ heads }) => heads),
      ),
      actions: boardActions(meeting.status),
    };
  }

  /** One invitation as the board shows it. */
  async one(tx: EntityManager, meeting: Meeting, id: string): Promise<InvitationDto> {
    const { invitees } = await this.readIn(tx, meeting);
    const found = invitees.find(({ invitation }) => invitation?.id === id)?.invitation;
    if (!found) throw notFound();
    return found;
  }

  /** The address under which an invitation is answered without an account. */
  async addressOf({ id, linkVersion }: { id: string; linkVersion: number }): Promise<string> {
    return answerAddress(linkBase(this.environment), await this.links.sign('invitation', id, linkVersion));
  }

  private async toInvitee(row: BoardRow, status: MeetingStatus): Promise<InviteeDto> {
    const { kind, delegationId, attendeeId, name, positions, quota, headName, waiting, consentAsked } = row;
    return {
      kind,
      delegationId,
      attendeeId,
      name,
      positions: positions.join(', ') || null,
      quota,
      headName,
      heads: sumHeads(row.heads),
      waiting,
      consentAsked,
      papers: { offered: row.papersOffered, accepted: row.papersAccepted, minutes: row.paperMinutes },
      invitation: row.invitationId === null ? null : await this.toInvitation(row, row.invitationId, status),
    };
  }

  private async toInvitation(row: BoardRow, id: string, status: MeetingStatus): Promise<InvitationDto> {
    const { linkVersion, linkRevokedAt, sentAt } = row;
    const answerable = sentAt !== null && linkRevokedAt === null;
    return {
      id,
      addressee: row.addressee,
      email: row.email,
      documentId: row.documentId,
      symbol: row.symbol,
      sentAt,
      mail: mailOf(row),
      openedAt: row.openedAt,
      remindedAt: row.remindedAt,
      answer: row.answer,
      answeredVia: row.answeredVia,
      answeredAt: row.answeredAt,
      answeredBy: row.answeredBy,
      declineReason: row.declineReason,
      arrivalNote: row.arrivalNote,
      lodgingNote: row.lodgingNote,
      link: answerable ? await this.addressOf({ id, linkVersion }) : null,
      linkRevokedAt,
      version: row.version,
      actions: invitationActions(row, status),
    };
  }
}

const mailOf = (row: BoardRow): InvitationMailDto | null =>
  row.mailState && {
    state: row.mailState,
    attempts: row.mailAttempts ?? 0,
    lastError: row.mailError,
    sentAt: row.mailSentAt,
    nextAttemptAt: row.mailNextAttemptAt,
  };
