import { HeightRule, Paragraph, Table, TableBorders, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';

import { HEAD_COLUMNS_MM, SIGNATURE_COLUMNS_MM, SIGNATURE_SPACE_MM } from '../layout';
import { linesAt } from '../lines/sheet-line';
import type { LinePlace, LineRole, SheetLine } from '../lines/sheet-line';
import { lineParagraphs } from './paragraphs';
import { mmToTwips } from './units';

interface Columns {
  left: number;
  right: number;
}

const cell = (lines: readonly SheetLine[], widthMm: number): TableCell =>
  new TableCell({
    width: { size: mmToTwips(widthMm), type: WidthType.DXA },
    // A cell without a paragraph is not valid.
    children:
      lines.length === 0 ? [new Paragraph({ keepNext: true })] : lines.flatMap((line) => lineParagraphs(line, widthMm)),
  });

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

/** The head of the sheet: issuer with number (ô 2, 3) left of the national name (ô 1). */
export const headTable = (lines: readonly SheetLine[]): Table =>
  borderless([row(linesAt(lines, 'head-left'), linesAt(lines, 'head-right'), HEAD_COLUMNS_MM)], HEAD_COLUMNS_MM);

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
export function signatureTable(lines: readonly SheetLine[]): Table {
  const at = (place: LinePlace, role: LineRole) => linesAt(lines, place).filter((line) => line.role === role);
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
