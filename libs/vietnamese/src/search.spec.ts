import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldSearch, highlight, matches } from './search';
import { anyText } from './testing/any-text';

describe('foldSearch', () => {
  it.each([
    ['Ban Thi đua, khen thưởng Trung ương', 'ban tdkt trung uong'],
    ['Ban Thi đua - Khen thưởng Trung ương', 'ban tdkt trung uong'],
    ['Ban Thi đua – Khen thưởng Trung ương', 'ban tdkt trung uong'],
    ['Ban Thi đua Khen thưởng Trung ương', 'ban tdkt trung uong'],
    ['Ban TĐKT Trung ương', 'ban tdkt trung uong'],
    ['Ủy ban nhân dân tỉnh', 'ubnd tinh'],
    ['Uỷ ban nhân dân tỉnh', 'ubnd tinh'],
    ['UBND tỉnh', 'ubnd tinh'],
    ['Thành phố Cần Thơ', 'tp can tho'],
    ['TP. Cần Thơ', 'tp can tho'],
    ['TP.Cần Thơ', 'tp can tho'],
    ['tp Cần Thơ', 'tp can tho'],
    ['phong trào thi đua', 'phong trao thi dua'],
  ])('folds %j', (text, expected) => {
    expect(foldSearch(text)).toBe(expected);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldSearch(foldSearch(text))).toBe(foldSearch(text));
      }),
    );
  });
});

describe('matches', () => {
  it.each([
    ['Cụm thi đua Tây Nam Bộ', 'cum thi dua tay nam bo', true],
    ['Cụm thi đua Tây Nam Bộ', 'bộ CỤM', true],
    ['Cụm thi đua Tây Nam Bộ', 'tay na', true],
    ['Cụm thi đua Tây Nam Bộ', 'tay bac', false],
    ['Cụm thi đua Tây Nam Bộ', 'ua', false],
    ['Ban Thi đua, khen thưởng', 'tđkt', true],
    ['Ban TĐKT', 'thi đua - khen thưởng', true],
    ['Ban Thi đua, khen thưởng', 'khen thuong', true],
    ['Khen thưởng phong trào thi đua', 'thi đua khen thưởng', true],
    ['Thành phố Cần Thơ', 'TP.Cần', true],
    ['TP. Cần Thơ', 'thanh pho can tho', true],
    ['Số 05/BB-CTĐTNB', 'bb-ctđ', true],
    ['Cần Thơ, Hậu Giang', 'Cần Thơ,Hậu Giang', true],
    ['Hậu Giang', ' - ', true],
    ['', 'a', false],
  ])('in %j, for %j: %s', (haystack, needle, expected) => {
    expect(matches(haystack, needle)).toBe(expected);
  });
});

describe('highlight', () => {
  /** Marks the found pieces with brackets. */
  const marked = (text: string, needle: string) =>
    highlight(text, needle)
      .map((piece) => (piece.match ? `[${piece.text}]` : piece.text))
      .join('');

  it.each([
    ['Các kiến nghị', 'kien nghi', 'Các [kiến] [nghị]'],
    ['Đường Đạt', 'd', '[Đ]ường [Đ]ạt'],
    ['Cụm thi đua', 'th thi', 'Cụm [thi] đua'],
    ['Ban Thi đua, khen thưởng', 'tdkt', 'Ban [Thi đua, khen thưởng]'],
    ['Ban TĐKT', 'Thi đua, khen thưởng', 'Ban [TĐKT]'],
    ['UBND Thành  phố Cần Thơ', 'tp.can', 'UBND [Thành  phố] [Cần] Thơ'],
    ['Hậu Giang', 'xyz', 'Hậu Giang'],
    ['Hậu Giang', '', 'Hậu Giang'],
  ])('in %j, for %j: %s', (text, needle, expected) => {
    expect(marked(text, needle)).toBe(expected);
  });

  it('keeps the marks of decomposed letters with their letter', () => {
    const decomposed = 'nghị quyết'.normalize('NFD');
    expect(marked(decomposed, 'nghi').normalize('NFC')).toBe('[nghị] quyết');
  });

  it('never loses a character of the text', () => {
    const joined = (text: string, needle: string) =>
      highlight(text, needle)
        .map((piece) => piece.text)
        .join('');
    fc.assert(
      fc.property(anyText, anyText, (text, needle) => {
        expect(joined(text, needle)).toBe(text);
        expect(joined(text, text)).toBe(text);
      }),
    );
  });
});
