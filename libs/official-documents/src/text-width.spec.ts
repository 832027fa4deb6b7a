import { describe, expect, it } from 'vitest';

import { balancedLines, textWidthMm } from './text-width';

describe('the width of a text in Times New Roman', () => {
  // Measured with the advance widths of all letters, marks included.
  it.each([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12, true, 88.3],
    ['Độc lập - Tự do - Hạnh phúc', 13, true, 56.1],
    ['CỤM THI ĐUA CÁC TỈNH TÂY NAM BỘ', 12, true, 79.6],
    ['Phiên họp trù bị tổng kết giao ước thi đua năm 2020', 14, true, 109.8],
    ['UBND TỈNH HẬU GIANG', 12, false, 48.1],
  ])('%s, %i pt, bold %s: %f mm', (text, sizePt, bold, expected) => {
    expect(Math.abs(textWidthMm(text, { sizePt, bold }) - expected)).toBeLessThan(expected / 100);
  });
});

describe('a centred text that is too long for one line', () => {
  const letters = { sizePt: 12, bold: true };

  it('falls into lines of about equal length, none wider than its column', () => {
    const lines = balancedLines('CỤM THI ĐUA CÁC TỈNH TÂY NAM BỘ', 66, letters);
    expect(lines).toEqual(['CỤM THI ĐUA CÁC', 'TỈNH TÂY NAM BỘ']);
  });

  it('stays on one line when it fits', () => {
    expect(balancedLines('CỤM THI ĐUA CÁC TỈNH', 66, letters)).toEqual(['CỤM THI ĐUA CÁC TỈNH']);
  });

  it('keeps all its words, even one that is wider than the column', () => {
    const text = `A ${'W'.repeat(60)} B`;
    expect(balancedLines(text, 66, letters).join(' ')).toBe(text);
  });
});
