import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { conflict, forbidden } from '../common/problem';
import type { Caller } from '../identity/caller';
import { MeetingAccess } from '../meetings/meeting-access.service';
import type { Meeting } from '../meetings/meeting.entity';
import { recordingIsOpen } from './recording-rules';

/** The door to the record of a meeting. */
@Injectable()
export class RecordAccess {
  constructor(
    private readonly dataSource: DataSource,
    private readonly meetings: MeetingAccess,
  ) {}

  /**
   * What the caller may do to the record of a meeting; 404 if they do not see the meeting. It is raw minutes, and read
   * by the same people: a secretariat of another year, or of a member province, waits for the signed ones.
   */
  async actionsFor(caller: Caller, meetingId: string): Promise<string[]> {
    const { meeting, managed } = await this.meetings.see(caller, meetingId);
    if (!managed && !caller.is('ADMIN', 'BOARD_STAFF', 'BOARD_LEADER')) throw forbidden();
    if (!managed) return [];
    const signed = await this.isSigned(this.dataSource.manager, meetingId);
    return recordingIsOpen(meeting.status, signed) ? ['write'] : [];
  }

  /** The meeting, locked, whose record the caller may write now. Its lock puts writers of one record in a row. */
  async open(caller: Caller, meetingId: string, tx: EntityManager): Promise<Meeting> {
    const meeting = await this.meetings.manage(caller, meetingId, tx);
    const signed = await this.isSigned(tx, meetingId);
    if (!recordingIsOpen(meeting.status, signed)) throw conflict(signed ? 'minutes.signed' : 'record.not_open');
    return meeting;
  }

  /** The minutes are the next wing's: they are read, never changed, here. */
  private async isSigned(tx: EntityManager, meetingId: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `SELECT 1 FROM minutes WHERE meeting_id = $1 AND status IN ('SIGNED', 'ISSUED')`,
      [meetingId],
    );
    return rows.length > 0;
  }
}
