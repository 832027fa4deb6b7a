import { describe, expect, it } from 'vitest';
import { formatDay, formatInstant, formatTimeToSecond, formatWeekday, today } from './format';

describe('dates and times', () => {
  it('writes a day as officials do', () => expect(formatDay('2021-03-25')).toBe('25/03/2021'));

  it('shows an instant at the clock of Vietnam', () => {
    expect(formatInstant('2021-03-25T01:05:00Z')).toBe('08:05 25/03/2021');
    expect(formatTimeToSecond('2021-03-25T07:32:05Z')).toBe('14:32:05');
  });

  it('knows that it is already tomorrow in Vietnam', () =>
    expect(today(new Date('2021-03-24T17:00:00Z'))).toBe('2021-03-25'));

  it('names the weekday in the language of the reader', () => {
    expect(formatWeekday('2021-03-25', 'vi')).toBe('Thứ Năm, 25/03/2021');
    expect(formatWeekday('2021-03-28', 'vi')).toBe('Chủ nhật, 28/03/2021');
    expect(formatWeekday('2021-03-25', 'en')).toBe('Thursday, 25/03/2021');
  });
});
