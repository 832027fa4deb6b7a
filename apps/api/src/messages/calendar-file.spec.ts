import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, calendarFile, meetingUid } from './calendar-file';

const event: CalendarEvent = {
  uid: meetingUid('0190a0b0-0000-7000-8000-000000000001'),
  sequence: 2,
  summary: 'Hội nghị tổng kết; công tác thi đua, khen thưởng các tỉnh Cụm mẫu năm 2020 và ký kết giao ước thi đua',
  description: 'Đại biểu đến trước 15 phút.\nTrang phục: lễ phục.',
  location: 'Hội trường mẫu, đường 1/5',
  url: 'https://kyhop.example.vn/cuoc-hop/1',
  start: '2021-03-25T14:00',
  end: '2021-03-25T17:00',
  status: 'CONFIRMED',
  stamp: new Date('2021-03-20T01:02:03Z'),
  organizer: { name: 'Thường trực "Cụm mẫu"', email: 'thuong.truc@example.vn' },
  attendee: { name: 'Ông Nguyễn Văn Mẫu; tỉnh Mẫu', email: 'mau@example.vn' },
};

/** Read by a parser that has nothing to do with the one that wrote it. */
const parsed = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]);

const eventIn = (text: string) => {
  const calendar = parsed(text);
  return {
    calendar,
    component: calendar.getFirstSubcomponent('vevent')!,
    event: new ICAL.Event(calendar.getFirstSubcomponent('vevent')!),
  };
};

describe('a calendar file', () => {
  const file = calendarFile([event], { method: 'REQUEST' });

  it('tells what, where, when and in which version, as it was given', () => {
    const { calendar, component, event: read } = eventIn(file);
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
    expect(read).toMatchObject({
      uid: event.uid,
      sequence: 2,
      summary: event.summary,
      description: event.description,
      location: event.location,
    });
    expect(component.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(component.getFirstPropertyValue('url')).toBe(event.url);
    expect(String(component.getFirstPropertyValue('dtstamp'))).toBe('2021-03-20T01:02:03Z');
  });

  it('has its times in the zone of Vietnam, which it brings along: 14:00 there is 07:00 UTC', () => {
    const { calendar, component, event: read } = eventIn(file);
    expect(component.getFirstProperty('dtstart')?.getParameter('tzid')).toBe('Asia/Ho_Chi_Minh');
    const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!);
    read.startDate.zone = zone;
    read.endDate.zone = zone;
    expect(zone.tzid).toBe('Asia/Ho_Chi_Minh');
    expect(read.startDate.toJSDate().toISOString()).toBe('2021-03-25T07:00:00.000Z');
    expect(read.endDate.toJSDate().toISOString()).toBe('2021-03-25T10:00:00.000Z');
  });

  it('asks the one who is invited for an answer to the one who invites', () => {
    const { component } = eventIn(file);
    const organizer = component.getFirstProperty('organizer')!;
    const attendee = component.getFirstProperty('attendee')!;
    expect(organizer.getFirstValue()).toBe('mailto:thuong.truc@example.vn');
    expect(organizer.getParameter('cn')).toBe("Thường trực 'Cụm mẫu'");
    expect(String(attendee.getFirstValue()).toLowerCase()).toBe('mailto:mau@example.vn');
    expect(attendee.getParameter('cn')).toBe('Ông Nguyễn Văn Mẫu; tỉnh Mẫu');
    expect(attendee.getParameter('rsvp')).toBe('TRUE');
  });

  it('takes a meeting out again under the same name, asking nothing', () => {
    const cancelled = calendarFile([{ ...event, sequence: 3, status: 'CANCELLED' }], { method: 'CANCEL' });
    const { calendar, component, event: read } = eventIn(cancelled);
    expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL');
    expect(read).toMatchObject({ uid: event.uid, sequence: 3 });
    expect(component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(component.getFirstProperty('attendee')?.getParameter('rsvp')).toBeUndefined();
  });

  it('ends each line with CRLF and folds it before its 76th octet, never within a letter', () => {
    const lines = file.split('\r\n');
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.length).toBeGreaterThan(20);
  });

  it('lists many events under one zone and a name, for a feed', () => {
    const feed = parsed(
      calendarFile([event, { ...event, uid: meetingUid('b') }], { method: 'PUBLISH', name: 'Lịch họp' }),
    );
    expect(feed.getAllSubcomponents('vevent')).toHaveLength(2);
    expect(feed.getAllSubcomponents('vtimezone')).toHaveLength(1);
    expect(feed.getFirstPropertyValue('x-wr-calname')).toBe('Lịch họp');
    expect(feed.getFirstPropertyValue('method')).toBe('PUBLISH');
  });

  it('keeps the name of a feed on its line, whatever somebody has typed', () => {
    const feed = parsed(calendarFile([event], { name: 'Cụm\r\nmẫu' }));
    expect(feed.getFirstPropertyValue('x-wr-calname')).toBe('Cụm mẫu');
  });
});
