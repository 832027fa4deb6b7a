import { BorderStyle, LineRuleType, Paragraph, TextRun } from 'docx';
import type { IRunOptions } from 'docx';

import { COLOUR, LINE_STYLES, RULE_THICKNESS_PT } from '../layout';
import type { LineStyle } from '../layout';
import type { SheetLine } from '../lines/sheet-line';
import { balancedLines, textWidthMm } from '../text-width';
import { styleId } from './styles';
import { mmToTwips, ptToTwips } from './units';

/** Border thickness is counted in eighths of a point. */
const ruleBorder = {
  style: BorderStyle.SINGLE,
  size: RULE_THICKNESS_PT * 8,
  color: COLOUR,
  space: 1,
};

/** Height of the empty paragraph that carries a rule; points. */
const RULE_HEIGHT_PT = 4;

/** Space between a rule and the line after it; points. */
const RULE_GAP_PT = 6;

/** Left free on each side of a centred line, as a printer's font may run a little wider than the measured one; millimetres. */
const SIDE_MM = 1.5;

/**
 * A rule is the upper border of an empty paragraph, indented on both sides to the rule's length: word processors agree on how to draw
 * this, and on nothing else (drawn lines float, underlined spaces are cut).
 */
function ruleBelow(lengthMm: number, widthMm: number): Paragraph {
  const side = mmToTwips((widthMm - lengthMm) / 2);
  return new Paragraph({
    border: { top: ruleBorder },
    indent: { left: side, right: side },
    keepNext: true,
    spacing: {
      before: ptToTwips(1),
      after: ptToTwips(RULE_GAP_PT),
      line: ptToTwips(RULE_HEIGHT_PT),
      lineRule: LineRuleType.EXACT,
    },
    run: { size: 2 },
  });
}

function runsOf({ lead, text }: SheetLine, style: LineStyle): TextRun[] {
  if (lead === null) return [new TextRun(text)];
  const leadRun: IRunOptions = { text: text === '' ? lead : `${lead} `, bold: style.boldLead };
  return text === '' ? [new TextRun(leadRun)] : [new TextRun(leadRun), new TextRun(text)];
}

function centredParagraphs(line: SheetLine, style: LineStyle, widthMm: number): Paragraph[] {
  const rows = balancedLines(line.text, widthMm - 2 * SIDE_MM, style);
  const longest = Math.max(...rows.map((row) => textWidthMm(row, style)));
  const words = new Paragraph({
    style: styleId(line.role),
    children: rows.map((row, at) => new TextRun({ text: row, break: at > 0 ? 1 : 0 })),
  });
  return style.ruleShare === null ? [words] : [words, ruleBelow(Math.min(longest, widthMm) * style.ruleShare, widthMm)];
}

/** The paragraphs that show a line in a column of the given width: its words and, where the decree asks for it, the rule below. */
export function lineParagraphs(line: SheetLine, widthMm: number): Paragraph[] {
  const style = LINE_STYLES[line.role];
  if (style.align === 'center') return centredParagraphs(line, style, widthMm);
  return [new Paragraph({ style: styleId(line.role), children: runsOf(line, style) })];
}
