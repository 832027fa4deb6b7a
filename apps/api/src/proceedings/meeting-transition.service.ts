import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock';
import { Transactions } from '../common/transactions';
import type { Caller } from '../identity/caller';
import { MeetingLife } from '../meetings/meeting-life.service';
import { MeetingReader } from '../meetings/meeting-reader.service';
import type { MeetingDto } from '../meetings/meeting.dto';
import { RecommendationIntake } from '../recommendations/recommendation-intake.service';
import type { MeetingTransitionDto } from './meeting-transition.dto';

/** The life of a meeting, with what each step brings about in the record. */
@Injectable()
export class MeetingTransitions {
  constructor(
    private readonly transactions: Transactions,
    private readonly life: MeetingLife,
    private readonly reader: MeetingReader,
    private readonly recommendations: RecommendationIntake,
    private readonly clock: Clock,
  ) {}

  /** Takes the step; closing puts everything that was asked on the desk, numbered in the order of the record. */
  move(caller: Caller, id: string, step: MeetingTransitionDto): Promise<MeetingDto> {
    return this.transactions.run(caller, async (tx) => {
      const meeting = await this.life.move(tx, caller, id, step);
      if (meeting.status === 'CLOSED') {
        await this.recommendations.receiveFromMeeting(tx, caller, id, this.clock.now());
      }
      return this.reader.read(caller, id, tx);
    });
  }
}
