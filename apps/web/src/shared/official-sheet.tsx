import {
  centredLine,
  CELL_MARGIN_MM,
  HEAD_COLUMNS_MM,
  isTable,
  LINE_STYLES,
  linesAt,
  RULE_ABOVE_PT,
  SIGNATURE_COLUMNS_MM,
  TABLE_STYLES,
  tableRoles,
  TEXT_WIDTH_MM,
} from '@kyhop/official-documents';
import type { LineStyle, SheetLine, SheetPart, SheetTable } from '@kyhop/official-documents';
import type { CSSProperties } from 'react';
import classes from './official-sheet.module.css';

/** Lengths on the sheet, which is drawn smaller where there is less room (official-sheet.module.css). */
const mm = (length: number) => `calc(${length} * var(--mm))`;
const pt = (length: number) => `calc(${length} * var(--pt))`;

/** Height of a single line of Times New Roman, as a share of the size of its letters. */
const SINGLE_LINE = 1.15;

function lineLook(style: LineStyle): CSSProperties {
  return {
    fontSize: pt(style.sizePt),
    fontWeight: style.bold ? 700 : 400,
    fontStyle: style.italic ? 'italic' : undefined,
    textAlign: style.align,
    textIndent: mm(style.firstLineMm),
    marginInlineStart: style.leftMm > 0 ? mm(style.leftMm) : undefined,
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
      <p key={at} style={lineLook(LINE_STYLES[line.role])}>
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
      <p style={lineLook(LINE_STYLES[line.role])}>
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

function Cell({ text, style }: { text: string; style: LineStyle }) {
  return text.split('\n').map((words, at) => (
    <p key={at} style={{ ...lineLook(style), textAlign: undefined }}>
      {words}
    </p>
  ));
}

function SheetTableView({ table }: { table: SheetTable }) {
  const { columns, rows, sum = false } = table;
  const roles = tableRoles(table);
  const cell = (align: CSSProperties['textAlign']) => ({ textAlign: align, paddingInline: mm(CELL_MARGIN_MM) });
  return (
    <table className={classes['table']}>
      <colgroup>
        {columns.map(({ widthMm }, at) => (
          <col key={at} style={{ width: mm(widthMm) }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ header }, at) => (
            <th key={at} scope="col" style={cell('center')}>
              <Cell text={header} style={TABLE_STYLES[roles.head]} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={at}>
            {columns.map(({ align }, column) => (
              <td key={column} style={cell(align)}>
                <Cell
                  text={row[column] ?? ''}
                  style={{ ...TABLE_STYLES[roles.cell], bold: sum && at === rows.length - 1 }}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What stands between the head and the signatures, tables among the lines. */
function Content({ parts }: { parts: readonly SheetPart[] }) {
  return parts.map((part, at) =>
    isTable(part) ? (
      <SheetTableView key={at} table={part} />
    ) : (
      <Lines key={at} lines={[part]} widthMm={TEXT_WIDTH_MM} />
    ),
  );
}

const withRole = (lines: readonly SheetLine[], role: SheetLine['role']) => lines.filter((line) => line.role === role);

/** Place and date stand on the line of the number (Appendix I, part I, II.4.c), under whatever is above either of them. */
function Head({ lines }: { lines: readonly SheetLine[] }) {
  const placeDate = withRole(lines, 'place-date');
  const number = placeDate.length === 0 ? [] : withRole(lines, 'number');
  const above = (place: 'head-left' | 'head-right') =>
    linesAt(lines, place).filter((line) => !number.includes(line) && !placeDate.includes(line));
  const { left, right } = HEAD_COLUMNS_MM;
  return (
    <div className={classes['head']}>
      <div>
        <Lines lines={above('head-left')} widthMm={left} />
      </div>
      <div>
        <Lines lines={above('head-right')} widthMm={right} />
      </div>
      {placeDate.length > 0 && (
        <>
          <div>
            <Lines lines={number} widthMm={left} />
          </div>
          <div>
            <Lines lines={placeDate} widthMm={right} />
          </div>
        </>
      )}
    </div>
  );
}

/** Two signatures side by side, the recipients below the left one (form 1.9). */
function TwoSignatures({ lines }: { lines: readonly SheetLine[] }) {
  const { left, right } = SIGNATURE_COLUMNS_MM;
  const columns = [
    { lines: linesAt(lines, 'signature-left'), widthMm: left },
    { lines: linesAt(lines, 'signature-right'), widthMm: right },
  ];
  return (
    <div className={classes['signatures']}>
      {columns.map(({ lines: column, widthMm }, at) => (
        <div key={at}>
          <Lines lines={withRole(column, 'signer-title')} widthMm={widthMm} />
        </div>
      ))}
      {columns.map(({ lines: column, widthMm }, at) => (
        <div key={at} className={classes['names']}>
          <Lines lines={withRole(column, 'signer-name')} widthMm={widthMm} />
        </div>
      ))}
      <div>
        <Lines lines={linesAt(lines, 'recipients')} widthMm={left} />
      </div>
    </div>
  );
}

/** One signature, level with the recipients on its left (II.9.d). */
function OneSignature({ lines }: { lines: readonly SheetLine[] }) {
  const { left, right } = SIGNATURE_COLUMNS_MM;
  const signer = linesAt(lines, 'signature-right');
  return (
    <div className={classes['signatures']}>
      <div>
        <Lines lines={linesAt(lines, 'recipients')} widthMm={left} />
      </div>
      <div style={{ marginTop: pt(LINE_STYLES['recipients-label'].spacingPt.before) }}>
        <Lines lines={withRole(signer, 'signer-title')} widthMm={right} />
        <div className={classes['names']}>
          <Lines lines={withRole(signer, 'signer-name')} widthMm={right} />
        </div>
      </div>
    </div>
  );
}

interface OfficialSheetProps {
  /** The parts of the upright pages; those of an appendix are not shown. */
  lines: readonly SheetPart[];
  /** What the sheet is, for who cannot see it. */
  label: string;
}

/** A document as its paper: the lines, sizes and breaks of the DOCX file (libs/official-documents), drawn in the page. */
export function OfficialSheet({ lines: parts, label }: OfficialSheetProps) {
  const lines = parts.filter((part) => !isTable(part));
  const signedTwice = linesAt(lines, 'signature-left').length > 0;
  return (
    <div className={classes['frame']}>
      <article className={classes['sheet']} lang="vi" aria-label={label}>
        <Head lines={lines} />
        <Lines lines={linesAt(lines, 'title')} widthMm={TEXT_WIDTH_MM} />
        <Content parts={linesAt(parts, 'content')} />
        {signedTwice ? <TwoSignatures lines={lines} /> : <OneSignature lines={lines} />}
      </article>
    </div>
  );
}
