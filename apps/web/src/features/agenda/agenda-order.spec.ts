import { describe, expect, it } from 'vitest';
import { anAgenda, anAgendaItem } from '../../testing/meetings.factory';
import { inserted, lateness, moved as movedLines, neighbour, sectionFor, withItems } from './agenda-order';

const line = (id: string, minutes: number, offset: number, startsAt: string | null, over = {}) =>
  anAgendaItem({ id, minutesPlanned: minutes, minutesTotal: minutes, offsetMinutes: offset, startsAt, ...over });

const agenda = [line('a', 10, 0, '14:00'), line('b', 20, 10, '14:10'), line('c', 30, 30, '14:30')];

const startTime = '14:00';
const shown = (items: typeof agenda, over = { startTime } as { startTime: string | null }) =>
  withItems(anAgenda(items, over), items).items;
const moved = (items: typeof agenda, id: string, placeOf: string) => shown(movedLines(items, id, placeOf));

const times = (items: typeof agenda) => items.map(({ id, startsAt }) => `${id} ${startsAt}`);

describe('a line that is dragged', () => {
  it('takes its new place, and all the times follow', () => {
    expect(times(moved(agenda, 'c', 'a'))).toEqual(['c 14:00', 'a 14:30', 'b 14:40']);
    expect(times(moved(agenda, 'a', 'c'))).toEqual(['b 14:00', 'c 14:20', 'a 14:50']);
    expect(times(moved(agenda, 'a', 'a'))).toEqual(times(agenda));
  });

  it('takes its parts along, and lands beside the line whose part it is held over', () => {
    const withParts = [
      line('p', 20, 0, '14:00'),
      line('p1', 20, 0, '14:00', { parentId: 'p' }),
      line('b', 10, 20, '14:20'),
    ];
    expect(times(moved(withParts, 'p', 'b'))).toEqual(['b 14:00', 'p 14:10', 'p1 14:10']);
    expect(times(moved(withParts, 'b', 'p1'))).toEqual(['b 14:00', 'p 14:10', 'p1 14:10']);
  });

  it('moves the reception before the meeting, and out of it again', () => {
    const withReception = [line('in', 30, -30, '13:30', { kind: 'RECEPTION' }), line('a', 10, 0, '14:00')];
    const after = moved(withReception, 'in', 'a');
    expect(times(after)).toEqual(['a 14:00', 'in 14:10']);
    expect(times(moved(after, 'in', 'a'))).toEqual(['in 13:30', 'a 14:00']);
  });

  it('keeps offsets where there is no clock', () => {
    const noClock = shown(movedLines(agenda, 'c', 'a'), { startTime: null });
    expect(noClock.map(({ offsetMinutes, startsAt }) => [offsetMinutes, startsAt])).toEqual([
      [0, null],
      [30, null],
      [40, null],
    ]);
  });
});

describe('the neighbour of a line', () => {
  it('is the sibling before or after it, if any', () => {
    const [a, b, c] = agenda as [(typeof agenda)[0], (typeof agenda)[0], (typeof agenda)[0]];
    expect(neighbour(agenda, b, -1)).toBe(a);
    expect(neighbour(agenda, b, 1)).toBe(c);
    expect(neighbour(agenda, c, 1)).toBeUndefined();
    expect(neighbour(agenda, a, -1)).toBeUndefined();
  });
});

describe('an agenda that is written', () => {
  it('has the times of its new lines before the server has answered', () => {
    const items = inserted(agenda, line('new', 5, 0, null), 'a');
    expect(times(shown(items))).toEqual(['a 14:00', 'new 14:10', 'b 14:15', 'c 14:35']);
    expect(times(shown(inserted(agenda, line('new', 5, 0, null), null))).at(-1)).toBe('new 15:00');
    expect(withItems(anAgenda([], { startTime }), items).plannedMinutes).toBe(65);
  });

  it('gives a line with parts the time that they need', () => {
    const items = [line('p', 5, 0, null), line('p1', 20, 0, null, { parentId: 'p' }), line('b', 10, 0, null)];
    expect(times(shown(items))).toEqual(['p 14:00', 'p1 14:00', 'b 14:20']);
    expect(shown(items)[0]?.minutesTotal).toBe(20);
  });
});

describe('the line above', () => {
  const [a, b] = agenda as [(typeof agenda)[0], (typeof agenda)[0]];

  it('takes a line that has no parts and is no part', () => {
    expect(sectionFor(agenda, b)).toBe(a);
    expect(sectionFor(agenda, a)).toBeUndefined();
    const part = line('a1', 5, 0, null, { parentId: 'a' });
    expect(sectionFor([a, part, b], part)).toBeUndefined();
    expect(sectionFor([b, a, part], a)).toBeUndefined();
  });
});

describe('the planned end of a meeting', () => {
  it.each([
    [60, [null, null, null]],
    [45, [null, null, 'ACROSS']],
    [30, [null, null, 'AFTER']],
    [15, [null, 'ACROSS', 'AFTER']],
    [null, [null, null, null]],
  ])('after %s minutes is passed by lines %j', (availableMinutes, expected) => {
    const whole = anAgenda(agenda, { availableMinutes });
    expect(agenda.map((item) => lateness(whole, item))).toEqual(expected);
  });
});
