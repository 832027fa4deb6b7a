/** Soft hyphen, zero-width spaces and joiners, direction marks, word joiner, byte order mark: invisible, pasted along. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;

/** No-break spaces: ordinary, figure and narrow. */
const NO_BREAK_SPACES = /[\u00A0\u2007\u202F]/gu;

/** Capital eth and African D look exactly like Đ and come out of older fonts and keyboards. */
const LOOK_ALIKES_OF_D = /[\u00D0\u0189]/gu;

/**
 * Text as the house stores it: NFC, the one letter Đ (U+0110), no invisible characters, plain spaces, `\n` line breaks
 * and no white space at the ends of lines. Apply it to every text that comes in, from a form or from a file.
 *
 * Limits: spaces inside a line and empty lines are kept; legacy encodings (TCVN3, VNI) are not recognised.
 *
 * Source: docs/domain.md §6.5.
 */
export function normaliseText(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(NO_BREAK_SPACES, ' ')
    .replace(LOOK_ALIKES_OF_D, 'Đ')
    .normalize('NFC')
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trimEnd())
    .join('\n');
}

/**
 * {@link normaliseText} for a field of one line (a name, a title): runs of white space, line breaks included, become one
 * space and both ends are trimmed.
 */
export function normaliseLine(text: string): string {
  return normaliseText(text).replace(/\s+/gu, ' ').trim();
}

/**
 * Length of a text in code points after NFC, the unit of every length limit of the house: `Hòa` is 3 however it was
 * typed.
 *
 * Source: docs/domain.md §6.5.
 */
export function countCharacters(text: string): number {
  return Array.from(text.normalize('NFC')).length;
}
