import { describe, expect, it } from 'vitest';
import type { Clash } from './plan-facts';
import { rankSlots } from './slot-ranking';
import { slotsOf, type SlotWish } from './slots';
import { type NamedDays, workingCalendarOf } from './working-calendar';

const TODAY = '2026-03-02';
const DAYS: NamedDays[] = [
  { id: '1', swapped: false, fromDate: '2026-04-30', toDate: '2026-05-01', name: 'Ngày Chiến thắng' },
  { id: '2', swapped: true, fromDate: '2026-05-09', toDate: '2026-05-09', name: 'Làm bù' },
  { id: '3', swapped: false, fromDate: '2027-02-05', toDate: '2027-02-09', name: 'Tết Nguyên đán' },
];

const aWish = (over: Partial<SlotWish> = {}): SlotWish => ({
  from: '2026-04-15',
  to: '2026-04-15',
  minutes: null,
  dayPart: null,
  officeHours: true,
  startsFrom: null,
  endsBy: null,
  ...over,
});

const aClash = (over: Partial<Clash> = {}): Clash => ({
  key: 'a1b2',
  meeting: null,
  start: '2026-04-15T08:00',
  end: '2026-04-15T11:00',
  sameVenue: false,
  people: [],
  units: [],
  ...over,
});

const slots = (over: Partial<SlotWish>) => slotsOf(aWish(over), workingCalendarOf(DAYS));
const rank = (over: Partial<SlotWish>, busy: Clash[] = [], today = TODAY) => rankSlots(slots(over), busy, DAYS, today);

describe('the slots', () => {
  it.each<[string, Partial<SlotWish>, string[]]>([
    ['half days', {}, ['MORNING', 'AFTERNOON']],
    ['one half day', { dayPart: 'AFTERNOON' }, ['AFTERNOON']],
    ['whole days', { dayPart: 'FULL_DAY' }, ['FULL_DAY']],
    ['two hours', { minutes: 120 }, ['07:30-09:30', '08:00-10:00', '13:30-15:30', '14:00-16:00']],
    ['two hours of an afternoon', { minutes: 120, dayPart: 'AFTERNOON' }, ['13:30-15:30', '14:00-16:00']],
    ['four hours before the office closes', { minutes: 240 }, ['07:30-11:30', '08:00-12:00']],
    [
      'four hours at any hour',
      { minutes: 240, officeHours: false },
      ['07:30-11:30', '08:00-12:00', '13:30-17:30', '14:00-18:00'],
    ],
    ['eight hours, over lunch', { minutes: 480 }, ['07:30-15:30', '08:00-16:00']],
    ['ten hours, longer than the office', { minutes: 600 }, []],
  ])('of %s', (_, wish, expected) => {
    expect(slots(wish).map(({ startTime, endTime, dayPart }) => dayPart ?? `${startTime}-${endTime}`)).toEqual(
      expected,
    );
  });

  it('are on working days, swapped ones among them; at any hour also on the others', () => {
    const week = { from: '2026-04-29', to: '2026-05-09', dayPart: 'MORNING' } as const;
    expect(slots(week).map(({ heldOn }) => heldOn.slice(5))).toEqual([
      '04-29',
      '05-04',
      '05-05',
      '05-06',
      '05-07',
      '05-08',
      '05-09',
    ]);
    expect(slots({ ...week, officeHours: false })).toHaveLength(11);
  });
});

describe('the order of a session and its conference', () => {
  it.each<[string, Partial<SlotWish>, string[]]>([
    ['a session ends before its conference begins', { endsBy: '2026-04-16T08:00' }, ['15 MORNING', '15 AFTERNOON']],
    ['it may end when that begins', { endsBy: '2026-04-15T12:00' }, ['15 MORNING']],
    [
      'a conference begins after its session',
      { startsFrom: '2026-04-15T11:30' },
      ['15 AFTERNOON', '16 MORNING', '16 AFTERNOON'],
    ],
  ])('leaves what could be kept: %s', (_, wish, expected) => {
    const found = slots({ to: '2026-04-16', ...wish });
    expect(found.map(({ heldOn, dayPart }) => `${heldOn.slice(8)} ${dayPart}`)).toEqual(expected);
  });
});

