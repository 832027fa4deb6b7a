import { Injectable } from '@nestjs/common';
import { vietnamDateOf } from '@kyhop/vietnamese';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../common/clock';
import { type CalendarEvent, calendarFile, meetingUid } from '../../messages/calendar-file';
import { Message } from '../../messages/message.entity';
import { type NewMessage, Outbox } from '../../messages/outbox.service';
import { calendarTimes } from '../../meetings/schedule/calendar-times';
import { ScheduleRelease } from '../../meetings/schedule/schedule-release.service';
import type { InvitingMeeting } from './compose-invitation';
import { InvitationBoard } from './invitation-board.service';
import { invitationMail, type MailedParty, reminderMail } from './invitation-mail';
import type { InvitedRow } from './inviting-meeting';

/** An invitation that was issued to somebody with an address. */
type Mailed = InvitedRow & { email: string; symbol: string };

export const isMailed = (row: InvitedRow): row is Mailed => row.email !== null && row.symbol !== null;

/** Posts what is written to those who are invited; the outbox sends it once the transaction stands. */
@Injectable()
export class InvitationPost {
  constructor(
    private readonly outbox: Outbox,
    private readonly releases: ScheduleRelease,
    private readonly board: InvitationBoard,
    private readonly clock: Clock,
  ) {}

  /** The invitation itself, with its paper and the calendar file; again under a new key, to an address that was corrected. */
  async invite(tx: EntityManager, inviting: InvitingMeeting, row: Mailed): Promise<void> {
    const party = await this.party(row);
    const before = await tx.countBy(Message, { invitationId: row.id, kind: 'INVITATION' });
    const event = await this.event(tx, inviting, party, row.email);
    await this.outbox.post(tx, {
      ...envelope(inviting, row),
      ...invitationMail(inviting, party),
      kind: 'INVITATION',
      once: `invitation:${row.id}:${before + 1}`,
      calendar: { method: 'REQUEST', content: calendarFile([event], { method: 'REQUEST' }) },
      fileIds: row.fileId === null ? [] : [row.fileId],
    });
  }

  /** Asks once more, at most once on a day. */
  async remind(tx: EntityManager, inviting: InvitingMeeting, row: Mailed): Promise<void> {
    await this.outbox.post(tx, {
      ...envelope(inviting, row),
      ...reminderMail(inviting, await this.party(row)),
      kind: 'REMINDER',
      once: `reminder:${row.id}:${vietnamDateOf(this.clock.now())}`,
    });
  }

  private async party(row: Mailed): Promise<MailedParty> {
    return { ...row, link: await this.board.addressOf(row) };
  }

  private async event(
    tx: EntityManager,
    { meeting }: InvitingMeeting,
    { addressee, link }: MailedParty,
    email: string,
  ): Promise<CalendarEvent> {
    const released = await this.releases.currentNumber(tx, meeting.id);
    return {
      uid: meetingUid(meeting.id),
      sequence: Math.max(0, released - 1),
      summary: meeting.title,
      description: `Trả lời giấy mời: ${link}`,
      location: meeting.venue,
      url: link,
      ...calendarTimes(meeting),
      status: 'CONFIRMED',
      stamp: this.clock.now(),
      ...this.outbox.organizer,
      attendee: { name: addressee, email },
    };
  }
}

const envelope = (
  { meeting }: InvitingMeeting,
  { id, addressee, email }: Mailed,
): Pick<NewMessage, 'meetingId' | 'invitationId' | 'to'> => ({
  meetingId: meeting.id,
  invitationId: id,
  to: { name: addressee, address: email },
});
