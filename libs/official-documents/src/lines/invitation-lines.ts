import type { InvitationDocument } from '../invitation-model';
import { cleanParagraphs, cleanText } from './clean-text';
import { formLine, headLines, line, placeAndDate, recipientLines, signerTitleLines, withEndMark } from './form-parts';
import type { SheetLine } from './sheet-line';
import { signerName } from './signer-name';

/** The last line of the text, whichever it is, carries the "./." of all sample forms. */
function ended(lines: readonly SheetLine[]): SheetLine[] {
  const last = lines.at(-1);
  return last === undefined ? [] : [...lines.slice(0, -1), { ...last, role: 'end', text: withEndMark(last.text) }];
}

const contentLines = (document: InvitationDocument): SheetLine[] =>
  ended([
    formLine(`${cleanText(document.agency)} trân trọng kính mời:`, document.addressee),
    formLine('Tới dự', document.event),
    formLine('Chủ trì:', document.chair),
    formLine('Thời gian:', document.time),
    formLine('Địa điểm:', document.venue),
    ...document.notes.flatMap(cleanParagraphs).map((note) => line('content', 'paragraph', note)),
  ]);

/**
 * The lines of an invitation in the exact order of form 1.7 (Decree 30/2020/NĐ-CP, Appendix III). The web page and every file are made
 * from these lines: no other code adds, drops or moves a word.
 */
export const invitationLines = (document: InvitationDocument): SheetLine[] => [
  ...headLines(document),
  line('head-right', 'place-date', placeAndDate(document)),
  line('title', 'type-name', 'GIẤY MỜI'),
  line('title', 'subject', cleanText(document.subject)),
  ...contentLines(document),
  ...signerTitleLines([...document.signature.authority, document.signature.position]),
  line('signature-right', 'signer-name', signerName(document.signature.name)),
  ...recipientLines([...document.recipients, document.archive ?? 'Lưu: VT.']),
];
