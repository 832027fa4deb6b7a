/** Units of the widths below: 2048 make the size of the letters. */
const UNITS_PER_EM = 2048;

/** Advance widths of Times New Roman for U+0020 to U+007E; fonts made to replace it (Liberation Serif, Tinos) have the same. */
const UPRIGHT_WIDTHS = [
  512, 682, 836, 1024, 1024, 1706, 1593, 369, 682, 682, 1024, 1155, 512, 682, 512, 569, 1024, 1024, 1024, 1024, 1024,
  1024, 1024, 1024, 1024, 1024, 569, 569, 1155, 1155, 1155, 909, 1886, 1479, 1366, 1366, 1479, 1251, 1139, 1479, 1479,
  682, 797, 1479, 1251, 1821, 1479, 1479, 1139, 1479, 1366, 1139, 1251, 1479, 1479, 1933, 1479, 1479, 1251, 682, 569,
  682, 961, 1024, 682, 909, 1024, 909, 1024, 909, 682, 1024, 1024, 569, 569, 1024, 569, 1593, 1024, 1024, 1024, 1024,
  682, 797, 569, 1024, 1024, 1479, 1024, 1024, 909, 983, 410, 983, 1108,
];

/** The same for Times New Roman Bold. */
const BOLD_WIDTHS = [
  512, 682, 1137, 1024, 1024, 2048, 1706, 569, 682, 682, 1024, 1167, 512, 682, 512, 569, 1024, 1024, 1024, 1024, 1024,
  1024, 1024, 1024, 1024, 1024, 682, 682, 1167, 1167, 1167, 1024, 1905, 1479, 1366, 1479, 1479, 1366, 1251, 1593, 1593,
  797, 1024, 1593, 1366, 1933, 1479, 1593, 1251, 1593, 1479, 1139, 1366, 1479, 1479, 2048, 1479, 1479, 1366, 682, 569,
  682, 1190, 1024, 682, 1024, 1139, 909, 1139, 909, 682, 1024, 1139, 569, 682, 1139, 569, 1706, 1139, 1024, 1139, 1139,
  909, 797, 682, 1139, 1024, 1479, 1024, 1024, 909, 807, 451, 807, 1065,
];

/** An average letter, for what the tables do not hold (dashes, quotes, emoji). */
const OTHER_WIDTH = 1024;

const MM_PER_POINT = 25.4 / 72;

/** Size and weight of the letters that are measured. */
export interface Letters {
  /** Size; points. */
  sizePt: number;
  /** "Đậm". */
  bold: boolean;
}

/** What the horn of ơ and ư adds to o and u, on average over both weights and cases. */
const HORN_WIDTH = 80;

/** Vietnamese marks other than the horn take no width of their own: the letter is measured without them. */
const withoutMarks = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u031A\u031C-\u036F]/gu, '');

const PLAIN: Readonly<Record<string, string>> = { đ: 'd', Đ: 'D', '\u00A0': ' ' };

function letterWidth(letter: string, widths: readonly number[]): number {
  if (letter === '\u031B') return HORN_WIDTH;
  return widths[((PLAIN[letter] ?? letter).codePointAt(0) ?? 0) - 0x20] ?? OTHER_WIDTH;
}

/** Width of a text on one line; millimetres. Needed because a rule is "1/3 - 1/2 of the text" and a file cannot say so. */
export function textWidthMm(text: string, { sizePt, bold }: Letters): number {
  const widths = bold ? BOLD_WIDTHS : UPRIGHT_WIDTHS;
  const units = Array.from(withoutMarks(text)).reduce((sum, letter) => sum + letterWidth(letter, widths), 0);
  return (units / UNITS_PER_EM) * sizePt * MM_PER_POINT;
}

function fill(words: readonly string[], widthMm: number, letters: Letters): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || textWidthMm(longer, letters) > widthMm) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/**
 * Breaks a centred text into as few lines as fit the width, as equal in length as can be: a long name of an agency does not
 * leave one word alone on its second line.
 */
export function balancedLines(text: string, widthMm: number, letters: Letters): string[] {
  const words = text.split(' ');
  let lines = fill(words, widthMm, letters);
  for (let narrower = widthMm - 1; narrower > 0; narrower -= 1) {
    const candidate = fill(words, narrower, letters);
    const widest = Math.max(...candidate.map((line) => textWidthMm(line, letters)));
    if (candidate.length > lines.length || widest > narrower) break;
    lines = candidate;
  }
  return lines;
}
