import { describe, expect, it } from 'vitest';
import { anAgendaItem } from '../../testing/meetings.factory';
import { moved, neighbour } from './agenda-order';

const line = (id: string, minutes: number, offset: number, startsAt: string | null, over = {}) =>
  anAgendaItem({ id, minutesPlanned: minutes, minutesTotal: minutes, offsetMinutes: offset, startsAt, ...over });

const agenda = [line('a', 10, 0, '14:00'), line('b', 20, 10, '14:10'), line('c', 30, 30, '14:30')];

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
    const noClock = agenda.map((item) => ({ ...item, startsAt: null }));
    expect(moved(noClock, 'c', 'a').map(({ offsetMinutes }) => offsetMinutes)).toEqual([0, 30, 40]);
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
