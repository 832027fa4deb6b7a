import { formatDate, vietnamDateOf } from '@kyhop/vietnamese';
import ExcelJS from 'exceljs';
import type { Meeting } from '../../meetings/meeting.entity';
import type { AnswerWay, InvitationAnswer } from '../invitation.entity';
import type { InvitationBoardDto, InvitationDto, InviteeDto } from './invitation-board.dto';
import { timeInWords } from './invitation-words';

const ANSWER_WORDS: Record<InvitationAnswer, string> = {
  NONE: 'Chưa trả lời',
  ACCEPTED: 'Tham dự',
  DECLINED: 'Không tham dự',
};

const WAY_WORDS: Record<AnswerWay, string> = {
  LINK: 'Qua liên kết',
  APPLICATION: 'Trong phần mềm',
  LETTER: 'Bằng văn bản',
  TELEPHONE: 'Điện thoại',
  IN_PERSON: 'Trực tiếp',
};

interface Column {
  header: string;
  /** Characters of the ordinary size. */
  width: number;
  value: (invitee: InviteeDto, at: number) => string | number | null;
}

const day = (instant: Date | null): string | null => instant && formatDate(vietnamDateOf(instant));

const ofInvitation =
  (value: (invitation: InvitationDto) => string | null): Column['value'] =>
  ({ invitation }) =>
    invitation && value(invitation);

const answerOf = ({ invitation }: InviteeDto): string => {
  if (invitation === null) return 'Chưa lập giấy mời';
  return invitation.sentAt === null && invitation.answer === 'NONE' ? 'Chưa gửi' : ANSWER_WORDS[invitation.answer];
};

const COLUMNS: readonly Column[] = [
  { header: 'TT', width: 5, value: (_, at) => at + 1 },
  { header: 'Đoàn, đại biểu', width: 24, value: ({ name }) => name },
  { header: 'Kính mời', width: 32, value: ofInvitation(({ addressee }) => addressee) },
  { header: 'Số, ký hiệu', width: 16, value: ofInvitation(({ symbol }) => symbol) },
  { header: 'Ngày gửi', width: 11, value: ofInvitation(({ sentAt }) => day(sentAt)) },
  { header: 'Thư điện tử', width: 26, value: ofInvitation(({ email }) => email) },
  { header: 'Trả lời', width: 16, value: answerOf },
  { header: 'Ngày trả lời', width: 12, value: ofInvitation(({ answeredAt }) => day(answeredAt)) },
  { header: 'Hình thức', width: 15, value: ofInvitation(({ answeredVia: via }) => via && WAY_WORDS[via]) },
  { header: 'Người trả lời', width: 20, value: ofInvitation(({ answeredBy }) => answeredBy) },
  { header: 'Lý do không dự', width: 24, value: ofInvitation(({ declineReason }) => declineReason) },
  { header: 'Trưởng đoàn', width: 20, value: ({ headName }) => headName },
  { header: 'Số người dự', width: 9, value: ({ heads }) => heads.yes },
  { header: 'Chưa rõ', width: 8, value: ({ heads }) => heads.unknown },
  { header: 'Chỉ tiêu', width: 8, value: ({ quota }) => quota },
  { header: 'Danh sách chờ', width: 9, value: ({ waiting, consentAsked }) => waiting + consentAsked },
  { header: 'Tham luận', width: 9, value: ({ papers }) => papers.offered },
  { header: 'Đi lại', width: 24, value: ofInvitation(({ arrivalNote }) => arrivalNote) },
  { header: 'Lưu trú', width: 24, value: ofInvitation(({ lodgingNote }) => lodgingNote) },
];

/** The number of the paper in the format; ExcelJS has its names as types only. */
const A4 = 9;

const HEAD_ROW = 4;
const THIN = { style: 'thin' } as const;
const GRID = { top: THIN, bottom: THIN, left: THIN, right: THIN };
const FONT = 'Times New Roman';

type BoardMeeting = Pick<Meeting, 'title' | 'heldOn' | 'startTime' | 'dayPart' | 'venue'>;

const sums = ({ totals }: InvitationBoardDto): string =>
  `Đã trả lời ${totals.answered}/${totals.issued} giấy mời đã gửi: ${totals.accepted} tham dự, ${totals.declined} không ` +
  `tham dự. Số người dự: ${totals.heads.yes}; chưa rõ: ${totals.heads.unknown}.`;

function addTitle(sheet: ExcelJS.Worksheet, meeting: BoardMeeting, board: InvitationBoardDto): void {
  const lines = [`THEO DÕI GIẤY MỜI: ${meeting.title}`, `${timeInWords(meeting)}, tại ${meeting.venue}`, sums(board)];
  lines.forEach((text, at) => {
    sheet.mergeCells(at + 1, 1, at + 1, COLUMNS.length);
    const cell = sheet.getCell(at + 1, 1);
    cell.value = writable(text);
    cell.font = { name: FONT, size: at === 0 ? 14 : 12, bold: at === 0 };
    // At the left: in the middle of so wide a table it would be out of sight on a screen.
    cell.alignment = { horizontal: 'left', vertical: 'middle' };
  });
}

function addHead(sheet: ExcelJS.Worksheet): void {
  const row = sheet.getRow(HEAD_ROW);
  COLUMNS.forEach(({ header }, at) => {
    const cell = row.getCell(at + 1);
    cell.value = header;
    cell.font = { name: FONT, size: 11, bold: true };
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE7E6E6' } };
    cell.border = GRID;
  });
}

/** What XML cannot hold, not even escaped: a workbook with one does not open. ExcelJS leaves out control characters only. */
const NOT_IN_XML = /[\ufffe\uffff]/gu;

const writable = (text: string): string => text.replace(NOT_IN_XML, '');

/** What people typed is a string in a cell of type text: "=HYPERLINK(…)" stays what it is, words. */
function addInvitee(sheet: ExcelJS.Worksheet, invitee: InviteeDto, at: number): void {
  const row = sheet.getRow(HEAD_ROW + 1 + at);
  COLUMNS.forEach(({ value }, column) => {
    const cell = row.getCell(column + 1);
    const shown = value(invitee, at);
    cell.value = typeof shown === 'string' ? writable(shown) : shown;
    if (typeof shown === 'string') cell.numFmt = '@';
    cell.font = { name: FONT, size: 11 };
    cell.alignment = { vertical: 'top', wrapText: true };
    cell.border = GRID;
  });
}

/** The board as a workbook to print and to send on: A4 across, the head of the table on every page. */
export async function boardWorkbook(meeting: BoardMeeting, board: InvitationBoardDto): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Giấy mời', {
    views: [{ state: 'frozen', xSplit: 2, ySplit: HEAD_ROW }],
    pageSetup: {
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${HEAD_ROW}:${HEAD_ROW}`,
    },
  });
  Object.assign(sheet.pageSetup, { paperSize: A4 });
  COLUMNS.forEach(({ width }, at) => (sheet.getColumn(at + 1).width = width));
  addTitle(sheet, meeting, board);
  addHead(sheet);
  board.invitees.forEach((invitee, at) => addInvitee(sheet, invitee, at));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
