import { describe, expect, it } from 'vitest';
import { stepBetween, stepsFrom } from './minutes-status';
import { MINUTES_STATUSES } from './minutes.entity';

describe('the life of minutes', () => {
  it.each([
    ['DRAFT', ['submit']],
    ['IN_REVIEW', ['return', 'sign']],
    ['SIGNED', ['issue']],
    ['ISSUED', []],
  ] as const)('leads from %s to %j and nowhere else', (from, steps) => {
    expect(stepsFrom(from)).toEqual(steps);
    expect(
      MINUTES_STATUSES.map((to) => stepBetween(from, to))
        .filter((step) => step !== null)
        .sort(),
    ).toEqual(steps);
  });
});
