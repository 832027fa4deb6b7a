import type { AttendanceSection, BodyBlock, DocumentNumber, MinutesDocument } from '../model';
import { capitals, cleanParagraphs, cleanText } from './clean-text';
import { dashedLines, listMark } from './list-marks';
import type { LinePlace, LineRole, SheetLine } from './sheet-line';
import { signerName } from './signer-name';

/** What the form shows where nothing is known yet. */
const DOTS = '……………………………………';
/** Room to write the number by hand; these spaces survive in XML and HTML, where ordinary ones collapse. */
const NUMBER_BLANK = '\u00A0'.repeat(6);

const line = (place: LinePlace, role: LineRole, text: string, lead: string | null = null): SheetLine => ({
  role,
  place,
  lead,
  text,
});

const formLine = (label: string, text: string | null): SheetLine =>
  line('content', 'form-line', text === null ? DOTS : cleanText(text) || DOTS, label);

/** "Với những số nhỏ hơn 10 phải ghi thêm số 0 phía trước" (Appendix I, part I, II.3.c). */
const numberAndSymbol = ({ number, symbol }: DocumentNumber): string =>
  `Số: ${number === null ? NUMBER_BLANK : String(number).padStart(2, '0')}/${cleanText(symbol)}`;

function headLines(document: MinutesDocument): SheetLine[] {
  const parent = capitals(document.parentAgency);
  return [
    ...(parent === '' ? [] : [line('head-left', 'parent-agency', parent)]),
    line('head-left', 'agency', capitals(document.agency)),
    line('head-left', 'number', numberAndSymbol(document.number)),
    line('head-right', 'quoc-hieu', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
    line('head-right', 'tieu-ngu', 'Độc lập - Tự do - Hạnh phúc'),
  ];
}

function sectionLines(section: AttendanceSection): SheetLine[] {
  const heading = cleanText(section.heading).replace(/\s*:$/u, '');
  return [
    ...(heading === '' ? [] : [line('content', 'attendance-heading', `${heading}:`)]),
    ...dashedLines(section.lines).map((text) => line('content', 'attendance', text)),
  ];
}

function attendanceLines(sections: readonly AttendanceSection[]): SheetLine[] {
  const lines = sections.flatMap(sectionLines);
  const label = 'Thành phần tham dự:';
  return lines.length === 0 ? [formLine(label, null)] : [line('content', 'form-line', '', label), ...lines];
}

function paragraphLines(text: string, lead: string): SheetLine[] {
  const paragraphs = cleanParagraphs(text);
  if (lead !== '' && paragraphs.length === 0) return [line('content', 'paragraph', '', lead)];
  return paragraphs.map((words, at) => line('content', 'paragraph', words, at === 0 && lead !== '' ? lead : null));
}

function blockLines(block: BodyBlock): SheetLine[] {
  switch (block.kind) {
    case 'heading': {
      const text = cleanText(block.text);
      return text === '' ? [] : [line('content', 'heading', text)];
    }
    case 'paragraph':
      return paragraphLines(block.text, cleanText(block.lead));
    case 'list':
      return block.items
        .map((item) => cleanText(item))
        .filter((item) => item !== '')
        .map((item, at) => line('content', 'list-item', `${listMark(block.marker, at)} ${item}`));
  }
}

/** All sample forms of Appendix III end the text with "./.". */
function endText(sentence: string | null): string {
  const words = cleanText(sentence).replace(/[./\s]+$/u, '');
  return `${words === '' ? 'Cuộc họp kết thúc vào …… giờ ……, ngày …… tháng …… năm ……' : words}./.`;
}

function contentLines(document: MinutesDocument): SheetLine[] {
  return [
    formLine('Thời gian bắt đầu:', document.startLine),
    formLine('Địa điểm:', document.place),
    ...attendanceLines(document.attendance),
    formLine('Chủ trì (chủ tọa):', document.chair),
    formLine('Thư ký (người ghi biên bản):', document.secretary),
    line('content', 'form-line', '', 'Nội dung (theo diễn biến cuộc họp/hội nghị/hội thảo):'),
    ...document.body.flatMap(blockLines),
    line('content', 'end', endText(document.endLine)),
  ];
}

function signatureLines({ secretarySignature, chairSignature }: MinutesDocument): SheetLine[] {
  const chairTitles = [chairSignature.title ?? 'CHỦ TỌA', ...(chairSignature.authority ?? []), chairSignature.position];
  return [
    line('signature-left', 'signer-title', capitals(secretarySignature.title ?? 'THƯ KÝ')),
    line('signature-left', 'signer-name', signerName(secretarySignature.name)),
    ...chairTitles
      .map(capitals)
      .filter((text) => text !== '')
      .map((text) => line('signature-right', 'signer-title', text)),
    line('signature-right', 'signer-name', signerName(chairSignature.name)),
  ];
}

const recipientLines = (document: MinutesDocument): SheetLine[] => [
  line('recipients', 'recipients-label', 'Nơi nhận:'),
  ...dashedLines([...document.recipients, document.archive ?? 'Lưu: VT, Hồ sơ.']).map((text) =>
    line('recipients', 'recipient', text),
  ),
];

/**
 * The lines of minutes in the exact order of form 1.9 (Decree 30/2020/NĐ-CP, Appendix III), which has no line for place and
 * date. The web page and every file are made from these lines: no other code adds, drops or moves a word.
 */
export const minutesLines = (document: MinutesDocument): SheetLine[] => [
  ...headLines(document),
  line('title', 'type-name', 'BIÊN BẢN'),
  line('title', 'subject', cleanText(document.title)),
  ...contentLines(document),
  ...signatureLines(document),
  ...recipientLines(document),
];
