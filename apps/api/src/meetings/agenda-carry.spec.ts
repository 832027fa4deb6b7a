import { describe, expect, it } from 'vitest';
import { type CarriedLine, isFinished, linesToCarry, placeOfCarried, wasTakenUp } from './agenda-carry';

const at = new Date('2021-03-25T07:00:00Z');

const line = (id: string, over: Partial<CarriedLine> = {}): CarriedLine => ({
  id,
  parentId: null,
  startedAt: null,
  finishedAt: null,
  ...over,
});
const done = { startedAt: at, finishedAt: at };

const agenda = [
  line('opening', done),
  line('papers'),
  line('one', { parentId: 'papers', ...done }),
  line('two', { parentId: 'papers' }),
  line('talk', { startedAt: at }),
  line('end'),
];

const carried = (...ids: string[]) => linesToCarry(agenda, new Set(ids)).map(({ id }) => id);

describe('what is carried over', () => {
  it('takes its unfinished parts along, and leaves the finished ones', () => {
    expect(carried('papers')).toEqual(['papers', 'two']);
    expect(carried('end', 'papers')).toEqual(['papers', 'two', 'end']);
  });

  it('can be a part alone', () => {
    expect(carried('two')).toEqual(['two']);
  });

  it('is nothing that was finished', () => {
    expect(carried('opening', 'one')).toEqual([]);
    expect(isFinished(agenda, agenda[1]!)).toBe(false);
  });

  it('was taken up when it or one of its parts was begun', () => {
    expect(agenda.filter((item) => wasTakenUp(agenda, item)).map(({ id }) => id)).toEqual([
      'opening',
      'papers',
      'one',
      'talk',
    ]);
  });
});

describe('where it comes', () => {
  it('is at the end, and before what closes the meeting', () => {
    expect(placeOfCarried(['OPENING', 'REPORT', 'CLOSING'])).toBe(2);
    expect(placeOfCarried(['OPENING', 'REPORT'])).toBe(2);
    expect(placeOfCarried([])).toBe(0);
  });
});
