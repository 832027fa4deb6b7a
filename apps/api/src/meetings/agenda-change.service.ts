import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Transactions } from '../common/transactions';
import type { Caller } from '../identity/caller';
import { AgendaReader } from './agenda-reader.service';
import type { AgendaDto } from './agenda.dto';
import { MeetingAccess } from './meeting-access.service';
import type { Meeting } from './meeting.entity';
import { ScheduleRelease } from './schedule/schedule-release.service';

/** The one way to change a programme: by whoever runs the meeting, which is locked; those who were told are told again. */
@Injectable()
export class AgendaChange {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: MeetingAccess,
    private readonly reader: AgendaReader,
    private readonly schedule: ScheduleRelease,
  ) {}

  /** Answers with the agenda as it is then. */
  run(
    caller: Caller,
    meetingId: string,
    work: (tx: EntityManager, meeting: Meeting) => Promise<void>,
  ): Promise<AgendaDto> {
    return this.transactions.run(caller, (tx) => this.runIn(tx, caller, meetingId, (meeting) => work(tx, meeting)));
  }

  /** The same inside a transaction that has found out which meeting it is about. */
  async runIn(
    tx: EntityManager,
    caller: Caller,
    meetingId: string,
    work: (meeting: Meeting) => Promise<void>,
  ): Promise<AgendaDto> {
    await work(await this.access.manage(caller, meetingId, tx));
    await this.schedule.touched(tx, meetingId);
    return this.reader.read(caller, meetingId, tx);
  }
}
