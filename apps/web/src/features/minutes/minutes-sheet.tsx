import {
  centredLine,
  HEAD_COLUMNS_MM,
  LINE_STYLES,
  linesAt,
  minutesLines,
  RULE_ABOVE_PT,
  SIGNATURE_COLUMNS_MM,
  TEXT_WIDTH_MM,
} from '@kyhop/official-documents';
import type { MinutesDocument, SheetLine } from '@kyhop/official-documents';
import type { CSSProperties } from 'react';
import classes from './minutes-sheet.module.css';

/** Lengths on the sheet, which is drawn smaller where there is less room (minutes-sheet.module.css). */
const mm = (length: number) => `calc(${length} * var(--mm))`;
const pt = (length: number) => `calc(${length} * var(--pt))`;

/** Height of a single line of Times New Roman, as a share of the size of its letters. */
const SINGLE_LINE = 1.15;

function lineLook({ role }: SheetLine): CSSProperties {
  const style = LINE_STYLES[role];
  return {
    fontSize: pt(style.sizePt),
    fontWeight: style.bold ? 700 : 400,
    fontStyle: style.italic ? 'italic' : undefined,
    textAlign: style.align,
    textIndent: mm(style.firstLineMm),
    lineHeight: style.lineSpacing * SINGLE_LINE,
    marginBlock: `${pt(style.spacingPt.before)} ${pt(style.spacingPt.after)}`,
    breakAfter: style.keepWithNext ? 'avoid' : undefined,
  };
}

interface LinesProps {
  lines: readonly SheetLine[];
  /** Width of the column in which they stand; millimetres. */
  widthMm: number;
}

function Lines({ lines, widthMm }: LinesProps) {
  return lines.map((line, at) =>
    LINE_STYLES[line.role].align === 'center' ? (
      <CentredLine key={at} line={line} widthMm={widthMm} />
    ) : (
      <p key={at} style={lineLook(line)}>
        {line.lead !== null && <b data-plain={!LINE_STYLES[line.role].boldLead || undefined}>{line.lead}</b>}
        {line.lead !== null && line.text !== '' && ' '}
        {line.text}
      </p>
    ),
  );
}

function CentredLine({ line, widthMm }: { line: SheetLine; widthMm: number }) {
  const { rows, ruleMm } = centredLine(line, widthMm);
  return (
    <>
      <p style={lineLook(line)}>
        {rows.map((row, at) => (
          <span key={at} className={classes['row']}>
            {/* The space parts the words where they are read aloud or copied. */}
            {at < rows.length - 1 ? `${row} ` : row}
          </span>
        ))}
      </p>
      {ruleMm !== null && (
        <div
          aria-hidden="true"
          className={classes['rule']}
          style={{ width: mm(ruleMm), marginTop: pt(RULE_ABOVE_PT) }}
        />
      )}
    </>
  );
}

function Signatures({ lines }: { lines: readonly SheetLine[] }) {
  const { left, right } = SIGNATURE_COLUMNS_MM;
  const [secretary, chair] = [linesAt(lines, 'signature-left'), linesAt(lines, 'signature-right')];
  const titles = (column: SheetLine[]) => column.filter(({ role }) => role === 'signer-title');
  const names = (column: SheetLine[]) => column.filter(({ role }) => role === 'signer-name');
  return (
    <div className={classes['signatures']}>
      <div>
        <Lines lines={titles(secretary)} widthMm={left} />
      </div>
      <div>
        <Lines lines={titles(chair)} widthMm={right} />
      </div>
      <div className={classes['names']}>
        <Lines lines={names(secretary)} widthMm={left} />
      </div>
      <div className={classes['names']}>
        <Lines lines={names(chair)} widthMm={right} />
      </div>
      <div>
        <Lines lines={linesAt(lines, 'recipients')} widthMm={left} />
      </div>
    </div>
  );
}

interface MinutesSheetProps {
  document: MinutesDocument;
  /** What the sheet is, for who cannot see it. */
  label: string;
}

/** The minutes as their paper: the lines, sizes and breaks of the DOCX file (libs/official-documents), drawn in the page. */
export function MinutesSheet({ document, label }: MinutesSheetProps) {
  const lines = minutesLines(document);
  return (
    <div className={classes['frame']}>
      <article className={classes['sheet']} lang="vi" aria-label={label}>
        <div className={classes['head']}>
          <div>
            <Lines lines={linesAt(lines, 'head-left')} widthMm={HEAD_COLUMNS_MM.left} />
          </div>
          <div>
            <Lines lines={linesAt(lines, 'head-right')} widthMm={HEAD_COLUMNS_MM.right} />
          </div>
        </div>
        <Lines lines={linesAt(lines, 'title')} widthMm={TEXT_WIDTH_MM} />
        <Lines lines={linesAt(lines, 'content')} widthMm={TEXT_WIDTH_MM} />
        <Signatures lines={lines} />
      </article>
    </div>
  );
}
