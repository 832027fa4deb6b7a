import { Injectable } from '@nestjs/common';
import { notFound } from '../../common/problem';
import type { Caller } from '../../identity/caller';
import type { CalendarFeedDto, CalendarFeedListDto, CreateCalendarFeedDto } from './feed.dto';

@Injectable()
export class FeedService {
  list(_caller: Caller): Promise<CalendarFeedListDto> {
    return Promise.resolve({ items: [] });
  }
  create(_caller: Caller, _body: CreateCalendarFeedDto): Promise<CalendarFeedDto> {
    return Promise.reject(notFound());
  }
  renew(_caller: Caller, _id: string): Promise<CalendarFeedDto> {
    return Promise.reject(notFound());
  }
  remove(_caller: Caller, _id: string): Promise<void> {
    return Promise.reject(notFound());
  }
}
