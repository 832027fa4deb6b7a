import type { HighlightPiece } from '@kyhop/vietnamese';
import { describe, expect, it } from 'vitest';
import { excerptOf, marked } from './excerpt';

const shown = (pieces: HighlightPiece[]): string =>
  pieces.map(({ text, match }) => (match ? `[${text}]` : text)).join('');

describe('what is marked', () => {
  it.each([
    ['Thi đua, khen thưởng', 'thi dua', '[Thi] [đua], khen thưởng'],
    ['An Giang và anh em ban nhạc', 'an giang', '[An] [Giang] và anh em ban nhạc'],
    ['Kiến nghị của Kiên Giang', 'cua kie', 'Kiến nghị [của] [Kiê]n Giang'.replace('Kiến', '[Kiế]n')],
    ['Công tác TĐKT năm 2020', 'thi đua khen thưởng', 'Công tác [TĐKT] năm 2020'],
    ['Từ thiện và thi đua', 'thi dua', 'Từ thiện và [thi] [đua]'],
    ['không có gì', 'xyz', 'không có gì'],
  ])('in %j for %j', (text, typed, expected) => {
    expect(shown(marked(text, typed))).toBe(expected);
  });
});

describe('an excerpt', () => {
  const filler = 'đoạn này nói về việc khác hẳn '.repeat(20);

  it('is the whole of a short text', () => {
    expect(shown(excerptOf('Đề nghị bồi dưỡng nghiệp vụ.', 'nghiep vu'))).toBe('Đề nghị bồi dưỡng [nghiệp] [vụ].');
  });

  it('is the part where the words stand together, cut between words', () => {
    const text = `vụ ${filler}Đề nghị bồi dưỡng nghiệp vụ cho cán bộ. ${filler}`;
    const pieces = excerptOf(text, 'nghiệp vụ');
    expect(shown(pieces)).toContain('bồi dưỡng [nghiệp] [vụ] cho cán bộ');
    const plain = pieces.map((piece) => piece.text).join('');
    expect(plain).toMatch(/^…\S.*\S…$/u);
    expect(plain.length).toBeLessThan(240);
    expect(text).toContain(plain.slice(1, -1));
  });

  it('begins with the beginning when only the title was found', () => {
    expect(shown(excerptOf(filler, 'xyz')).startsWith('đoạn này')).toBe(true);
  });

  it('tells that the text it was given is a part', () => {
    expect(shown(excerptOf('giữa', 'x', { cutBefore: true, cutAfter: true }))).toBe('…giữa…');
  });
});
