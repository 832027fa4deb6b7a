import type { LineRole } from './lines/sheet-line';
import type { TableRole } from './lines/sheet-table';
import { textWidthMm } from './text-width';

/**
 * Sizes of administrative documents: Decree 30/2020/NĐ-CP, Appendix I, part I (docs/decree-30/appendix-1-layout.md).
 * "I.3" below means section I, point 3 of that part; "V" its table of typefaces, whose last column gives the sizes taken here.
 */

/** "Khổ A4 (210 mm x 297 mm)", long side upright (I.1, I.2); millimetres. */
export const PAGE_MM = { width: 210, height: 297 } as const;

/** "Cách mép trên và mép dưới 20 - 25 mm, cách mép trái 30 - 35 mm, cách mép phải 15 - 20 mm" (I.3); millimetres. */
export const MARGIN_MM = { top: 20, bottom: 20, left: 30, right: 20 } as const;

/** Width of the text between the margins; millimetres. */
export const TEXT_WIDTH_MM = PAGE_MM.width - MARGIN_MM.left - MARGIN_MM.right;

/** "Theo chiều rộng" (I.2), for tables that are wider than they are long; millimetres. */
export const LANDSCAPE_PAGE_MM = { width: PAGE_MM.height, height: PAGE_MM.width } as const;

/** I.3 knows no other margins for pages across: the narrowest right one that it allows gives a wide table its room; millimetres. */
export const LANDSCAPE_MARGIN_MM = { ...MARGIN_MM, right: 15 } as const;

/** Width of the text on a page across; millimetres. */
export const LANDSCAPE_TEXT_WIDTH_MM = LANDSCAPE_PAGE_MM.width - LANDSCAPE_MARGIN_MM.left - LANDSCAPE_MARGIN_MM.right;

/** "Phông chữ tiếng Việt Times New Roman, … màu đen" (I.4). */
export const FONT = 'Times New Roman';

/** Black (I.4), as RGB in hexadecimal digits. */
export const COLOUR = '000000';

/** Sizes in points, from the column "Cỡ chữ" of the table of typefaces (V), and the range that the text of the decree allows. */
export const SIZE_PT = {
  /** V.1; 12 - 13 by II.1.a. */
  quocHieu: 12,
  /** V.1; 13 - 14 by II.1.b. */
  tieuNgu: 13,
  /** V.2, issuer and parent alike; 12 - 13 by II.2.b. */
  agency: 12,
  /** V.3; 13 by II.3.c. */
  number: 13,
  /** V.4; 13 - 14 by II.4.c. */
  placeDate: 13,
  /** V.5.a; 13 - 14 by II.5.b. */
  typeName: 14,
  /** V.5.a; 13 - 14 by II.5.b. */
  subject: 14,
  /** V.6; 13 - 14 by II.6.e. */
  body: 14,
  /** "Kính gửi" and whom: V.8.a; 13 - 14 by II.9.d. */
  addressee: 14,
  /** V.7; 13 - 14 by II.7.đ. */
  signature: 14,
  /** V.8.b; 12 by II.9.d. */
  recipientsLabel: 12,
  /** V.8.b; 11 by II.9.d. */
  recipient: 11,
  /** The word "Phụ lục": V.9; 14 by III.1.b. */
  appendixLabel: 14,
  /** V.9; 13 - 14 by III.1.b. */
  appendixTitle: 14,
  /** "Kèm theo …": 13 - 14 by III.1.c. */
  appendixSource: 14,
  /** Tables in the text: the smallest size of the text (II.6.e), as the decree has no other for them. */
  table: 13,
  /** Tables of many columns in an appendix: the smallest size that the decree uses for anything (V.8.b). */
  appendixTable: 11,
  /** V.14; 13 - 14 by I.7. */
  pageNumber: 14,
} as const;

/** "Chữ đầu dòng lùi vào 1 cm hoặc 1,27 cm" (II.6.e); millimetres. */
export const FIRST_LINE_INDENT_MM = 12.7;

/** "Khoảng cách giữa các đoạn văn tối thiểu là 6pt" (II.6.e); points. */
export const PARAGRAPH_SPACING_PT = 6;

/** "Khoảng cách giữa các dòng tối thiểu là dòng đơn, tối đa là 1,5 lines" (II.6.e); lines. */
export const BODY_LINE_SPACING = 1.15;

