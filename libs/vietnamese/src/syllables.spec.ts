import { describe, expect, it } from 'vitest';
import { isVietnameseSyllable } from './syllables';

describe('isVietnameseSyllable', () => {
  it.each([
    'Nguyễn',
    'nghĩa',
    'gì',
    'giếng',
    'Quyết',
    'khuỷu',
    'hoà',
    'hòa',
    'thuở',
    'Ánh',
    'ỷ',
    'yến',
    'đặc',
    'quốc',
    'Uỷ',
  ])('takes %s', (word) => {
    expect(isVietnameseSyllable(word)).toBe(true);
    expect(isVietnameseSyllable(word.normalize('NFD'))).toBe(true);
  });

  it.each(['Hå', 'zá', 'bắć', 'bàc', 'Đắk', 'école', 'ñy', 'X·', ''])('does not take %j', (word) => {
    expect(isVietnameseSyllable(word)).toBe(false);
  });
});
