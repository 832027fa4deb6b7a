import { Paragraph } from 'docx';

import { CELL_MARGIN_MM, COLOUR } from '../layout';
import type { SheetTable, TableColumn, TableRole } from '../lines/sheet-table';
import { tableRoles } from '../lines/sheet-table';
import { styleId } from './styles';
import { mmToTwips } from './units';

/** Stands for a table until its rows are written: no text of a person can become markup like this. */
const PLACE_STYLE = 'KHtableplace';
const PLACE = new RegExp(`<w:p><w:pPr><w:pStyle w:val="${PLACE_STYLE}"/></w:pPr></w:p>`, 'u');

/** A paragraph where a table is to stand (see {@link withTables}). */
export const tablePlace = (): Paragraph => new Paragraph({ style: PLACE_STYLE });

const ALIGNMENT = { left: 'left', center: 'center', right: 'right' } as const;

const escaped = (text: string): string =>
  text.replace(/[&<>]/gu, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'));

/** How a row stands beside the style of its words. */
interface RowLook {
  bold?: boolean;
  /** On the page of the row that follows. */
  keepNext?: boolean;
}

function paragraphXml(text: string, role: TableRole, align: TableColumn['align'], { bold, keepNext }: RowLook): string {
  const keep = keepNext ? '<w:keepNext/>' : '';
  const style = `<w:pStyle w:val="${styleId(role)}"/>${keep}<w:jc w:val="${ALIGNMENT[align]}"/>`;
  const run =
    text === ''
      ? ''
      : `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
  return `<w:p><w:pPr>${style}</w:pPr>${run}</w:p>`;
}

function cellXml(text: string, role: TableRole, { widthMm, align }: TableColumn, look: RowLook = {}): string {
  const paragraphs = text.split('\n').map((words) => paragraphXml(words, role, align, look));
  return `<w:tc><w:tcPr><w:tcW w:w="${mmToTwips(widthMm)}" w:type="dxa"/></w:tcPr>${paragraphs.join('')}</w:tc>`;
}

const EDGES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];

function headXml(table: SheetTable): string {
  const { columns } = table;
  const width = columns.reduce((sum, { widthMm }) => sum + mmToTwips(widthMm), 0);
  const borders = EDGES.map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="${COLOUR}"/>`);
  const margins = ['left', 'right'].map((side) => `<w:${side} w:w="${mmToTwips(CELL_MARGIN_MM)}" w:type="dxa"/>`);
  const grid = columns.map(({ widthMm }) => `<w:gridCol w:w="${mmToTwips(widthMm)}"/>`);
  const cells = columns.map((column) => cellXml(column.header, tableRoles(table).head, { ...column, align: 'center' }));
  return (
    `<w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/>` +
    `<w:tblBorders>${borders.join('')}</w:tblBorders><w:tblLayout w:type="fixed"/>` +
    `<w:tblCellMar>${margins.join('')}</w:tblCellMar></w:tblPr><w:tblGrid>${grid.join('')}</w:tblGrid>` +
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells.join('')}</w:tr>`
  );
}

/** A table of figures of so few rows is read as one picture, and stands on one page. */
const SHORT_TABLE = 12;
const isShort = ({ place, rows }: SheetTable): boolean => place === 'content' && rows.length <= SHORT_TABLE;

/**
 * A row may go on over the page: a long answer is longer than one. Its height follows its words, so that none is cut.
 */
function rowXml(table: SheetTable, at: number): string {
  const { columns, rows, sum = false } = table;
  const last = at === rows.length - 1;
  const look = { bold: sum && last, keepNext: isShort(table) && !last };
  return `<w:tr>${columns.map((column, c) => cellXml(rows[at]?.[c] ?? '', tableRoles(table).cell, column, look)).join('')}</w:tr>`;
}

/**
 * A table of thousands of rows is written in pieces of so many, each beginning a page: word processors lay out all that
 * follows anew at the end of each page. LibreOffice took 22 s of a processor for 2,850 rows in pieces, and had not ended
 * after 140 s in one.
 */
export const ROWS_OF_A_PIECE = 200;
const NEXT_PIECE =
  '</w:tbl><w:p><w:pPr><w:pageBreakBefore/><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p><w:tbl>';

/** The gap that keeps a table from the words after it. */
const AFTER_TABLE = '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/></w:pPr></w:p>';

/**
 * Writes the tables into the places that were kept for them. As markup and not as objects of the maker of files: thousands of rows would
 * take it seconds in one piece, and nobody else would have a turn meanwhile.
 */
export async function withTables(
  xml: string,
  tables: readonly SheetTable[],
  breathe: () => Promise<void>,
): Promise<string> {
  const pieces: string[] = [];
  let rest = xml;
  for (const table of tables) {
    const place = PLACE.exec(rest);
    if (place === null) throw new Error('No place was kept for a table.');
    pieces.push(rest.slice(0, place.index), '<w:tbl>', headXml(table));
    for (let at = 0; at < table.rows.length; at += 1) {
      if (at > 0 && at % ROWS_OF_A_PIECE === 0) pieces.push(NEXT_PIECE, headXml(table));
      pieces.push(rowXml(table, at));
      await breathe();
    }
    pieces.push('</w:tbl>', AFTER_TABLE);
    rest = rest.slice(place.index + place[0].length);
  }
  return [...pieces, rest].join('');
}
