/** What the number line of an official document is made of. */
export interface DocumentNumber {
  /** Running number in the series of the issuer and the calendar year, from 1. */
  number: number;
  /** Abbreviation of the type of document, e.g. `BB`, `TB`, `GM`. A công văn has none: leave it out. */
  type?: string;
  /** Abbreviation of the issuer, e.g. `CTĐTNB`; of a công văn with its unit, e.g. `UBND-VX`. */
  issuerSymbol: string;
}

/** Letters that number the points of a clause: the Vietnamese alphabet without the letters ă â ê ô ơ ư. */
const POINT_LETTERS = 'abcdđeghiklmnopqrstuvxy';

/**
 * Number and symbol of an official document: `05/BB-CTĐTNB`. Numbers below 10 get a leading zero, a slash parts number
 * and symbol, hyphens without spaces part the abbreviations.
 *
 * @throws RangeError when the number is not a whole number from 1.
 *
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục I and III; docs/domain.md §2.2, §2.4.
 */
export function formatDocumentNumber({ number, type, issuerSymbol }: DocumentNumber): string {
  if (!Number.isSafeInteger(number) || number < 1) throw new RangeError(`Not a document number: ${number}`);
  const symbol = type ? `${type}-${issuerSymbol}` : issuerSymbol;
  return `${String(number).padStart(2, '0')}/${symbol}`;
}

/**
 * Letter of the n-th point (điểm) of a clause: 1 is `a`, 4 is `d`, 5 is `đ`, 7 is `g`.
 *
 * @throws RangeError when n is not a whole number from 1 to 23, where the letters end.
 *
 * Source: docs/domain.md §2.2, component 6.
 */
export function vietnameseLetter(n: number): string {
  const letter = POINT_LETTERS[n - 1];
  if (letter === undefined) throw new RangeError(`No letter for point ${n}`);
  return letter;
}
