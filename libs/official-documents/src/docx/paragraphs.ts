import { BorderStyle, LineRuleType, Paragraph, TextRun } from 'docx';
import type { IRunOptions } from 'docx';

import { COLOUR, LINE_STYLES, RULE_ABOVE_PT, RULE_THICKNESS_PT } from '../layout';
import type { LineStyle } from '../layout';
import type { SheetLine } from '../lines/sheet-line';
import { centredLine } from '../lines/centred-line';
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
      before: ptToTwips(RULE_ABOVE_PT),
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

function centredParagraphs(line: SheetLine, widthMm: number): Paragraph[] {
  const { rows, ruleMm } = centredLine(line, widthMm);
  const words = new Paragraph({
    style: styleId(line.role),
    children: rows.map((row, at) => new TextRun({ text: row, break: at > 0 ? 1 : 0 })),
  });
  return ruleMm === null ? [words] : [words, ruleBelow(ruleMm, widthMm)];
}

/** The paragraphs that show a line in a column of the given width: its words and, where the decree asks for it, the rule below. */
export function lineParagraphs(line: SheetLine, widthMm: number): Paragraph[] {
  const style = LINE_STYLES[line.role];
  if (style.align === 'center') return centredParagraphs(line, widthMm);
  return [new Paragraph({ style: styleId(line.role), children: runsOf(line, style) })];
}
