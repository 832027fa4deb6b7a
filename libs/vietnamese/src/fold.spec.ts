import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWithOrigins } from './fold';
import { anyText } from './testing/any-text';

describe('fold', () => {
  it.each([
    ['Đặng Thị Ngọc Thịnh, Ủy viên, đường', 'dang thi ngoc thinh, uy vien, duong'],
    ['ĂÂĐÊÔƠƯ ăâđêôơư', 'aadeoou aadeoou'],
    ['\u00D0ồng Tháp, \u0189ồng Nai', 'dong thap, dong nai'],
    ['Thi đua – Khen thưởng — Thi đua ‑ Khen thưởng − x', 'thi dua - khen thuong - thi dua - khen thuong - x'],
    ['“Dân vận khéo”, ‘khéo’', '"dan van kheo", \'kheo\''],
    ['  Cụm\u00A0 thi đua\n\tTây\u200B Nam Bộ ', 'cum thi dua tay nam bo'],
    ['Cờ thi đua 2021: 05/BB-CTĐTNB', 'co thi dua 2021: 05/bb-ctdtnb'],
    ['', ''],
  ])('folds %j', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it.each([
    ['hoà', 'hòa'],
    ['uý', 'úy'],
    ['thuỷ', 'thủy'],
  ])('does not tell %s from %s', (oldPlacement, newPlacement) => {
    expect(fold(oldPlacement)).toBe(fold(newPlacement));
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('does not see how a letter was composed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });
});

describe('foldWithOrigins', () => {
  it('leads each folded letter back to the letter it came from', () => {
    const { folded, origins } = foldWithOrigins('Hòa  Đạt'.normalize('NFD'));
    expect(folded).toBe('hoa dat');
    expect(origins).toEqual([0, 1, 3, 4, 6, 7, 9]);
  });
});
