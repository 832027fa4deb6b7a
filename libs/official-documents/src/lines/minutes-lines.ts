import type { AttendanceSection, MinutesDocument } from '../model';
import { blockLines } from './body-lines';
import { capitals, cleanText } from './clean-text';
import { SHORT_DOTS, UNKNOWN_DATE } from './date-in-words';
import { formLine, headLines, line, recipientLines, signerTitleLines, withEndMark } from './form-parts';
import { dashedLines } from './list-marks';
import type { SheetLine } from './sheet-line';
import { signerName } from './signer-name';

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

/** The end of a meeting that has not ended: room to write it by hand. */
const UNKNOWN_END = `Cuộc họp kết thúc vào ${SHORT_DOTS} giờ ${SHORT_DOTS}, ${UNKNOWN_DATE}`;

function contentLines(document: MinutesDocument): SheetLine[] {
  return [
    formLine('Thời gian bắt đầu:', document.startLine),
    formLine('Địa điểm:', document.place),
    ...attendanceLines(document.attendance),
    formLine('Chủ trì (chủ tọa):', document.chair),
    formLine('Thư ký (người ghi biên bản):', document.secretary),
    line('content', 'form-line', '', 'Nội dung (theo diễn biến cuộc họp/hội nghị/hội thảo):'),
    ...document.body.flatMap(blockLines),
    line('content', 'end', withEndMark(document.endLine ?? '', UNKNOWN_END)),
  ];
}

function signatureLines({ secretarySignature, chairSignature }: MinutesDocument): SheetLine[] {
  const chairTitles = [chairSignature.title ?? 'CHỦ TỌA', ...(chairSignature.authority ?? []), chairSignature.position];
  return [
    line('signature-left', 'signer-title', capitals(secretarySignature.title ?? 'THƯ KÝ')),
    line('signature-left', 'signer-name', signerName(secretarySignature.name)),
    ...signerTitleLines(chairTitles),
    line('signature-right', 'signer-name', signerName(chairSignature.name)),
  ];
}

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
  ...recipientLines([...document.recipients, document.archive ?? 'Lưu: VT, Hồ sơ.']),
];
