import { describe, expect, it } from 'vitest';
import { timelineScale } from './timeline-scale';

const until2025 = { validFrom: null, validTo: '2025-06-30' };

describe('the line of years', () => {
  it('holds every day that is known, today and the day shown, in whole years', () =>
    expect(timelineScale([until2025], '2021-03-25', '2026-11-23')).toMatchObject({ firstYear: 2018, lastYear: 2026 }));

  it('stands without any membership', () =>
    expect(timelineScale([], '2026-11-23', '2026-11-23')).toMatchObject({ firstYear: 2023, lastYear: 2026 }));
});

describe('a bar', () => {
  const { bar, at } = timelineScale([{ validFrom: '2024-01-01', validTo: null }], '2024-01-01', '2024-06-01');
  // 2021 to 2024: 1461 days.

  it('that has no known beginning starts at the edge and fades in', () =>
    expect(bar({ validFrom: null, validTo: '2022-12-31' })).toEqual({
      start: 0,
      width: (730 / 1461) * 100,
      fadesIn: true,
    }));

  it('that has no end reaches the other edge', () => {
    const { start, width, fadesIn } = bar({ validFrom: '2024-01-01', validTo: null });
    expect([start + width, fadesIn]).toEqual([100, false]);
    expect(start).toBeCloseTo((1095 / 1461) * 100);
  });

  it('holds its last day', () =>
    expect(bar({ validFrom: '2024-12-31', validTo: '2024-12-31' }).width).toBeCloseTo(100 / 1461));

  it('never leaves the line', () => expect([at('1900-01-01'), at('2100-01-01')]).toEqual([0, 100]));
});
