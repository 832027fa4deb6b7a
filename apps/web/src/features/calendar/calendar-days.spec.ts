import { describe, expect, it } from 'vitest';
import { daysOf, notesOf, titleOf, turned } from './calendar-days';

describe('the days that a view shows', () => {
  it.each([
    ['month', '2026-11-23', '2026-10-26', '2026-12-06'],
    ['month', '2027-02-10', '2027-02-01', '2027-03-14'],
    ['week', '2026-11-29', '2026-11-23', '2026-11-29'],
    ['week', '2026-11-23', '2026-11-23', '2026-11-29'],
    ['year', '2026-11-23', '2026-01-01', '2026-12-31'],
    ['list', '2028-02-14', '2028-02-01', '2028-02-29'],
  ] as const)('%s around %s begins on a Monday where it shows weeks', (view, day, from, to) =>
    expect(daysOf(view, day)).toEqual({ from, to }),
  );

  it.each([
    ['month', '2026-12-31', 1, '2027-01-01'],
    ['month', '2026-01-15', -1, '2025-12-01'],
    ['list', '2026-03-31', -1, '2026-02-01'],
    ['week', '2026-12-30', 1, '2027-01-06'],
    ['year', '2026-11-23', -1, '2025-01-01'],
  ] as const)('%s of %s turned by %d', (view, day, direction, to) => expect(turned(view, day, direction)).toBe(to));

  it('are named as people say them', () => {
    expect(titleOf('month', '2026-11-23', 'vi')).toBe('tháng 11 năm 2026');
    expect(titleOf('week', '2026-11-25', 'vi')).toBe('23/11/2026 – 29/11/2026');
    expect(titleOf('year', '2026-11-23', 'vi')).toBe('2026');
  });
});

describe('the table of holidays', () => {
  it('says of each day what it is', () => {
    const notes = notesOf([
      { id: '1', name: 'Quốc khánh', fromDate: '2026-09-01', toDate: '2026-09-02', swapped: false },
      { id: '2', name: 'Làm bù', fromDate: '2026-09-05', toDate: '2026-09-05', swapped: true },
    ]);
    expect(notes.get('2026-09-02')).toEqual({ name: 'Quốc khánh', swapped: false });
    expect(notes.get('2026-09-05')?.swapped).toBe(true);
    expect(notes.has('2026-09-03')).toBe(false);
  });
});
