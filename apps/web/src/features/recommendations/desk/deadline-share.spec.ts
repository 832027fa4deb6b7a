import { describe, expect, it } from 'vitest';
import { daysLeft, leftShare } from './deadline-share';

describe('the bar of a deadline', () => {
  it.each([
    ['full on the day of asking', '2021-03-01', '2021-03-31', '2021-03-01', 1],
    ['half on the way', '2021-03-01', '2021-03-31', '2021-03-16', 0.5],
    ['empty on the day itself', '2021-03-01', '2021-03-31', '2021-03-31', 0],
    ['empty once it has passed', '2021-03-01', '2021-03-31', '2021-04-15', 0],
    ['full before it was asked', '2021-03-10', '2021-03-31', '2021-03-01', 1],
    ['full where the deadline lies before the asking', '2021-05-01', '2021-04-20', '2021-04-15', 1],
  ])('is %s', (_, raisedOn, deadline, today, share) => {
    expect(leftShare(raisedOn, deadline, today)).toBe(share);
  });

  it('counts the days left, and those late as negative', () => {
    expect(daysLeft('2021-03-30', '2021-04-01')).toBe(2);
    expect(daysLeft('2021-04-03', '2021-04-01')).toBe(-2);
  });
});
