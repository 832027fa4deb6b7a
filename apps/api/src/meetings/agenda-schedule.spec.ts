import { describe, expect, it } from 'vitest';
import { AGENDA_TEMPLATES } from '../database/reference/agenda-templates';
import { clockAfter, type PlannedItem, scheduleOf } from './agenda-schedule';

const at = new Date('2021-03-25T07:00:00Z');

const item = (id: string, minutesPlanned: number, over: Partial<PlannedItem> = {}): PlannedItem => ({
  id,
  parentId: null,
  kind: 'REPORT',
  minutesPlanned,
  startedAt: null,
  finishedAt: null,
  ...over,
});

const offsets = (items: PlannedItem[]) =>
  scheduleOf(items, true).lines.map(({ item: { id }, offsetMinutes }) => [id, offsetMinutes]);

const states = (items: PlannedItem[], running = true) =>
  scheduleOf(items, running).lines.map(({ item: { id }, state }) => `${id} ${state}`);

describe('the times of an agenda', () => {
  it('follow from the lines before', () => {
    expect(offsets([item('a', 10), item('b', 15), item('c', 5)])).toEqual([
      ['a', 0],
      ['b', 10],
      ['c', 25],
    ]);
  });

  it('put the reception before the meeting, outside its length', () => {
    const agenda = [item('in', 30, { kind: 'RECEPTION' }), item('a', 10), item('b', 15)];
    expect(offsets(agenda)).toEqual([
      ['in', -30],
      ['a', 0],
      ['b', 10],
    ]);
    expect(scheduleOf(agenda, true).plannedMinutes).toBe(25);
  });

  it('count a reception in the middle like any other line', () => {
    expect(scheduleOf([item('a', 10), item('in', 30, { kind: 'RECEPTION' })], true).plannedMinutes).toBe(40);
  });

  it('run through the parts of a line, which may need longer than the line says', () => {
    const agenda = [
      item('papers', 20),
      item('one', 15, { parentId: 'papers' }),
      item('two', 10, { parentId: 'papers' }),
      item('end', 5),
    ];
    expect(offsets(agenda)).toEqual([
      ['papers', 0],
      ['one', 0],
      ['two', 15],
      ['end', 25],
    ]);
    expect(scheduleOf(agenda, true).plannedMinutes).toBe(30);
  });

  it.each([
    ['14:00', 0, '14:00'],
    ['14:00', -30, '13:30'],
    ['08:00', 195, '11:15'],
    ['23:30', 60, '00:30'],
    ['00:10', -30, '23:40'],
  ])('on the clock: %s and %i minutes is %s', (start, minutes, clock) => {
    expect(clockAfter(start, minutes)).toBe(clock);
  });
});

describe('where the lines stand', () => {
  it('is next for the first, before anything was taken up', () => {
    expect(states([item('a', 10), item('b', 10)])).toEqual(['a NEXT', 'b LATER']);
  });

  it('is done, now, next and later', () => {
    const agenda = [
      item('a', 1, { startedAt: at, finishedAt: at }),
      item('b', 1, { startedAt: at }),
      item('c', 1),
      item('d', 1),
    ];
    expect(states(agenda)).toEqual(['a DONE', 'b NOW', 'c NEXT', 'd LATER']);
  });

  it('does not go back to a line that was passed over', () => {
    const agenda = [item('passed', 1), item('b', 1, { startedAt: at, finishedAt: at }), item('c', 1)];
    expect(states(agenda)).toEqual(['passed LATER', 'b DONE', 'c NEXT']);
  });

  it('of a line with parts follows from them', () => {
    const agenda = [
      item('papers', 0),
      item('one', 8, { parentId: 'papers', startedAt: at, finishedAt: at }),
      item('two', 8, { parentId: 'papers' }),
    ];
    expect(states(agenda)).toEqual(['papers NOW', 'one DONE', 'two NEXT']);
  });

  it('names nothing as next once the meeting is over', () => {
    expect(states([item('a', 1)], false)).toEqual(['a LATER']);
  });
});

const usual = (kind: string) => AGENDA_TEMPLATES.find(({ meetingKind }) => meetingKind === kind)?.lines ?? [];

describe('the usual agendas', () => {
  it.each([
    ['PREPARATORY', 11, 180, 'the afternoon of a preparatory session, 14:00 to 17:00'],
    ['SUMMARY', 12, 165, 'the morning of a conference, 08:00 to 11:30, with time to spare'],
  ])('%s: %i lines of %i minutes after the reception fit %s', (kind, count, minutes) => {
    const lines = usual(kind).map((line, n) => item(String(n), line.minutesPlanned, line));
    expect(lines).toHaveLength(count);
    expect(scheduleOf(lines, true).plannedMinutes).toBe(minutes);
  });
});
