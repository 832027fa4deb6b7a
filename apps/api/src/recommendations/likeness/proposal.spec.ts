import { describe, expect, it } from 'vitest';
import { degreeOf } from './likeness-measure';
import { type Precedent, propose } from './proposal';

const said = (value: string | null, score: number): Precedent<string> => ({
  ...{ id: `${value}-${score}`, code: 'KN-2020-014', value, score },
  degree: degreeOf(score),
});

describe('propose', () => {
  it.each<[string, [string | null, number][], [string, number, number] | null]>([
    ['nothing of nothing', [], null],
    ['nothing of what nobody classified', [[null, 0.9]], null],
    ['nothing of one that is only alike', [['A', 0.6]], null],
    ['what a single one says that is nearly the same', [['A', 0.8]], ['A', 1, 1]],
    [
      'what two say',
      [
        ['A', 0.4],
        ['A', 0.3],
      ],
      ['A', 2, 2],
    ],
    [
      'what most say, and counts those that do not',
      [
        ['A', 0.5],
        ['B', 0.4],
        ['A', 0.4],
        [null, 0.9],
      ],
      ['A', 2, 3],
    ],
    [
      'nothing when they do not agree',
      [
        ['A', 0.4],
        ['A', 0.3],
        ['B', 0.7],
      ],
      null,
    ],
    [
      'what the nearer ones say',
      [
        ['B', 0.3],
        ['B', 0.3],
        ['A', 0.9],
      ],
      ['A', 1, 3],
    ],
  ])('proposes %s', (_, precedents, expected) => {
    const found = propose(precedents.map(([value, score]) => said(value, score)));
    expect(found && [found.value, found.agree, found.of]).toEqual(expected);
  });

  it('names the three nearest that it comes from', () => {
    const found = propose([0.3, 0.9, 0.5, 0.4].map((score) => said('A', score)));
    expect(found?.from.map(({ score }) => score)).toEqual([0.9, 0.5, 0.4]);
  });
});

describe('degreeOf', () => {
  it.each([
    [1, 'NEARLY_SAME'],
    [0.7, 'NEARLY_SAME'],
    [0.69, 'VERY_ALIKE'],
    [0.5, 'VERY_ALIKE'],
    [0.49, 'ALIKE'],
  ])('calls %s %s', (score, expected) => {
    expect(degreeOf(score)).toBe(expected);
  });
});
