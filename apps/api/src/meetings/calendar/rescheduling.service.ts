import { Injectable } from '@nestjs/common';
import { notFound } from '../../common/problem';
import type { Caller } from '../../identity/caller';
import type { RescheduleDto } from './calendar.dto';
import type { PlannedMeetingDto } from './warning.dto';

@Injectable()
export class Rescheduling {
  reschedule(_caller: Caller, _id: string, _body: RescheduleDto): Promise<PlannedMeetingDto> {
    return Promise.reject(notFound());
  }
}
