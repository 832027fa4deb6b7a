import { describe, expect, it } from 'vitest';
import { moveBetween, movesFrom, takesAnswers } from './recommendation-status';
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

describe('answers', () => {
  it('are taken from its receipt until its close', () => {
    expect(RECOMMENDATION_STATUSES.filter((status) => !takesAnswers(status))).toEqual(['DRAFT', 'CLOSED', 'MERGED']);
  });
});