/** Length of the rule below a line as a share of the line's length. */
export const RULE_SHARE = {
  /** "Có độ dài bằng độ dài của dòng chữ" (II.1.b). */
  tieuNgu: 1,
  /** "Có độ dài bằng từ 1/3 đến 1/2 độ dài của dòng chữ" (II.2.b). */
  agency: 0.4,
  /** "Có độ dài bằng từ 1/3 đến 1/2 độ dài của dòng chữ" (II.5.b). */
  subject: 0.4,
  /** Drawn in form 2.1 of Appendix III; its measure is not given, so it is that of the other rules. */
  appendixSource: 0.34,
} as const;

/** "Nét liền" (II.1.b): a solid line; points. The decree sets no thickness: this is the thinnest that every printer draws. */
export const RULE_THICKNESS_PT = 0.75;

/**
 * Room between a line of letters and its rule; points. The rule is the border above an empty paragraph, and a border is drawn
 * outside of its paragraph, over what would be the descenders of the line before.
 */
export const RULE_ABOVE_PT = 3;

/** Columns of the head: the right one holds the national name on one line; millimetres. */
export const HEAD_COLUMNS_MM = { left: 66, right: TEXT_WIDTH_MM - 66 } as const;

/** Columns of the signatures, equal: "THƯ KÝ" left, "CHỦ TỌA" right (Appendix III, form 1.9); millimetres. */
export const SIGNATURE_COLUMNS_MM = { left: TEXT_WIDTH_MM / 2, right: TEXT_WIDTH_MM / 2 } as const;

/** Room for the signature and the seal between title and name (ô 7c, 8); the decree gives no measure; millimetres. */
export const SIGNATURE_SPACE_MM = 26;

/** Top of the page number, "canh giữa theo chiều ngang trong phần lề trên" (I.7): in the middle of the top margin; millimetres. */
export const PAGE_NUMBER_FROM_TOP_MM = 9;

/** Room at the left and right in a cell of a table; the decree gives no measure; millimetres. */
export const CELL_MARGIN_MM = 1;

/** Where "Kính gửi:" begins when it stands above several names; the decree gives no measure; millimetres. */
const ADDRESSEES_LEFT_MM = 25;

/** How the lines of one role look. */
export interface LineStyle {
  /** Name of the component, as an official knows it: the style's name in a word processor. */
  name: string;
  /** Size of the letters; points. */
  sizePt: number;
  /** "Đậm". */
  bold: boolean;
  /** "Nghiêng"; otherwise "đứng". */
  italic: boolean;
  /** Whether the lead before the text is bold; the text itself follows `bold`. */
  boldLead: boolean;
  /** "Canh giữa", "canh đều cả hai lề", "sát lề trái". */
  align: 'center' | 'justify' | 'left';
  /** Indent of the first line; millimetres. */
  firstLineMm: number;
  /** Indent of every line; millimetres. */
  leftMm: number;
  /** Space above and below; points. */
  spacingPt: { before: number; after: number };
  /** Distance of the lines; 1 is single. */
  lineSpacing: number;
  /** Length of the rule below as a share of the text; null for no rule. */
  ruleShare: number | null;
  /** Stays on the page of the line after it. */
  keepWithNext: boolean;
}

const centred = (name: string, sizePt: number, bold: boolean): LineStyle => ({
  name,
  sizePt,
  bold,
  italic: false,
  boldLead: bold,
  align: 'center',
  firstLineMm: 0,
  leftMm: 0,
  spacingPt: { before: 0, after: 0 },
  lineSpacing: 1,
  ruleShare: null,
  keepWithNext: true,
});

const body = (name: string): LineStyle => ({
  ...centred(name, SIZE_PT.body, false),
  align: 'justify',
  firstLineMm: FIRST_LINE_INDENT_MM,
  spacingPt: { before: 0, after: PARAGRAPH_SPACING_PT },
  lineSpacing: BODY_LINE_SPACING,
  keepWithNext: false,
});

