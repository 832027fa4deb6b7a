import { Injectable } from '@nestjs/common';
import type { Caller } from '../../identity/caller';
import type { MeetingDto } from '../meeting.dto';
import type { CheckPlanDto } from './calendar.dto';
import type { GiveReasonDto, PlannedMeetingDto, WarningsDto } from './warning.dto';

@Injectable()
export class MeetingWarnings {
  check(_caller: Caller, _body: CheckPlanDto): Promise<WarningsDto> {
    return Promise.resolve({ items: [] });
  }
  list(_caller: Caller, _id: string): Promise<WarningsDto> {
    return Promise.resolve({ items: [] });
  }
  giveReason(_caller: Caller, _id: string, _body: GiveReasonDto): Promise<WarningsDto> {
    return Promise.resolve({ items: [] });
  }
  /** The meeting with what there is to think of about it. */
  async with(caller: Caller, meeting: MeetingDto): Promise<PlannedMeetingDto> {
    return { ...meeting, warnings: (await this.list(caller, meeting.id)).items };
  }
}
