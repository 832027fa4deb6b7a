import { describe, expect, it } from 'vitest';
import type { Clash, PlanFacts } from './plan-facts';
import { warningsOf } from './schedule-warnings';
import type { NamedDays } from './working-calendar';

const TODAY = '2026-03-02';

const aRow = (fromDate: string, toDate: string, name: string, swapped = false): NamedDays => ({
  id: `${fromDate} ${name}`,
  swapped,
  fromDate,
  toDate,
  name,
});

const DAYS = [
  aRow('2026-04-26', '2026-04-26', 'Giỗ Tổ Hùng Vương'),
  aRow('2026-04-30', '2026-05-01', 'Ngày Chiến thắng'),
  aRow('2026-05-09', '2026-05-09', 'Làm bù cho thứ Hai', true),
  aRow('2027-01-01', '2027-01-01', 'Tết Dương lịch'),
  aRow('2027-02-05', '2027-02-09', 'Tết Nguyên đán'),
];

const aPlan = (over: Partial<PlanFacts> = {}): PlanFacts => ({
  heldOn: '2026-04-15',
  startTime: '14:00',
  endTime: '17:00',
  venue: 'Hội trường mẫu',
  invited: true,
  clashes: [],
  disordered: [],
  reasons: [],
  ...over,
});

const aClash = (over: Partial<Clash> = {}): Clash => ({
  key: 'a1b2',
  meeting: null,
  start: '2026-04-15T15:00',
  end: '2026-04-15T16:00',
  sameVenue: false,
  people: [],
  units: [],
  ...over,
});

const codesOf = (over: Partial<PlanFacts>, today = TODAY): string[] =>
  warningsOf(aPlan(over), DAYS, today).map(({ code }) => code);

describe('the day', () => {
  it.each([
    ['a Wednesday', '2026-04-15', []],
    ['a holiday', '2026-04-30', ['HOLIDAY']],
    ['the second day of a holiday', '2026-05-01', ['HOLIDAY']],
    ['a holiday on a Sunday, once', '2026-04-26', ['HOLIDAY']],
    ['a Saturday', '2026-04-18', ['WEEKEND']],
    ['a Sunday', '2026-04-19', ['WEEKEND']],
    ['a Saturday that is worked in exchange', '2026-05-09', ['SWAPPED_DAY']],
    ['the day before the last week of the year of the moon', '2027-01-28', []],
    ['23 tháng Chạp, a week before the eve', '2027-01-29', ['BEFORE_TET']],
    ['a Saturday in that week', '2027-01-30', ['WEEKEND', 'BEFORE_TET']],
    ['the last day of work before Tết', '2027-02-04', ['BEFORE_TET']],
    ['Tết', '2027-02-05', ['HOLIDAY']],
    ['the week before New Year of the sun', '2026-12-29', []],
  ])('says of %s what it is', (_, heldOn, codes) => {
    expect(codesOf({ heldOn })).toEqual(codes);
  });

  it('names the holiday, and the first day off of the Tết to come', () => {
    const [holiday] = warningsOf(aPlan({ heldOn: '2026-05-01' }), DAYS, TODAY);
    expect(holiday).toMatchObject({ severity: 'WARN', name: 'Ngày Chiến thắng', day: '2026-05-01' });
    const [tet] = warningsOf(aPlan({ heldOn: '2027-02-03' }), DAYS, TODAY);
    expect(tet).toMatchObject({ severity: 'INFO', name: 'Tết Nguyên đán', day: '2027-02-05' });
  });
});

