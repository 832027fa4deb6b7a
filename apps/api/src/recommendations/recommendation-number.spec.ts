import { describe, expect, it } from 'vitest';
import { parseRecommendationCode, recommendationCode } from './recommendation-number';

describe('the code of a recommendation', () => {
  it('has at least three figures', () => {
    expect(recommendationCode(2020, 14)).toBe('KN-2020-014');
    expect(recommendationCode(2020, 1234)).toBe('KN-2020-1234');
  });

  it.each([
    ['KN-2020-014', { year: 2020, number: 14 }],
    [' kn-2020-14 ', { year: 2020, number: 14 }],
    ['KN-2020', null],
    ['tập huấn', null],
  ])('is read from %s', (words, expected) => {
    expect(parseRecommendationCode(words)).toEqual(expected);
  });
});
