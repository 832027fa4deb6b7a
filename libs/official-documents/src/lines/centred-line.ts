import { LINE_STYLES } from '../layout';
import { balancedLines, textWidthMm } from '../text-width';
import type { SheetLine } from './sheet-line';

/** Left free on each side of a centred line, as a printer's font may run a little wider than the measured one; millimetres. */
const SIDE_MM = 1.5;

/** A centred line as it stands in a column. */
export interface CentredLine {
  /** The words, broken so that no word is left alone. */
  rows: string[];
  /** Length of the rule below; millimetres; null when the decree asks for none. */
  ruleMm: number | null;
}

/** Breaks a centred line for a column of the given width and measures the rule below it: page and file draw it alike. */
export function centredLine({ role, text }: SheetLine, widthMm: number): CentredLine {
  const style = LINE_STYLES[role];
  const rows = balancedLines(text, widthMm - 2 * SIDE_MM, style);
  const longest = Math.max(...rows.map((row) => textWidthMm(row, style)));
  return { rows, ruleMm: style.ruleShare === null ? null : Math.min(longest, widthMm) * style.ruleShare };
}
