import { describe, expect, it } from 'vitest';
import { compareNames, givenName, nameSortKey } from './names';

describe('givenName', () => {
  it.each([
    ['Phạm Đức Toàn', 'Toàn'],
    ['  Đặng Thị  Ngọc\u00A0Thịnh ', 'Thịnh'],
    ['Bình', 'Bình'],
    ['', ''],
  ])('of %j is %j', (fullName, expected) => {
    expect(givenName(fullName)).toBe(expected);
  });
});

describe('nameSortKey', () => {
  it.each([
    ['Phạm Đức Toàn', ['Toàn', 'Phạm Đức']],
    ['Bình', ['Bình', '']],
    ['', ['', '']],
  ])('of %j is %j', (fullName, expected) => {
    expect(nameSortKey(fullName)).toEqual(expected);
  });
});

describe('compareNames', () => {
  it('orders given names as the Vietnamese alphabet and tones do', () => {
    const ordered = 'An Anh Ảnh Ánh Ân Ấn Âu Bình Châu Chi Công Dũng Duy Đạt Đức Nam Nga Ngô Nguyễn Tô Trần'.split(' ');
    expect(ordered.toReversed().sort(compareNames)).toEqual(ordered);
  });

  it('looks at the family name only when given names are equal', () => {
    const names = ['Trần Văn An', 'Đỗ Thị An', 'Bùi Văn Đạt', 'Vũ Dũng', 'Đỗ Hữu An'];
    expect(names.sort(compareNames)).toEqual(['Đỗ Hữu An', 'Đỗ Thị An', 'Trần Văn An', 'Vũ Dũng', 'Bùi Văn Đạt']);
  });
});