/** The look of every role, for whatever shows the lines: file or page. */
export const LINE_STYLES: Readonly<Record<LineRole, LineStyle>> = {
  'quoc-hieu': centred('Quốc hiệu', SIZE_PT.quocHieu, true),
  'tieu-ngu': { ...centred('Tiêu ngữ', SIZE_PT.tieuNgu, true), ruleShare: RULE_SHARE.tieuNgu },
  'parent-agency': centred('Cơ quan chủ quản', SIZE_PT.agency, false),
  agency: { ...centred('Cơ quan ban hành', SIZE_PT.agency, true), ruleShare: RULE_SHARE.agency },
  number: centred('Số, ký hiệu', SIZE_PT.number, false),
  'place-date': { ...centred('Địa danh, thời gian', SIZE_PT.placeDate, false), italic: true },
  'type-name': { ...centred('Tên loại', SIZE_PT.typeName, true), spacingPt: { before: 18, after: 0 } },
  subject: { ...centred('Trích yếu', SIZE_PT.subject, true), ruleShare: RULE_SHARE.subject },
  addressee: { ...centred('Kính gửi', SIZE_PT.addressee, false), spacingPt: { before: 6, after: 12 } },
  'addressee-label': {
    ...centred('Kính gửi (nhiều nơi)', SIZE_PT.addressee, false),
    align: 'left',
    leftMm: ADDRESSEES_LEFT_MM,
    spacingPt: { before: 6, after: 0 },
  },
  // "Các gạch đầu dòng được trình bày thẳng hàng với nhau dưới dấu hai chấm" (II.9.d).
  'addressee-item': {
    ...centred('Nơi được kính gửi', SIZE_PT.addressee, false),
    align: 'left',
    leftMm: ADDRESSEES_LEFT_MM + textWidthMm('Kính gửi', { sizePt: SIZE_PT.addressee, bold: false }),
    spacingPt: { before: 0, after: PARAGRAPH_SPACING_PT },
  },
  'form-line': body('Mục của mẫu'),
  'attendance-heading': { ...body('Nhóm tham dự'), keepWithNext: true },
  attendance: body('Người tham dự'),
  'part-heading': { ...body('Tiêu đề mục'), bold: true, keepWithNext: true },
  heading: { ...body('Tiêu đề'), bold: true, keepWithNext: true },
  paragraph: { ...body('Lời văn'), boldLead: true },
  'list-item': body('Khoản, điểm'),
  // The signatures must not stand alone on a page: they would certify nothing.
  end: { ...body('Kết thúc'), spacingPt: { before: 0, after: 2 * PARAGRAPH_SPACING_PT }, keepWithNext: true },
  'signer-title': centred('Chức vụ người ký', SIZE_PT.signature, true),
  'signer-name': centred('Họ tên người ký', SIZE_PT.signature, true),
  'recipients-label': {
    ...centred('Nơi nhận', SIZE_PT.recipientsLabel, true),
    italic: true,
    align: 'left',
    spacingPt: { before: 12, after: 0 },
  },
  recipient: { ...centred('Tên nơi nhận', SIZE_PT.recipient, false), align: 'left' },
  'appendix-label': centred('Phụ lục', SIZE_PT.appendixLabel, true),
  'appendix-title': centred('Tên phụ lục', SIZE_PT.appendixTitle, true),
  'appendix-source': {
    ...centred('Kèm theo văn bản', SIZE_PT.appendixSource, false),
    italic: true,
    ruleShare: RULE_SHARE.appendixSource,
  },
  'appendix-end': { ...body('Kết thúc phụ lục'), align: 'left', firstLineMm: 0, spacingPt: { before: 6, after: 0 } },
};

const cell = (name: string, sizePt: number): LineStyle => ({
  ...centred(name, sizePt, false),
  align: 'left',
  spacingPt: { before: 2, after: 2 },
  keepWithNext: false,
});

/** The look of the words in tables; a column sets its own alignment. */
export const TABLE_STYLES: Readonly<Record<TableRole, LineStyle>> = {
  'table-head': { ...cell('Tiêu đề bảng', SIZE_PT.table), bold: true, align: 'center', keepWithNext: true },
  'table-cell': cell('Ô bảng', SIZE_PT.table),
  'appendix-head': {
    ...cell('Tiêu đề bảng phụ lục', SIZE_PT.appendixTable),
    bold: true,
    align: 'center',
    keepWithNext: true,
  },
  'appendix-cell': cell('Ô bảng phụ lục', SIZE_PT.appendixTable),
};
