import type { DocumentNumber } from '../model';
import { capitals, cleanText } from './clean-text';
import { dateInWords, SHORT_DOTS, UNKNOWN_DATE } from './date-in-words';
import { dashedLines } from './list-marks';
import type { LinePlace, LineRole, SheetLine } from './sheet-line';

/** What all forms of Appendix III have in common. */

/** What a form shows where nothing is known yet. */
const DOTS = '……………………………………';
/** Room to write the number by hand; these spaces survive in XML and HTML, where ordinary ones collapse. */
const NUMBER_BLANK = '\u00A0'.repeat(6);

/** A line of a document: what it is there for, where it stands, and the words that lead it in, if any. */
export const line = (place: LinePlace, role: LineRole, text: string, lead: string | null = null): SheetLine => ({
  role,
  place,
  lead,
  text,
});

/** A label of the form and what is entered after it. */
export const formLine = (label: string, text: string | null): SheetLine =>
  line('content', 'form-line', cleanText(text) || DOTS, label);

/** "Với những số nhỏ hơn 10 phải ghi thêm số 0 phía trước" (Appendix I, part I, II.3.c). */
export const numberAndSymbol = ({ number, symbol }: DocumentNumber): string =>
  `Số: ${number === null ? NUMBER_BLANK : String(number).padStart(2, '0')}/${cleanText(symbol)}`;

/** Who issues a document, and its number. */
export interface IssuedBy {
  parentAgency?: string | null;
  agency: string;
  number: DocumentNumber;
}

/** The head of every document: issuer with number (ô 2, 3) and the national name (ô 1). */
export function headLines({ parentAgency, agency, number }: IssuedBy): SheetLine[] {
  const parent = capitals(parentAgency);
  return [
    ...(parent === '' ? [] : [line('head-left', 'parent-agency', parent)]),
    line('head-left', 'agency', capitals(agency)),
    line('head-left', 'number', numberAndSymbol(number)),
    line('head-right', 'quoc-hieu', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
    line('head-right', 'tieu-ngu', 'Độc lập - Tự do - Hạnh phúc'),
  ];
}

/** "Hậu Giang, ngày 15 tháng 3 năm 2021" (ô 4). */
export const placeAndDate = ({ place, date }: { place: string; date: string | null }): string =>
  `${cleanText(place) || SHORT_DOTS}, ${date === null ? UNKNOWN_DATE : dateInWords(date)}`;

/** All sample forms of Appendix III end the text with "./.", whatever a person has typed there. */
export const withEndMark = (sentence: string, unknown = DOTS): string =>
  `${cleanText(sentence).replace(/[./\s]+$/u, '') || unknown}./.`;

/** Authority and position over the right signature (ô 7a), one line each. */
export const signerTitleLines = (titles: readonly (string | null | undefined)[]): SheetLine[] =>
  titles
    .map(capitals)
    .filter((text) => text !== '')
    .map((text) => line('signature-right', 'signer-title', text));

/** Nơi nhận (ô 9b), the archive last. */
export const recipientLines = (recipients: readonly string[]): SheetLine[] => [
  line('recipients', 'recipients-label', 'Nơi nhận:'),
  ...dashedLines(recipients).map((text) => line('recipients', 'recipient', text)),
];