describe('the ranking', () => {
  const told = (suggestion: ReturnType<typeof rank>[number] | undefined) => [
    suggestion?.score,
    ...(suggestion?.reasons ?? []).map(({ code }) => code),
  ];
  const person = (name: string, sure = true) => ({ name, sure });

  it.each<[string, Partial<SlotWish>, Clash[], unknown[]]>([
    ['a free morning', {}, [], [100, 'FREE_FOR_ALL', 'NOTICE_OK']],
    ['a taken hall', {}, [aClash({ sameVenue: true })], [60, 'VENUE_TAKEN', 'NOTICE_OK']],
    ['a busy person', {}, [aClash({ people: [person('A')] })], [75, 'PERSON_BUSY', 'NOTICE_OK']],
    ['two busy provinces', {}, [aClash({ units: ['A', 'B'] })], [80, 'UNIT_BUSY', 'NOTICE_OK']],
    ['only a name', {}, [aClash({ people: [person('A', false)] })], [100, 'FREE_FOR_ALL', 'NOTICE_OK']],
    [
      'all at once',
      {},
      [aClash({ sameVenue: true, people: [person('A')], units: ['A'] })],
      [20, 'VENUE_TAKEN', 'PERSON_BUSY', 'UNIT_BUSY', 'NOTICE_OK'],
    ],
    [
      'a meeting of another day',
      {},
      [aClash({ start: '2026-04-16T08:00', end: '2026-04-16T09:00', sameVenue: true })],
      [100, 'FREE_FOR_ALL', 'NOTICE_OK'],
    ],
    [
      'a swapped Saturday',
      { from: '2026-05-09', to: '2026-05-09' },
      [],
      [95, 'SWAPPED_DAY', 'FREE_FOR_ALL', 'NOTICE_OK'],
    ],
    [
      'a Sunday',
      { from: '2026-05-10', to: '2026-05-10', officeHours: false },
      [],
      [50, 'WEEKEND', 'FREE_FOR_ALL', 'NOTICE_OK'],
    ],
    [
      'a holiday',
      { from: '2026-05-01', to: '2026-05-01', officeHours: false },
      [],
      [40, 'HOLIDAY', 'FREE_FOR_ALL', 'NOTICE_OK'],
    ],
    [
      'the week before Tết',
      { from: '2027-02-03', to: '2027-02-03' },
      [],
      [75, 'BEFORE_TET', 'FREE_FOR_ALL', 'NOTICE_OK'],
    ],
    ['two working days ahead', { from: '2026-03-04', to: '2026-03-04' }, [], [70, 'NOTICE_SHORT', 'FREE_FOR_ALL']],
    [
      'a Friday afternoon',
      { from: '2026-04-17', to: '2026-04-17', dayPart: 'AFTERNOON' },
      [],
      [95, 'FRIDAY_AFTERNOON', 'FREE_FOR_ALL', 'NOTICE_OK'],
    ],
  ])('says of %s what speaks for and against it', (_, wish, busy, expected) => {
    expect(told(rank({ dayPart: 'MORNING', ...wish }, busy)[0])).toEqual(expected);
  });

  it('puts the free half day before the busy one, and of equals the earlier first', () => {
    const period = { from: '2026-04-15', to: '2026-04-16' };
    const order = rank(period, [aClash({ units: ['A'] })]).map(({ heldOn, dayPart }) => `${heldOn} ${dayPart}`);
    expect(order).toEqual(['2026-04-15 AFTERNOON', '2026-04-16 MORNING', '2026-04-16 AFTERNOON', '2026-04-15 MORNING']);
  });

  it('proposes of each half day the better beginning', () => {
    const early = aClash({ start: '2026-04-15T07:00', end: '2026-04-15T08:00', sameVenue: true });
    const starts = rank({ minutes: 120 }, [early]).map(({ startTime }) => startTime);
    expect(starts).toEqual(['08:00', '13:30']);
  });
});
