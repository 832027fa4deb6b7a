import { describe, expect, it } from 'vitest';
import { wantedOf } from './wanted';

describe('what is looked for', () => {
  it.each([
    ['thi đua', ['thi', 'dua'], ['_thi_dua']],
    ['  Thi đua,  KHEN thưởng ', ['thi', 'dua', 'khen', 'thuong'], ['_thi_dua', '_dua_khen', '_khen_thuong']],
    ['TP. Cần Thơ', ['tp', 'can', 'tho'], ['_tp_can', '_can_tho']],
    ['k', ['k'], []],
    [`a & b | !c <-> ('d:*' \\`, ['a', 'b', 'c', 'd'], ['_a_b', '_b_c', '_c_d']],
    ['100%_😀', ['100'], []],
    ['😀 !!! ()', [], []],
  ])('reads %j', (typed, words, pairs) => {
    expect(wantedOf(typed)).toMatchObject({ words, pairs });
  });

  it('cuts what is longer than any word', () => {
    expect(wantedOf('a'.repeat(200)).words).toEqual(['a'.repeat(40)]);
  });

  it.each([
    ['KN-2020-014', 'kn2020-14'],
    ['kn2020 14', 'kn2020-14'],
    ['KN 2020/1234', 'kn2020-1234'],
    ['05/BB-CTĐTNB', '5bbctdtnb%'],
    ['5 / bb', '5bb%'],
    ['kiến nghị 2020', null],
    ['KN-2020', null],
    ['25/03/2021', null],
  ])('knows the code in %j', (typed, codePattern) => {
    expect(wantedOf(typed).codePattern).toBe(codePattern);
  });
});
