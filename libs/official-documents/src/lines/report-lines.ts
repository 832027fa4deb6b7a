import type { ReportAppendix, ReportBlock, ReportDocument } from '../report-model';
import { blockLines } from './body-lines';
import { capitals, cleanText } from './clean-text';
import { dateInWords, UNKNOWN_DATE } from './date-in-words';
import {
  headLines,
  line,
  numberAndSymbol,
  placeAndDate,
  recipientLines,
  signerTitleLines,
  withEndMark,
} from './form-parts';
import { dashedLines } from './list-marks';
import type { SheetLine } from './sheet-line';
import { sheetTable, type SheetPart } from './sheet-table';
import { signerName } from './signer-name';

/** Kính gửi (ô 9a): one on the line of the words, several each on a line of its own below (Appendix I, part I, II.9.d). */
function addresseeLines(addressees: readonly string[]): SheetLine[] {
  const names = addressees.map(cleanText).filter((name) => name !== '');
  if (names.length === 0) return [];
  // What people type at the end of a line is set by the form for several only.
  if (names.length === 1) return [line('title', 'addressee', `Kính gửi: ${(names[0] ?? '').replace(/[;,.]+$/u, '')}`)];
  return [
    line('title', 'addressee-label', 'Kính gửi:'),
    ...dashedLines(names).map((name) => line('title', 'addressee-item', name)),
  ];
}

function partsOf(block: ReportBlock): SheetPart[] {
  if (block.kind === 'table') return block.rows.length === 0 ? [] : [sheetTable('content', block)];
  if (block.kind !== 'part') return blockLines(block);
  const text = capitals(block.text);
  return text === '' ? [] : [line('content', 'part-heading', text)];
}

/** "Trường hợp văn bản có Phụ lục kèm theo thì trong văn bản phải có chỉ dẫn về Phụ lục đó" (III.1.a). */
const REFERENCE = '(Chi tiết tại Phụ lục kèm theo)';

/** The text with its "./." at the last line, which may not be a title or a table. */
function contentParts({ body, appendix, agency }: ReportDocument): SheetPart[] {
  const parts = body.flatMap(partsOf);
  const end = appendix === null ? null : REFERENCE;
  if (end !== null) return [...parts, line('content', 'end', withEndMark(end))];
  const last = parts.at(-1);
  if (last?.role === 'paragraph' || last?.role === 'list-item') {
    return [...parts.slice(0, -1), { ...last, role: 'end', text: withEndMark(last.text) }];
  }
  return [...parts, line('content', 'end', withEndMark(`Trên đây là báo cáo của ${cleanText(agency)}`))];
}

/** "(Kèm theo Báo cáo số 12/BC-CTĐTNB ngày 02 tháng 4 năm 2021 của Cụm thi đua …)" (III.1.c). */
function sourceWords({ number, date, agency }: ReportDocument): string {
  const day = date === null ? UNKNOWN_DATE : dateInWords(date);
  return `(Kèm theo Báo cáo ${numberAndSymbol(number).replace('Số:', 'số')} ${day} của ${cleanText(agency)})`;
}

const appendixParts = (document: ReportDocument, { title, table }: ReportAppendix): SheetPart[] => [
  line('appendix', 'appendix-label', 'Phụ lục'),
  line('appendix', 'appendix-title', capitals(title)),
  line('appendix', 'appendix-source', sourceWords(document)),
  sheetTable('appendix', table),
  // Form 2.1 ends with it, as every form does.
  line('appendix', 'appendix-end', './.'),
];

/**
 * A report in the exact order of form 1.4 (Decree 30/2020/NĐ-CP, Appendix III). The web page and every file are made from these parts: no
 * other code adds, drops or moves a word.
 */
export function reportParts(document: ReportDocument): SheetPart[] {
  const addressees = addresseeLines(document.addressees);
  const asAbove = addressees.length === 0 ? [] : ['Như trên'];
  return [
    ...headLines(document),
    line('head-right', 'place-date', placeAndDate(document)),
    line('title', 'type-name', 'BÁO CÁO'),
    line('title', 'subject', cleanText(document.subject)),
    ...addressees,
    ...contentParts(document),
    ...signerTitleLines([...document.signature.authority, document.signature.position]),
    line('signature-right', 'signer-name', signerName(document.signature.name)),
    ...recipientLines([...asAbove, ...document.recipients, document.archive ?? 'Lưu: VT.']),
    ...(document.appendix === null ? [] : appendixParts(document, document.appendix)),
  ];
}
