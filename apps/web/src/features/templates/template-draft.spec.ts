import { describe, expect, it } from 'vitest';
import { afterMove, type DraftLine, minutesOf, newLine, toDrafts, toLines } from './template-draft';

const line = (title: string, isPart = false): DraftLine => {
  const draft = newLine(isPart);
  return { ...draft, values: { ...draft.values, title } };
};

const programme = () => [line('a'), line('b'), line('b1', true), line('b2', true), line('c')];

const said = (drafts: DraftLine[]) =>
  drafts.map(({ isPart, values }) => `${isPart ? '-' : ''}${values.title}`).join(' ');

describe('a line of a template', () => {
  it.each([
    [1, 'up', 'b -b1 -b2 a c'],
    [1, 'down', 'a c b -b1 -b2'],
    [0, 'down', 'b -b1 -b2 a c'],
    [4, 'up', 'a c b -b1 -b2'],
    [2, 'down', 'a b -b2 -b1 c'],
    [3, 'up', 'a b -b2 -b1 c'],
    [2, 'up', 'a b -b1 -b2 c'],
    [3, 'down', 'a b -b1 -b2 c'],
    [0, 'up', 'a b -b1 -b2 c'],
    [4, 'down', 'a b -b1 -b2 c'],
    [4, 'in', 'a b -b1 -b2 -c'],
    [3, 'out', 'a b -b1 b2 c'],
    [0, 'in', 'a b -b1 -b2 c'],
    [1, 'in', 'a b -b1 -b2 c'],
  ] as const)('%i goes %s: %s', (at, move, after) => {
    expect(said(afterMove(programme(), at, move))).toBe(after);
  });

  it('keeps its parts on the way to the server and back', () => {
    const lines = toLines(programme());
    expect(lines.map(({ title, parts }) => [title, parts.length])).toEqual([
      ['a', 0],
      ['b', 2],
      ['c', 0],
    ]);
    expect(said(toDrafts(lines))).toBe('a b -b1 -b2 c');
    expect(minutesOf(lines)).toBe(10 + 20 + 10);
    expect(minutesOf([{ kind: 'RECEPTION', title: 'Đón tiếp', minutesPlanned: 30, parts: [] }, ...lines])).toBe(40);
  });
});
