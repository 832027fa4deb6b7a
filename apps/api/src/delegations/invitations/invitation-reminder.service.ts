import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays, vietnamDateOf } from '@kyhop/vietnamese';
import { DataSource, type EntityManager, In } from 'typeorm';
import { Clock } from '../../common/clock';
import { Jobs } from '../../common/jobs/jobs';
import { conflict, notFound } from '../../common/problem';
import { Transactions } from '../../common/transactions';
import type { Caller } from '../../identity/caller';
import { MeetingAccess } from '../../meetings/meeting-access.service';
import { Meeting } from '../../meetings/meeting.entity';
import { Invitation } from '../invitation.entity';
import type { InvitationBoardDto } from './invitation-board.dto';
import { InvitationBoard } from './invitation-board.service';
import { InvitationPost, isMailed } from './invitation-post.service';
import { REMIND_AGAIN_AFTER_DAYS, REMIND_DAYS_BEFORE, sendsInvitations } from './invitation-rules';
import { lockInvited, readInvitingMeeting } from './inviting-meeting';

/** Those of a meeting who have not answered and can be written to. $2: these only; null: all. $3: not reminded after this day. */
const SILENT = `
  SELECT id FROM invitation
  WHERE meeting_id = $1 AND sent_at IS NOT NULL AND email IS NOT NULL AND answer = 'NONE' AND link_revoked_at IS NULL
    AND ($2::uuid[] IS NULL OR id = ANY($2)) AND ($3::date IS NULL OR reminded_at IS NULL OR (reminded_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date <= $3)`;

const DUE = `
  SELECT m.id FROM meeting m
  WHERE m.status = 'SCHEDULED' AND m.answer_by BETWEEN $1::date AND $2::date
    AND EXISTS (SELECT 1 FROM invitation i WHERE i.meeting_id = m.id AND i.sent_at IS NOT NULL AND i.answer = 'NONE')
  ORDER BY m.id`;

/** Asks once more those who have not answered: when somebody says so, and every morning as a deadline comes near. */
@Injectable()
export class InvitationReminder implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly access: MeetingAccess,
    private readonly post: InvitationPost,
    private readonly board: InvitationBoard,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('invitation.remind', () => this.remindDue());
  }

  /** Reminds those of the named who have not answered; whoever has is left in peace. */
  remind(caller: Caller, meetingId: string, ids: readonly string[]): Promise<InvitationBoardDto> {
    return this.transactions.run(caller, async (tx) => {
      const meeting = await this.access.manage(caller, meetingId, tx);
      if (!sendsInvitations(meeting.status)) throw conflict('invitation.closed');
      const known = await tx.countBy(Invitation, { id: In([...ids]), meetingId });
      if (known < ids.length) throw notFound();
      await this.remindSilent(tx, meeting, ids, null);
      return this.board.readIn(tx, meeting);
    });
  }

  /** All meetings whose deadline is near, each in a transaction of its own: when the job runs again, those are done. */
  private async remindDue(): Promise<void> {
    const today = vietnamDateOf(this.clock.now());
    const due = await this.dataSource.query<{ id: string }[]>(DUE, [today, addDays(today, REMIND_DAYS_BEFORE)]);
    for (const { id } of due) {
      await this.transactions.run({ userId: null }, async (tx) => {
        const meeting = await tx.findOne(Meeting, { where: { id }, lock: { mode: 'pessimistic_write' } });
        if (meeting !== null) await this.remindSilent(tx, meeting, null, addDays(today, -REMIND_AGAIN_AFTER_DAYS));
      });
    }
  }

  private async remindSilent(
    tx: EntityManager,
    meeting: Meeting,
    ids: readonly string[] | null,
    notAfter: string | null,
  ): Promise<void> {
    const silent = await tx.query<{ id: string }[]>(SILENT, [meeting.id, ids, notAfter]);
    if (silent.length === 0) return;
    const rows = await lockInvited(
      tx,
      meeting.id,
      silent.map(({ id }) => id),
    );
    const inviting = await readInvitingMeeting(tx, meeting);
    for (const row of rows.filter(isMailed)) {
      await this.post.remind(tx, inviting, row);
      await tx.update(Invitation, row.id, { remindedAt: this.clock.now(), version: () => 'version + 1' });
    }
  }
}
