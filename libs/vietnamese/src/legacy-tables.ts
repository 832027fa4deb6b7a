/** Fonts of the time before Unicode, each with a code of its own that sits on the letters of Western Europe. */
export type LegacyEncoding = 'TCVN3' | 'VNI';

/**
 * TCVN3 (fonts .VnTime …): one code a letter, from A1 to FE. There are no codes for capitals with a tone: the fonts whose
 * names end in H draw small letters as capitals. `·` stands where the code means nothing.
 */
const TCVN3_LETTERS =
  'ĂÂÊÔƠƯĐăâêôơưđ·' + // A1–AF
  '·····àảãáạ·ằẳẵắ·' + // B0–BF
  '······ặầẩẫấậè·ẻẽ' + // C0–CF
  'éẹềểễếệìỉ···ĩíịò' + // D0–DF
  '·ỏõóọồổỗốộờởỡớợù' + // E0–EF
  '·ủũúụừửữứựỳỷỹýỵ'; // F0–FE

const FIRST_CODE = 0xa1;

/** What a letter and the code after it make in VNI: the code carries the tone, the hat, or both. */
const VNI_PAIRS: Readonly<Record<string, string>> = {
  ...pairs('a', 'ùøûõïâáàåãäêéèúüë', 'áàảãạâấầẩẫậăắằẳẵặ'),
  ...pairs('e', 'ùøûõïâáàåãä', 'éèẻẽẹêếềểễệ'),
  ...pairs('o', 'ùøûõïâáàåãä', 'óòỏõọôốồổỗộ'),
  ...pairs('u', 'ùøûõï', 'úùủũụ'),
  ...pairs('y', 'ùøûõ', 'ýỳỷỹ'),
  ...pairs('ô', 'ùøûõï', 'ớờởỡợ'),
  ...pairs('ö', 'ùøûõï', 'ứừửữự'),
};

/** Letters of VNI that are one code. */
const VNI_SINGLES: Readonly<Record<string, string>> = {
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  ô: 'ơ',
  ö: 'ư',
  î: 'ỵ',
  ñ: 'đ',
};

function pairs(base: string, marks: string, letters: string): Record<string, string> {
  return Object.fromEntries(Array.from(marks, (mark, at) => [base + mark, Array.from(letters)[at] ?? '']));
}

/** The letter of each code, a code being one or two characters of Western Europe. */
export const LEGACY_LETTERS: Readonly<Record<LegacyEncoding, ReadonlyMap<string, string>>> = {
  TCVN3: new Map(
    Array.from(TCVN3_LETTERS, (letter, at): [string, string] => [String.fromCharCode(FIRST_CODE + at), letter]).filter(
      ([, letter]) => letter !== '·',
    ),
  ),
  // The capital of a pair is written with the capitals of both; a small mark after a capital is met as well.
  VNI: new Map(
    Object.entries({ ...VNI_SINGLES, ...VNI_PAIRS }).flatMap(([code, letter]) => [
      [code, letter],
      [code.charAt(0).toUpperCase() + code.slice(1), letter.toUpperCase()],
      [code.toUpperCase(), letter.toUpperCase()],
    ]),
  ),
};
