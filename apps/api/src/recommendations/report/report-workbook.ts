import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import ExcelJS from 'exceljs';
import { breathing } from '../../common/table-import/breath';
import type { ReportPeriod } from './compose-report';
import { APPENDIX_COLUMNS } from './report-appendix';
import type { ReportGroup } from './report-groups';
import { figureRows } from './figure-rows';
import { yearsInWords } from './report-words';
import type { ReportFiguresDto } from './report.dto';

/** The number of the paper in the format; ExcelJS has its names as types only. */
const A4 = 9;

const FONT = 'Times New Roman';
const THIN = { style: 'thin' } as const;
const GRID = { top: THIN, bottom: THIN, left: THIN, right: THIN };

/** Styles are shared objects: the writer keeps each once. */
const TITLE: Partial<ExcelJS.Style> = { font: { name: FONT, size: 14, bold: true }, alignment: { vertical: 'middle' } };
const HEAD: Partial<ExcelJS.Style> = {
  font: { name: FONT, size: 11, bold: true },
  alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE7E6E6' } },
  border: GRID,
};
const body = (numFmt: string, horizontal?: 'center' | 'right'): Partial<ExcelJS.Style> => ({
  font: { name: FONT, size: 11 },
  alignment: { vertical: 'top', wrapText: true, ...(horizontal && { horizontal }) },
  border: GRID,
  numFmt,
});
const WORDS = body('@');
const FIGURE = body('#,##0', 'right');
const DAY = body('dd/mm/yyyy', 'center');
const PART: Partial<ExcelJS.Style> = { ...WORDS, font: { name: FONT, size: 11, bold: true } };

/** What XML cannot hold, not even escaped: a workbook with one does not open. ExcelJS leaves out control characters only. */
const NOT_IN_XML = /[\p{Cs}\ufffe\uffff]/gu;

/** A cell of Excel holds no more; the DOCX file has all. */
const LONGEST_CELL = 32_767;

/** What people typed is a string in a cell of type text: "=HYPERLINK(…)" stays what it is, words. */
const words = (text: string): string => text.slice(0, LONGEST_CELL).replace(NOT_IN_XML, '');

type Value = string | number | Date | null;

const styleOf = (value: Value): Partial<ExcelJS.Style> =>
  typeof value === 'number' ? FIGURE : value instanceof Date ? DAY : WORDS;

/** Excel has days without a zone, which ExcelJS writes from midnight in UTC. */
const day = (date: string | null): Date | null => (date === null ? null : new Date(`${date}T00:00:00Z`));

/** The width of Excel's columns, in characters of the ordinary size, that comes to so many millimetres in Times New Roman 11. */
const charactersOf = (mm: number): number => Math.max(6, Math.round(mm / 1.75));

interface SheetPlan {
  name: string;
  title: string;
  columns: readonly { header: string; width: number }[];
}

const HEAD_ROW = 3;

/** A sheet to print: A4 across, its head on every page. */
function openSheet(workbook: ExcelJS.stream.xlsx.WorkbookWriter, { name, title, columns }: SheetPlan) {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: HEAD_ROW }],
    pageSetup: {
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${HEAD_ROW}:${HEAD_ROW}`,
      margins: { left: 0.8, right: 0.6, top: 0.8, bottom: 0.8, header: 0.3, footer: 0.3 },
    },
  });
  Object.assign(sheet.pageSetup, { paperSize: A4 });
  sheet.columns = columns.map(({ width }) => ({ width }));
  const cell = sheet.getRow(1).getCell(1);
  cell.value = words(title);
  cell.style = TITLE;
  sheet.getRow(1).commit();
  const head = sheet.getRow(HEAD_ROW);
  columns.forEach(({ header }, at) => {
    head.getCell(at + 1).value = header;
    head.getCell(at + 1).style = HEAD;
  });
  head.commit();
  return sheet;
}

function addRow(sheet: ExcelJS.Worksheet, at: number, values: readonly Value[], style = styleOf): void {
  const row = sheet.getRow(at);
  values.forEach((value, column) => {
    const cell = row.getCell(column + 1);
    cell.value = typeof value === 'string' ? words(value) : value;
    cell.style = style(value);
  });
  row.commit();
}

function addFigures(workbook: ExcelJS.stream.xlsx.WorkbookWriter, figures: ReportFiguresDto, title: string): void {
  const columns = [
    { header: 'Nội dung', width: 70 },
    { header: 'Số kiến nghị', width: 16 },
    { header: 'Sau khi gộp', width: 16 },
  ];
  const sheet = openSheet(workbook, { name: 'Số liệu', title, columns });
  figureRows(figures).forEach(({ words: name, origins, groups, part }, at) => {
    addRow(sheet, HEAD_ROW + 1 + at, [name, origins, groups], part ? () => PART : undefined);
  });
  sheet.commit();
}

/** "Danh mục văn bản đã ban hành" (docs/domain.md §4.4): each with what it settles. */
function addDocuments(workbook: ExcelJS.stream.xlsx.WorkbookWriter, figures: ReportFiguresDto, title: string): void {
  const columns = [
    { header: 'STT', width: 6 },
    { header: 'Văn bản đã ban hành (số, ngày)', width: 60 },
    { header: 'Kiến nghị đã giải quyết xong', width: 60 },
  ];
  const sheet = openSheet(workbook, { name: 'Văn bản', title, columns });
  figures.documents.forEach(({ reference, codes }, at) => {
    addRow(sheet, HEAD_ROW + 1 + at, [at + 1, reference, codes.join(', ')]);
  });
  sheet.commit();
}

const DUE_COLUMN = APPENDIX_COLUMNS.findIndex(({ header }) => header === 'Hạn');

const valuesOf = (group: ReportGroup, at: number): Value[] =>
  APPENDIX_COLUMNS.map(({ value }, column) => {
    if (column === 0) return at + 1;
    return column === DUE_COLUMN ? day(group.dueOn) : value(group, at);
  });

/** The report as a workbook: its figures, and its appendix row by row, written in turns with whoever shares the thread. */
export async function reportWorkbook(
  figures: ReportFiguresDto,
  groups: readonly ReportGroup[],
  { scopeName, ...years }: ReportPeriod,
): Promise<Uint8Array> {
  const stream = new PassThrough();
  const whole = buffer(stream);
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: true });
  const title = `Tổng hợp kết quả giải quyết kiến nghị ${yearsInWords(years)} của ${scopeName}`;
  addFigures(workbook, figures, title);
  addDocuments(workbook, figures, title);
  const columns = APPENDIX_COLUMNS.map(({ header, widthMm }) => ({ header, width: charactersOf(widthMm) }));
  const sheet = openSheet(workbook, { name: 'Phụ lục', title, columns });
  const pause = breathing();
  for (const [at, group] of groups.entries()) {
    addRow(sheet, HEAD_ROW + 1 + at, valuesOf(group, at));
    await pause();
  }
  sheet.commit();
  await workbook.commit();
  return new Uint8Array(await whole);
}
