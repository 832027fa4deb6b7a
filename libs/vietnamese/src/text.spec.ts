import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCharacters, normaliseLine, normaliseText } from './text';

describe('normaliseText', () => {
  it.each([
    ['brings decomposed letters to NFC', 'Hòa Thịnh'.normalize('NFD'), 'Hòa Thịnh'],
    ['brings a precomposed hat with a combining tone to NFC', 'hô\u0323i', 'hội'],
    ['replaces the look-alike eth', '\u00D0ồng Tháp', 'Đồng Tháp'],
    ['replaces the look-alike African D', '\u0189ồng Tháp', 'Đồng Tháp'],
    ['keeps the small đ', 'đường', 'đường'],
    ['drops zero-width characters', 'Hậu\u200B Giang\uFEFF', 'Hậu Giang'],
    ['composes letters that a zero-width character kept apart', 'a\u200B\u0301', 'á'],
    ['turns no-break spaces into spaces', 'Hậu\u00A0Giang', 'Hậu Giang'],
    ['trims the ends of lines and keeps their indentation', 'một  \r\n  hai\t\n\nba\u00A0', 'một\n  hai\n\nba'],
  ])('%s', (_, given, expected) => {
    expect(normaliseText(given)).toBe(expected);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normaliseText(text);
        expect(normaliseText(once)).toBe(once);
      }),
    );
  });
});

describe('normaliseLine', () => {
  it('makes one trimmed line of what was typed or pasted', () => {
    expect(normaliseLine('  Cụm\u00A0 thi đua\r\n Tây Nam Bộ\t')).toBe('Cụm thi đua Tây Nam Bộ');
  });
});

describe('countCharacters', () => {
  it.each([
    ['Hòa', 3],
    ['Hòa'.normalize('NFD'), 3],
    ['😀', 1],
    ['', 0],
  ])('counts the code points of %j', (text, expected) => {
    expect(countCharacters(text)).toBe(expected);
  });
});
