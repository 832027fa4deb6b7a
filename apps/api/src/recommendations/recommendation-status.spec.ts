import { describe, expect, it } from 'vitest';
import { isExtendable, type Move, moveBetween, movesFrom, takesAnswers } from './recommendation-status';
import { RECOMMENDATION_STATUSES, type RecommendationStatus } from './recommendation.entity';

/** docs/domain.md §4.2, step by step; `!` asks for a reason, in brackets who beside the board, after / by which deed. */
const WAY: Record<RecommendationStatus, string[]> = {
  DRAFT: [],
  RECEIVED: ['CLASSIFIED'],
  CLASSIFIED: ['FORWARDED/assign', 'CLARIFY!'],
  CLARIFY: ['RECEIVED(SECRETARIAT,ASKER)'],
  FORWARDED: ['IN_PROGRESS', 'TRANSFERRED_BACK!(LEAD)', 'FORWARDED/assign'],
  TRANSFERRED_BACK: ['CLASSIFIED'],
  IN_PROGRESS: ['ANSWERED', 'REPORTED_UP/report-up', 'FORWARDED/assign'],
  REPORTED_UP: ['IN_PROGRESS/reply'],
  ANSWERED: ['CLOSED', 'IN_PROGRESS!'],
  CLOSED: ['REOPENED!'],
  REOPENED: ['CLASSIFIED', 'IN_PROGRESS'],
  MERGED: [],
};

const described = ({ to, reasoned, by, through }: Move): string => {
  const others = by.filter((mover) => mover !== 'BOARD');
  const movers = others.length === 0 ? '' : `(${others.join(',')})`;
  return `${to}${reasoned ? '!' : ''}${movers}${through === null ? '' : `/${through}`}`;
};

describe('the way of a recommendation', () => {
  it.each(RECOMMENDATION_STATUSES)('leads from %s where the field says, and nowhere else', (from) => {
    expect(movesFrom(from).map(described)).toEqual(WAY[from]);
  });

  it('may be led by the board in every step', () => {
    expect(RECOMMENDATION_STATUSES.flatMap(movesFrom).every(({ by }) => by.includes('BOARD'))).toBe(true);
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

describe('a deadline', () => {
  it('may be moved while somebody is to answer', () => {
    const expected = ['FORWARDED', 'IN_PROGRESS', 'REPORTED_UP', 'REOPENED'];
    expect(RECOMMENDATION_STATUSES.filter(isExtendable)).toEqual(expected);
  });
});
