import { describe, expect, it } from 'vitest';
import { isOverdue, moveBetween, movesFrom, takesAnswers } from './recommendation-status';
import { RECOMMENDATION_STATUSES, type RecommendationStatus } from './recommendation.entity';

/** docs/domain.md §4.2, step by step; `!` asks for a reason, `*` may also be taken by the secretariat. */
const WAY: Record<RecommendationStatus, string[]> = {
  DRAFT: [],
  RECEIVED: ['CLASSIFIED'],
  CLASSIFIED: ['FORWARDED', 'CLARIFY!'],
  CLARIFY: ['RECEIVED*'],
  FORWARDED: ['IN_PROGRESS', 'TRANSFERRED_BACK!'],
  TRANSFERRED_BACK: ['CLASSIFIED'],
  IN_PROGRESS: ['ANSWERED', 'REPORTED_UP'],
  REPORTED_UP: ['IN_PROGRESS'],
  ANSWERED: ['CLOSED', 'IN_PROGRESS!'],
  CLOSED: ['REOPENED!'],
  REOPENED: ['CLASSIFIED', 'IN_PROGRESS'],
  MERGED: [],
};

describe('the way of a recommendation', () => {
  it.each(RECOMMENDATION_STATUSES)('leads from %s where the field says, and nowhere else', (from) => {
    const found = movesFrom(from).map(
      ({ to, reasoned, by }) => `${to}${reasoned ? '!' : ''}${by === 'SECRETARIAT' ? '*' : ''}`,
    );
    expect(found).toEqual(WAY[from]);
  });

  it('knows no short cut', () => {
    expect(moveBetween('RECEIVED', 'CLOSED')).toBeUndefined();
    expect(moveBetween('ANSWERED', 'CLOSED')).toMatchObject({ to: 'CLOSED' });
  });
});

describe('a deadline', () => {
  it.each<[RecommendationStatus, string | null, boolean]>([
    ['IN_PROGRESS', '2021-04-19', true],
    ['IN_PROGRESS', '2021-04-20', false],
    ['IN_PROGRESS', null, false],
    ['ANSWERED', '2021-04-19', false],
    ['CLOSED', '2021-04-19', false],
    ['MERGED', '2021-04-19', false],
    ['REOPENED', '2021-04-19', true],
  ])('of a recommendation that is %s, due %s: overdue on 20/04/2021 is %s', (status, dueOn, expected) => {
    expect(isOverdue(status, dueOn, '2021-04-20')).toBe(expected);
  });
});

describe('answers', () => {
  it('are taken from its receipt until its close', () => {
    expect(RECOMMENDATION_STATUSES.filter((status) => !takesAnswers(status))).toEqual(['DRAFT', 'CLOSED', 'MERGED']);
  });
});
