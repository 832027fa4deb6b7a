import {
  HeightRule,
  LineRuleType,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';

import { HEAD_COLUMNS_MM, LINE_STYLES, SIGNATURE_COLUMNS_MM, SIGNATURE_SPACE_MM } from '../layout';
import { linesAt } from '../lines/sheet-line';
import type { LinePlace, LineRole, SheetLine } from '../lines/sheet-line';
import { lineParagraphs } from './paragraphs';
import { mmToTwips, ptToTwips } from './units';

interface Columns {
  left: number;
  right: number;
}

const cellOf = (paragraphs: Paragraph[], widthMm: number): TableCell =>
  new TableCell({
    width: { size: mmToTwips(widthMm), type: WidthType.DXA },
    // A cell without a paragraph is not valid.
    children: paragraphs.length === 0 ? [new Paragraph({ keepNext: true })] : paragraphs,
  });

const paragraphsOf = (lines: readonly SheetLine[], widthMm: number): Paragraph[] =>
  lines.flatMap((line) => lineParagraphs(line, widthMm));

const cell = (lines: readonly SheetLine[], widthMm: number): TableCell => cellOf(paragraphsOf(lines, widthMm), widthMm);

const row = (left: readonly SheetLine[], right: readonly SheetLine[], columns: Columns): TableRow =>
  new TableRow({ cantSplit: true, children: [cell(left, columns.left), cell(right, columns.right)] });

const borderless = (rows: TableRow[], columns: Columns): Table =>
  new Table({
    rows,
    width: { size: mmToTwips(columns.left + columns.right), type: WidthType.DXA },
    columnWidths: [mmToTwips(columns.left), mmToTwips(columns.right)],
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    // Word's own margins of a cell (1.9 mm) would push the columns out of the text.
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
  });

const withRole = (lines: readonly SheetLine[], role: LineRole): SheetLine[] =>
  lines.filter((line) => line.role === role);

/**
 * The head of the sheet: issuer with number (ô 2, 3) left of the national name (ô 1). Place and date (ô 4), where the form has them,
 * stand "trên cùng một dòng với số, ký hiệu văn bản" (Appendix I, part I, II.4.c): this line is a row of its own.
 */
export function headTable(lines: readonly SheetLine[]): Table {
  const left = linesAt(lines, 'head-left');
  const right = linesAt(lines, 'head-right');
  const placeDate = withRole(right, 'place-date');
  if (placeDate.length === 0) return borderless([row(left, right, HEAD_COLUMNS_MM)], HEAD_COLUMNS_MM);
  const above = (column: SheetLine[]) => column.filter(({ role }) => role !== 'number' && role !== 'place-date');
  return borderless(
    [row(above(left), above(right), HEAD_COLUMNS_MM), row(withRole(left, 'number'), placeDate, HEAD_COLUMNS_MM)],
    HEAD_COLUMNS_MM,
  );
}

const signatureSpace = (): TableRow =>
  new TableRow({
    cantSplit: true,
    height: { value: mmToTwips(SIGNATURE_SPACE_MM), rule: HeightRule.EXACT },
    children: [cell([], SIGNATURE_COLUMNS_MM.left), cell([], SIGNATURE_COLUMNS_MM.right)],
  });

/**
 * Both signatures and the recipients (ô 7, 9b; form 1.9). Titles, signatures and names are rows of their own, so that both names stand
 * level however many lines the titles take.
 */
function twoSignatures(lines: readonly SheetLine[]): Table {
  const at = (place: LinePlace, role: LineRole) => withRole(linesAt(lines, place), role);
  const rowOf = (role: LineRole) => row(at('signature-left', role), at('signature-right', role), SIGNATURE_COLUMNS_MM);
  return borderless(
    [
      rowOf('signer-title'),
      signatureSpace(),
      rowOf('signer-name'),
      row(linesAt(lines, 'recipients'), [], SIGNATURE_COLUMNS_MM),
    ],
    SIGNATURE_COLUMNS_MM,
  );
}

/** Room inside of a cell that other words stand beside. */
const room = (twips: number): Paragraph =>
  new Paragraph({ keepNext: true, spacing: { line: twips, lineRule: LineRuleType.EXACT } });

/** One signature, the recipients left of it: "Nơi nhận" is level with the signer's authority (Appendix I, part I, II.9.d). */
function oneSignature(lines: readonly SheetLine[]): Table {
  const { left, right } = SIGNATURE_COLUMNS_MM;
  const signer = linesAt(lines, 'signature-right');
  const signature = [
    // As much as the style of "Nơi nhận" keeps free above it.
    room(ptToTwips(LINE_STYLES['recipients-label'].spacingPt.before)),
    ...paragraphsOf(withRole(signer, 'signer-title'), right),
    room(mmToTwips(SIGNATURE_SPACE_MM)),
    ...paragraphsOf(withRole(signer, 'signer-name'), right),
  ];
  const cells = [cell(linesAt(lines, 'recipients'), left), cellOf(signature, right)];
  return borderless([new TableRow({ cantSplit: true, children: cells })], SIGNATURE_COLUMNS_MM);
}

/** The foot of the sheet, as the form has it. */
export const signatureTable = (lines: readonly SheetLine[]): Table =>
  linesAt(lines, 'signature-left').length > 0 ? twoSignatures(lines) : oneSignature(lines);
