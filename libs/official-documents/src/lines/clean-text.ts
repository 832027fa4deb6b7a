/** Every way to end a line that an editor or a paste from a word processor brings along. */
const LINE_END = /\r\n?|[\n\v\f\u0085\u2028\u2029]/u;

/** XML 1.0 has no way to write control characters, lone surrogates and U+FFFE/U+FFFF, not even escaped: a file with one does not open. */
const NOT_IN_XML = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

const cleanLine = (line: string): string =>
  line.normalize('NFC').replaceAll('\t', ' ').replace(NOT_IN_XML, '').replace(/ {2,}/gu, ' ').trim();

/** The paragraphs of a typed text: one for each line that is not empty, free of what a file cannot hold. */
export const cleanParagraphs = (text: string): string[] =>
  text
    .split(LINE_END)
    .map(cleanLine)
    .filter((line) => line !== '');

/** A typed text as one line. */
export const cleanText = (text: string | null | undefined): string => cleanParagraphs(text ?? '').join(' ');

/** A typed text as one line in capitals ("in hoa"). */
export const capitals = (text: string | null | undefined): string => cleanText(text).toLocaleUpperCase('vi');
