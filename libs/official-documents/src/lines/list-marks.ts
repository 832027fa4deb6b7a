import type { ListBlock } from '../model';
import { cleanText } from './clean-text';

/**
 * "Thứ tự các điểm trong mỗi khoản dùng các chữ cái tiếng Việt theo thứ tự bảng chữ cái tiếng Việt" (Appendix I, part I, II.6.đ).
 * Vowels with a mark of their own (ă, â, ê, ô, ơ, ư) are left out, as in the decree itself, which counts a, b, c, d, đ, e, g.
 */
const LETTERS = Array.from('abcdđeghiklmnopqrstuvxy');

/** The letter of an item, counted from 0; after "y" the letters come in pairs ("aa", "ab"). */
export function vietnameseLetter(index: number): string {
  const letter = LETTERS[index % LETTERS.length] ?? '';
  const round = Math.floor(index / LETTERS.length);
  return round === 0 ? letter : vietnameseLetter(round - 1) + letter;
}

/** The words before an item of a list, counted from 0. */
export function listMark(marker: ListBlock['marker'], index: number): string {
  switch (marker) {
    case 'NUMBER':
      return `${index + 1}.`;
    case 'LETTER':
      return `${vietnameseLetter(index)})`;
    case 'DASH':
      return '-';
  }
}

/** Dash and closing mark that a person may have typed: they are set by the form, so that none stands there twice. */
const bare = (text: string): string =>
  cleanText(text)
    .replace(/^[-–—•+]\s*/u, '')
    .replace(/\s*[;,]$|(?<![.…])\.$/u, '');

/** "- …;" for each line and "- …." for the last one, as in lists of people and recipients. */
export const dashedLines = (texts: readonly string[]): string[] => {
  const items = texts.map(bare).filter((text) => text !== '');
  return items.map((text, at) => `- ${text}${at < items.length - 1 ? ';' : text.endsWith('.') ? '' : '.'}`);
};
