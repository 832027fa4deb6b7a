import { describe, expect, it } from 'vitest';
import type { Line } from './line';
import { inOrder, keyAfter, keyOneAway } from './order';

const line = (id: string, orderKey: string): Line => ({
  id,
  content: { meetingId: 'm', kind: 'NOTE', orderKey, text: id },
});
const namesAfter = (lines: Line[], added: Line): string[] => [...lines, added].sort(inOrder).map(({ id }) => id);
const lines = [line('a', 'a0'), line('b', 'a1'), line('c', 'a2')];

describe('the order of the record', () => {
  it.each([
    [-1, ['new', 'a', 'b', 'c']],
    [0, ['a', 'new', 'b', 'c']],
    [2, ['a', 'b', 'c', 'new']],
  ])('has a place right after line %i', (index, expected) => {
    expect(namesAfter(lines, line('new', keyAfter(lines, index)))).toEqual(expected);
  });

  it('has a place in an empty record', () => {
    expect(keyAfter([], -1)).toMatch(/^[0-9A-Za-z]{1,100}$/);
  });

  it('has a place after two lines that were given one key', () => {
    const twins = [line('a', 'a0'), line('b', 'a0'), line('c', 'a1')];
    expect(namesAfter(twins, line('new', keyAfter(twins, 0)))).toEqual(['a', 'b', 'new', 'c']);
  });

  it('goes on after a key that was not made here', () => {
    const strange = [line('a', 'zz0'), line('b', 'zzzz')];
    expect(namesAfter(strange, line('new', keyAfter(strange, 0)))).toEqual(['a', 'new', 'b']);
  });

  it('keeps its keys short enough through a long meeting', () => {
    const record = [line('first', 'a0'), line('last', 'a1')];
    for (let i = 0; i < 400; i++) record.splice(-1, 0, line(`l${i}`, keyAfter(record, record.length - 2)));
    expect(Math.max(...record.map(({ content }) => content.orderKey.length))).toBeLessThanOrEqual(100);
  });

  it.each([
    [1, -1, ['b', 'a', 'c']],
    [1, 1, ['a', 'c', 'b']],
  ] as const)('lets line %i move by %i', (index, direction, expected) => {
    const orderKey = keyOneAway(lines, index, direction) ?? '';
    const others = lines.filter((_, at) => at !== index);
    expect(namesAfter(others, line('b', orderKey))).toEqual(expected);
  });

  it('has ends', () => {
    expect(keyOneAway(lines, 0, -1)).toBeUndefined();
    expect(keyOneAway(lines, 2, 1)).toBeUndefined();
  });
});
