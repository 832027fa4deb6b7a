import { Injectable } from '@nestjs/common';
import type { Caller } from '../../identity/caller';
import type { CalendarDto, CalendarQuery } from './calendar.dto';

@Injectable()
export class CalendarReader {
  read(_caller: Caller, _query: CalendarQuery): Promise<CalendarDto> {
    return Promise.resolve({ meetings: [], holidays: [] });
  }
}
