import { AlignmentType, LineRuleType } from 'docx';
import type { IParagraphStyleOptions, IStylesOptions } from 'docx';

import { COLOUR, FONT, LINE_STYLES, SIZE_PT, TABLE_STYLES } from '../layout';
import type { LineStyle } from '../layout';
import type { LineRole } from '../lines/sheet-line';
import type { TableRole } from '../lines/sheet-table';
import { linesTo240ths, mmToTwips, ptToHalfPoints, ptToTwips } from './units';

const ALIGNMENT = {
  center: AlignmentType.CENTER,
  justify: AlignmentType.JUSTIFIED,
  left: AlignmentType.LEFT,
} as const;

/** Style id of a role: letters only, as some word processors lose ids with other signs. */
export const styleId = (role: LineRole | TableRole): string => `KH${role.replaceAll('-', '')}`;

const paragraphStyle = (role: LineRole | TableRole, style: LineStyle): IParagraphStyleOptions => ({
  id: styleId(role),
  name: style.name,
  basedOn: 'Normal',
  quickFormat: true,
  run: { size: ptToHalfPoints(style.sizePt), bold: style.bold, italics: style.italic },
  paragraph: {
    alignment: ALIGNMENT[style.align],
    indent: { firstLine: mmToTwips(style.firstLineMm), ...(style.leftMm > 0 && { left: mmToTwips(style.leftMm) }) },
    keepNext: style.keepWithNext,
    spacing: {
      before: ptToTwips(style.spacingPt.before),
      after: ptToTwips(style.spacingPt.after),
      line: linesTo240ths(style.lineSpacing),
      lineRule: LineRuleType.AUTO,
    },
  },
});

/** One named style for each component: who corrects the file in a word processor finds them by their official names. */
export const documentStyles = (): IStylesOptions => ({
  default: {
    document: {
      run: { font: FONT, size: ptToHalfPoints(SIZE_PT.body), color: COLOUR, language: { value: 'vi-VN' } },
      paragraph: { spacing: { before: 0, after: 0, line: linesTo240ths(1), lineRule: LineRuleType.AUTO } },
    },
  },
  paragraphStyles: Object.entries({ ...LINE_STYLES, ...TABLE_STYLES }).map(([role, style]) =>
    paragraphStyle(role as LineRole | TableRole, style),
  ),
});
