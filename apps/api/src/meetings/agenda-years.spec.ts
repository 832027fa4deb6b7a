import { describe, expect, it } from 'vitest';
import { withoutYears, withYears } from './agenda-years';

describe('the years in the titles of a template', () => {
  it.each([
    ['Báo cáo năm {năm}; phương hướng năm {năm sau}', 'Báo cáo năm 2020; phương hướng năm 2021'],
    ['Ký kết giao ước thi đua năm {năm sau}', 'Ký kết giao ước thi đua năm 2021'],
    ['Giải lao', 'Giải lao'],
  ])('%s', (template, programme) => {
    expect(withYears(template, 2020)).toBe(programme);
    expect(withoutYears(programme, 2020)).toBe(template);
  });

  it('are these two only: other years and longer numbers stay', () => {
    expect(withoutYears('So với 2019; công văn 20201/BNV', 2020)).toBe('So với 2019; công văn 20201/BNV');
  });
});
