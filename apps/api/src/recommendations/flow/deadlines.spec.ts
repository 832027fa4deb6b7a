import { describe, expect, it } from 'vitest';
import { type DeadlineBasis, type DeadlineTerm, deskDayOf, reckon } from './deadlines';

const dayOff = (fromDate: string, toDate: string, swapped = false) => ({
  ...{ id: fromDate, name: 'Ngày nghỉ mẫu', fromDate, toDate, swapped },
});

/** Tết 2021 from 11/02 to 15/02, and a Saturday that is worked. */
const BASIS: DeadlineBasis = {
  ...{ triageDays: 3, clarifyDays: 5, answerDays: 20, urgentAnswerDays: 10, complexAnswerDays: 30 },
  ...{ opinionDays: 5, receiptDays: 10, correctionDays: 10, publishDays: 2, dueSoonDays: 3 },
  daysOff: [dayOff('2021-02-11', '2021-02-15'), dayOff('2021-02-06', '2021-02-06', true)],
};

describe('a deadline', () => {
  it.each<[DeadlineTerm, string, string]>([
    ['triageDays', '2021-02-01', '2021-02-04'],
    // Friday: the Saturday is worked.
    ['triageDays', '2021-02-05', '2021-02-09'],
    // The last day before Tết, and Tết itself.
    ['triageDays', '2021-02-10', '2021-02-18'],
    ['triageDays', '2021-02-13', '2021-02-18'],
    ['answerDays', '2021-02-08', '2021-03-11'],
  ])('of %s from %s is %s', (term, from, expected) => {
    expect(reckon(BASIS, from, term)).toBe(expected);
  });
});

describe('today', () => {
  it('says until when a deadline is soon, and since when silence counts', () => {
    expect(deskDayOf(BASIS, '2021-02-10')).toEqual({
      today: '2021-02-10',
      soonOn: '2021-02-18',
      silentBefore: '2021-01-28',
    });
  });

  it('is the only day that is soon when the settings say so', () => {
    expect(deskDayOf({ ...BASIS, dueSoonDays: 0 }, '2021-02-10').soonOn).toBe('2021-02-10');
  });
});
