import ical, { type ICalCalendar, ICalCalendarMethod, type ICalDayJsStub, ICalEventStatus } from 'ical-generator';

/** Somebody in a calendar file: the address decides who it is, the name is what people read. */
export interface CalendarParty {
  name: string;
  email: string;
}

/** A meeting as a calendar takes it in (VEVENT, RFC 5545). */
export interface CalendarEvent {
  /** The same for all versions of the meeting, else each would be another meeting ({@link meetingUid}). */
  uid: string;
  /** From 0, higher with each version that was told: a calendar ignores what is lower than what it has. */
  sequence: number;
  summary: string;
  description?: string;
  location?: string;
  url?: string;
  /** Begin by the clocks of Vietnam: `YYYY-MM-DDTHH:mm`. */
  start: string;
  /** End by the clocks of Vietnam: `YYYY-MM-DDTHH:mm`. */
  end: string;
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  /** When this version was made. */
  stamp: Date;
  organizer?: CalendarParty;
  attendee?: CalendarParty;
}

/** What the file asks of a calendar: take in, take out (iTIP, RFC 5546), or only look (a feed). */
export type CalendarFileMethod = 'REQUEST' | 'CANCEL' | 'PUBLISH';

export interface CalendarFileOptions {
  method?: CalendarFileMethod;
  /** Name of a feed, as calendars show it. */
  name?: string;
}

const ZONE = 'Asia/Ho_Chi_Minh';

/**
 * The zone by ourselves, not from the zone data of Node, which begins in 1906 with changes that no meeting of ours saw:
 * UTC+7 the whole year round since the clocks of the South were put back on 13/06/1975 (tz database, `asia`).
 */
const ZONE_COMPONENT = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:STANDARD',
  'DTSTART:19750613T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0700',
  'TZNAME:+07',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

/** The name by which calendars know a meeting for ever, in whatever version. */
export const meetingUid = (meetingId: string): string => `${meetingId}@kyhop`;

/** A calendar file (RFC 5545, UTF-8, CRLF, folded) with these events. */
export function calendarFile(events: readonly CalendarEvent[], { method, name }: CalendarFileOptions = {}): string {
  const calendar = ical({
    prodId: '//Ky Hop//Ky Hop//VI',
    // No zone for the whole of it: DTSTAMP, which is to be in UTC, would be written in that zone.
    timezone: { name: null, generator: () => ZONE_COMPONENT },
    ...(method !== undefined && { method: ICalCalendarMethod[method] }),
    // Written as it is: a line break would begin a line of its own, and no calendar would take the feed in.
    ...(name !== undefined && { name: name.replace(/\s+/gu, ' ') }),
  });
  for (const event of events) add(calendar, event, method);
  return calendar.toString();
}

function add(calendar: ICalCalendar, event: CalendarEvent, method: CalendarFileMethod | undefined): void {
  const { uid, attendee, organizer, start, end, status, description, location, url, ...rest } = event;
  const made = calendar.createEvent({
    ...rest,
    id: uid,
    start: new WallClock(start),
    end: new WallClock(end),
    timezone: ZONE,
    status: ICalEventStatus[status],
    ...(description !== undefined && { description }),
    ...(location !== undefined && { location }),
    ...(url !== undefined && { url }),
    ...(organizer !== undefined && { organizer: quotable(organizer) }),
  });
  if (attendee !== undefined)
    made.createAttendee({ ...quotable(attendee), ...(method === 'REQUEST' && { rsvp: true }) });
}

/** A quotation mark cannot stand in the name of a party: CN is a quoted parameter without an escape (RFC 5545, §3.2). */
const quotable = ({ name, email }: CalendarParty): CalendarParty => ({ name: name.replaceAll('"', "'"), email });

/**
 * A clock time as it is read in Vietnam, in the form of the one kind of date that ical-generator does not convert: a
 * `Date` it would write by the zone of the machine.
 */
class WallClock implements ICalDayJsStub {
  /** @param text `YYYY-MM-DDTHH:mm`. */
  constructor(private readonly text: string) {}

  format(form: string): string {
    const [date = '', time = ''] = this.text.split('T');
    return form === 'YYYYMMDD' ? date.replaceAll('-', '') : `${time.replace(':', '')}00`;
  }

  isValid(): boolean {
    return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/u.test(this.text);
  }

  toDate(): Date {
    return new Date(`${this.text}:00+07:00`);
  }

  toJSON(): string {
    return this.text;
  }
}
