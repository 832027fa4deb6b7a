import { describe, expect, it } from 'vitest';
import type { RecommendationStatus } from '../recommendation.entity';
import { deadlineOn, type DeadlineState, deadlineState } from './deadline-state';

/** 20/04/2021, with three working days for "soon". */
const DAY = { today: '2021-04-20', soonOn: '2021-04-23', silentBefore: '2021-04-06' };

describe('the deadline that counts', () => {
  it.each<[RecommendationStatus, string | null]>([
    ['DRAFT', null],
    ['RECEIVED', '2021-04-01'],
    ['CLASSIFIED', '2021-05-01'],
    ['CLARIFY', '2021-04-01'],
    ['FORWARDED', '2021-05-01'],
    ['TRANSFERRED_BACK', '2021-05-01'],
    ['IN_PROGRESS', '2021-05-01'],
    ['REPORTED_UP', '2021-05-01'],
    ['ANSWERED', '2021-05-01'],
    ['CLOSED', '2021-05-01'],
    ['REOPENED', '2021-05-01'],
    ['MERGED', null],
  ])('of one that is %s is %s', (status, expected) => {
    expect(deadlineOn({ status, stepDueOn: '2021-04-01', dueOn: '2021-05-01', answeredOn: null })).toBe(expected);
  });
});

describe('a deadline', () => {
  it.each<[RecommendationStatus, string | null, string | null, DeadlineState]>([
    ['IN_PROGRESS', null, null, 'NONE'],
    ['IN_PROGRESS', '2021-04-19', null, 'OVERDUE'],
    ['IN_PROGRESS', '2021-04-20', null, 'DUE_SOON'],
    ['IN_PROGRESS', '2021-04-23', null, 'DUE_SOON'],
    ['IN_PROGRESS', '2021-04-24', null, 'RUNNING'],
    ['REPORTED_UP', '2021-04-19', null, 'OVERDUE'],
    ['REOPENED', '2021-04-19', null, 'OVERDUE'],
    ['ANSWERED', '2021-04-10', '2021-04-10', 'IN_TIME'],
    ['ANSWERED', '2021-04-10', '2021-04-11', 'LATE'],
    ['CLOSED', '2021-04-10', '2021-04-09', 'IN_TIME'],
    ['CLOSED', null, '2021-04-09', 'NONE'],
    ['MERGED', '2021-04-19', null, 'NONE'],
    ['DRAFT', '2021-04-19', null, 'NONE'],
  ])('of one that is %s, due on %s, answered on %s, is %s on 20/04/2021', (status, dueOn, answeredOn, expected) => {
    expect(deadlineState({ status, dueOn, stepDueOn: null, answeredOn }, DAY)).toBe(expected);
  });

  it('of the triage is looked at while the recommendation waits for it', () => {
    const facts = { dueOn: null, stepDueOn: '2021-04-19', answeredOn: null };
    expect(deadlineState({ ...facts, status: 'RECEIVED' }, DAY)).toBe('OVERDUE');
    expect(deadlineState({ ...facts, status: 'CLASSIFIED' }, DAY)).toBe('NONE');
  });
});