describe('the notice', () => {
  it.each([
    ['three working days ahead', '2026-03-02', '2026-03-05', []],
    ['two working days ahead', '2026-03-02', '2026-03-04', ['SHORT_NOTICE']],
    ['the same day', '2026-03-02', '2026-03-02', ['SHORT_NOTICE']],
    ['yesterday: entered afterwards', '2026-03-03', '2026-03-02', []],
    ['over a weekend', '2026-03-06', '2026-03-10', ['SHORT_NOTICE']],
    ['over holidays', '2026-04-29', '2026-05-05', ['SHORT_NOTICE']],
    ['over holidays and a worked Saturday', '2026-05-07', '2026-05-12', []],
  ])('of %s is counted in working days', (_, today, heldOn, codes) => {
    expect(codesOf({ heldOn, invited: false }, today)).toEqual(codes);
  });

  it('says how many days there are and should be, and is no matter once the invitations are out', () => {
    const [warning] = warningsOf(aPlan({ heldOn: '2026-03-04', invited: false }), DAYS, TODAY);
    expect(warning).toMatchObject({ workingDays: 2, needed: 3 });
    expect(codesOf({ heldOn: '2026-03-04', invited: true })).toEqual([]);
  });
});

describe('the hours', () => {
  it.each([
    ['07:00', '18:00', []],
    ['06:30', '11:00', ['OUTSIDE_HOURS']],
    ['16:00', '18:30', ['OUTSIDE_HOURS']],
    ['19:00', null, ['OUTSIDE_HOURS']],
    ['14:00', null, []],
    [null, null, []],
  ])('from %s to %s', (startTime, endTime, codes) => {
    expect(codesOf({ startTime, endTime })).toEqual(codes);
  });
});

describe('another meeting at the same time', () => {
  it('is told once for each thing that both want, what weighs most first', () => {
    const people = [
      { name: 'Phạm Thị Mẫu', sure: true },
      { name: 'Lê Văn Mẫu', sure: false },
    ];
    const found = warningsOf(
      aPlan({ clashes: [aClash({ sameVenue: true, people, units: ['Cà Mau', 'Kiên Giang'] })] }),
      DAYS,
      TODAY,
    );
    expect(found.map(({ code, names, name }) => [code, ...names, name])).toEqual([
      ['SAME_PERSON', 'Phạm Thị Mẫu', null],
      ['SAME_VENUE', 'Hội trường mẫu'],
      ['UNIT_ELSEWHERE', 'Cà Mau', 'Kiên Giang', null],
      ['MAYBE_SAME_PERSON', 'Lê Văn Mẫu', null],
    ]);
  });

  it('tells twenty names, and how many there are', () => {
    const people = Array.from({ length: 60 }, (_, n) => ({ name: `Đại biểu mẫu ${n}`, sure: true }));
    const [warning] = warningsOf(aPlan({ clashes: [aClash({ people })] }), DAYS, TODAY);
    expect(warning?.names).toHaveLength(20);
    expect(warning?.count).toBe(60);
  });

  it('tells a conference that does not follow its session', () => {
    expect(codesOf({ disordered: [{ key: 'c3', meeting: null }] })).toEqual(['NOT_AFTER_PREPARATORY']);
  });
});

describe('a reason', () => {
  const clashOf = (...names: string[]) => [aClash({ people: names.map((name) => ({ name, sure: true })) })];
  const [warning] = warningsOf(aPlan({ clashes: clashOf('A', 'B') }), DAYS, TODAY);
  const given = {
    code: warning!.code,
    subject: warning!.subject,
    text: 'Ông A chỉ dự phiên sáng',
    byName: 'Thư ký mẫu',
    at: '2026-03-01T01:00:00+00:00',
  };
  const withReason = (over: Partial<PlanFacts>) =>
    warningsOf(aPlan({ reasons: [given], clashes: clashOf('A', 'B'), ...over }), DAYS, TODAY)[0]?.reason;

  it('stays with its warning, in whatever order the people are found', () => {
    expect(withReason({ clashes: clashOf('B', 'A') })).toEqual({
      text: 'Ông A chỉ dự phiên sáng',
      byName: 'Thư ký mẫu',
      at: new Date('2026-03-01T01:00:00Z'),
    });
  });

  it.each([
    ['somebody else is to be at both', { clashes: clashOf('A', 'B', 'C') }],
    ['the meeting is on another day', { heldOn: '2026-04-16' }],
    ['it is another meeting', { clashes: [{ ...clashOf('A', 'B')[0]!, key: 'ffff' }] }],
  ])('is asked for anew when %s', (_, over) => {
    expect(withReason(over)).toBeNull();
  });
});
