import { describe, expect, it } from 'vitest';
import { insideSentence, upperVietnamese } from './capitals';

describe('insideSentence', () => {
  it.each([
    ['Tỉnh Hậu Giang', 'tỉnh Hậu Giang'],
    ['Tỉnh Hậu Giang'.normalize('NFD'), 'tỉnh Hậu Giang'],
    ['Thành phố Cần Thơ', 'thành phố Cần Thơ'],
    ['Thành phố Hồ Chí Minh', 'Thành phố Hồ Chí Minh'],
    ['Thủ đô Hà Nội', 'Thủ đô Hà Nội'],
    ['Hậu Giang', 'Hậu Giang'],
    ['Ủy ban nhân dân tỉnh Hậu Giang', 'Ủy ban nhân dân tỉnh Hậu Giang'],
  ])('writes %s as %s', (name, expected) => {
    expect(insideSentence(name)).toBe(expected);
  });
});

describe('upperVietnamese', () => {
  it.each([
    ['Ủy ban nhân dân tỉnh', 'ỦY BAN NHÂN DÂN TỈNH'],
    ['đường được ướt ặ ễ ợ ử', 'ĐƯỜNG ĐƯỢC ƯỚT Ặ Ễ Ợ Ử'],
    ['hội nghị'.normalize('NFD'), 'HỘI NGHỊ'],
  ])('writes %s as %s', (text, expected) => {
    expect(upperVietnamese(text)).toBe(expected);
  });
});
