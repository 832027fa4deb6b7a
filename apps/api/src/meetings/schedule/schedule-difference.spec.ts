import { describe, expect, it } from 'vitest';
import { changesFor } from './schedule-audience';
import type { ScheduleContent, ScheduleLine } from './schedule-content';
import { type ScheduleChange, scheduleDifference } from './schedule-difference';
import { changeInWords, scheduleMail } from './schedule-mail';

const line = (id: string, offsetMinutes: number, fields: Partial<ScheduleLine> = {}): ScheduleLine => ({
  id,
  title: `Mục ${id}`,
  startsAt: `14:${String(offsetMinutes).padStart(2, '0')}`,
  offsetMinutes,
  minutes: 10,
  presenter: null,
  presenterAttendeeId: null,
  ...fields,
});

const before: ScheduleContent = {
  status: 'SCHEDULED',
  statusReason: null,
  title: 'Hội nghị tổng kết',
  kind: 'SUMMARY',
  heldOn: '2021-03-25',
  startTime: '14:00',
  endTime: '17:00',
  dayPart: null,
  venue: 'Hội trường A',
  host: 'Hậu Giang',
  preparationNote: null,
  lines: [line('a', 0), line('b', 10), line('c', 20)],
};

const told = (after: Partial<ScheduleContent>, from: Partial<ScheduleContent> = {}): string[] =>
  scheduleDifference({ ...before, ...from }, { ...before, ...from, ...after }).map(changeInWords);

const clockless = { startTime: null, endTime: null, dayPart: 'AFTERNOON' } as const;

describe('the difference of two versions', () => {
  it.each<[string, Partial<ScheduleContent>, string[]]>([
    ['nothing', {}, []],
    ['the kind, which is no news to those who come', { kind: 'OTHER' }, []],
    ['the beginning', { startTime: '13:30' }, ['Thời gian: 14:00 → 13:30']],
    ['the end', { endTime: '17:30' }, ['Thời gian: 14:00–17:00 → 14:00–17:30']],
    ['an end that is not known any more', { endTime: null }, ['Thời gian: 14:00–17:00 → 14:00']],
    ['the part of the day', clockless, ['Thời gian: 14:00–17:00 → buổi chiều']],
    ['the day', { heldOn: '2021-03-26' }, ['Ngày họp: thứ Năm, 25/03/2021 → thứ Sáu, 26/03/2021']],
    ['the place', { venue: 'Hội trường B' }, ['Địa điểm: Hội trường A → Hội trường B']],
    ['the title', { title: 'Hội nghị ký kết' }, ['Tên cuộc họp: Hội nghị tổng kết → Hội nghị ký kết']],
    ['what is to be prepared', { preparationNote: 'Lễ phục' }, ['Nội dung cần chuẩn bị: chưa có → Lễ phục']],
    ['that it is off', { status: 'CANCELLED' }, ['Cuộc họp: họp theo lịch → hủy họp']],
  ])('tells %s', (_, after, expected) => {
    expect(told(after)).toEqual(expected);
  });

  it.each<[string, ScheduleLine[], string[]]>([
    [
      'a line that is new',
      [...before.lines, line('d', 30, { presenter: 'Ông Mẫu' })],
      ['Thêm mục “Mục d” (14:30, 10 phút, Ông Mẫu)'],
    ],
    ['a line that is gone', before.lines.slice(0, 2), ['Bỏ mục “Mục c” (14:20, 10 phút)']],
    [
      'another name',
      [line('a', 0, { title: 'Khai mạc' }), ...before.lines.slice(1)],
      ['Đổi tên mục: Mục a → Khai mạc'],
    ],
    [
      'who presents',
      [line('a', 0, { presenter: 'Bà Mẫu' }), ...before.lines.slice(1)],
      ['Người trình bày mục “Mục a”: chưa có → Bà Mẫu'],
    ],
    [
      'lines that changed places',
      [line('a', 0), line('c', 10), line('b', 20)],
      ['Giờ của mục “Mục c”: 14:20 → 14:10', 'Giờ của mục “Mục b”: 14:10 → 14:20'],
    ],
  ])('tells %s', (_, lines, expected) => {
    expect(told({ lines })).toEqual(expected);
  });

  it('does not tell of each line that the whole meeting has moved', () => {
    const lines = before.lines.map((one) => ({ ...one, startsAt: one.startsAt?.replace('14:', '15:') ?? null }));
    expect(told({ startTime: '15:00', endTime: '18:00', lines })).toEqual(['Thời gian: 14:00–17:00 → 15:00–18:00']);
  });

  it('tells the new order, where no clock times do', () => {
    const lines = [line('b', 0), line('a', 10), line('c', 20)];
    expect(told({ lines }, clockless)).toEqual(['Thứ tự chương trình: Mục a · Mục b · Mục c → Mục b · Mục a · Mục c']);
  });
});

describe('whom a change concerns', () => {
  const change = (field: ScheduleChange['field']): ScheduleChange => ({ field, line: null, from: 'a', to: 'b' });
  const presenter = { attendeeIds: ['p'] };
  const guest = { attendeeIds: ['g'] };
  const office = { attendeeIds: [] };

  it.each<[ScheduleChange['field'], number, number, number]>([
    ['STATUS', 1, 1, 1],
    ['TITLE', 1, 1, 1],
    ['DATE', 1, 1, 1],
    ['TIME', 1, 1, 1],
    ['VENUE', 1, 1, 1],
    ['HOST', 1, 1, 1],
    ['PREPARATION', 1, 1, 1],
    ['LINE_ADDED', 1, 0, 0],
    ['LINE_REMOVED', 1, 0, 0],
    ['LINE_TITLE', 1, 0, 0],
    ['LINE_TIME', 1, 0, 0],
    ['LINE_MINUTES', 1, 0, 0],
    ['LINE_PRESENTER', 1, 0, 0],
    ['ORDER', 1, 0, 0],
  ])('%s: presenters %i, other people %i, offices %i', (field, ...expected) => {
    const concerned = [presenter, guest, office].map((one) => changesFor(one, [change(field)], new Set(['p'])).length);
    expect(concerned).toEqual(expected);
  });
});

describe('the mail about a schedule', () => {
  const news = { changes: [], issuer: 'Cụm thi đua mẫu', addressee: 'UBND tỉnh Mẫu', link: null };

  it('says what changed and how it is now', () => {
    const changes = scheduleDifference(before, { ...before, startTime: '13:30' });
    const { subject, body, kind } = scheduleMail({ ...news, changes, content: { ...before, startTime: '13:30' } });
    expect(kind).toBe('SCHEDULE_CHANGE');
    expect(subject).toBe('Thay đổi lịch họp: Hội nghị tổng kết');
    expect(body).toContain('Kính gửi: UBND tỉnh Mẫu.');
    expect(body).toContain('- Thời gian: 14:00 → 13:30');
    expect(body).toContain('Lịch hiện nay: 13:30–17:00, thứ Năm, 25/03/2021, tại Hội trường A.');
  });

  it.each([
    ['CANCELLED', 'Hủy họp', 'không được tổ chức'],
    ['POSTPONED', 'Hoãn họp', 'Thời gian mới sẽ được thông báo sau'],
  ] as const)('says of a meeting that is %s why', (status, subject, said) => {
    const content = { ...before, status, statusReason: 'Bão số 5' };
    const mail = scheduleMail({ ...news, content });
    expect(mail).toMatchObject({ kind: 'CANCELLATION', subject: `${subject}: Hội nghị tổng kết` });
    expect(mail.body).toContain(said);
    expect(mail.body).toContain('Lý do: Bão số 5');
  });
});
