import { Injectable } from '@nestjs/common';
import { conflict } from '../../common/problem';
import { Transactions } from '../../common/transactions';
import type { Caller } from '../../identity/caller';
import { MeetingAccess } from '../meeting-access.service';
import { MeetingReader } from '../meeting-reader.service';
import { assertNotBeforeSessions, assertPrepares, assertTimeFits } from '../meeting-rules';
import { Meeting } from '../meeting.entity';
import { ScheduleRelease } from '../schedule/schedule-release.service';
import type { RescheduleDto } from './calendar.dto';
import { MeetingWarnings } from './meeting-warnings.service';
import { isPlanned } from './planned-statuses';
import type { PlannedMeetingDto } from './warning.dto';

/** Moves meetings in the calendar. */
@Injectable()
export class Rescheduling {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: MeetingAccess,
    private readonly reader: MeetingReader,
    private readonly release: ScheduleRelease,
    private readonly warnings: MeetingWarnings,
  ) {}

  /** Puts the meeting at another time; whoever was told of the old one is told a minute later. */
  async reschedule(caller: Caller, id: string, { version, ...time }: RescheduleDto): Promise<PlannedMeetingDto> {
    const moved = await this.transactions.run(caller, async (tx) => {
      const meeting = await this.access.manage(caller, id, tx);
      await this.reader.assertSeen(caller, id, version, tx);
      if (!isPlanned(meeting.status)) throw conflict('meeting.time_fixed');
      const { heldOn, startTime = null, endTime = null, dayPart = null } = time;
      const planned = { ...meeting, heldOn, startTime, endTime, dayPart };
      assertTimeFits(planned);
      if (meeting.preparesId) assertPrepares(planned, await tx.findOneBy(Meeting, { id: meeting.preparesId }));
      assertNotBeforeSessions(heldOn, await tx.findBy(Meeting, { preparesId: id }));
      await tx.update(Meeting, id, { heldOn, startTime, endTime, dayPart, version: meeting.version + 1 });
      await this.release.touched(tx, id);
      return this.reader.read(caller, id, tx);
    });
    return this.warnings.with(caller, moved);
  }
}
