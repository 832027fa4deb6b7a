import {
  AlignmentType,
  Document,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import type { ISectionOptions } from 'docx';

import {
  LANDSCAPE_MARGIN_MM,
  LANDSCAPE_TEXT_WIDTH_MM,
  MARGIN_MM,
  PAGE_MM,
  PAGE_NUMBER_FROM_TOP_MM,
  SIZE_PT,
  TEXT_WIDTH_MM,
} from '../layout';
import { linesAt } from '../lines/sheet-line';
import { isTable } from '../lines/sheet-table';
import type { SheetPart } from '../lines/sheet-table';
import { lineParagraphs } from './paragraphs';
import { withoutClock } from './same-bytes';
import { tablePlace, withTables } from './sheet-tables';
import { documentStyles } from './styles';
import { headTable, signatureTable } from './tables';
import { mmToTwips, ptToHalfPoints, ptToTwips } from './units';

/** What the file says about itself in a word processor's properties. */
export interface SheetProperties {
  /** Name of the document. */
  title: string;
  /** Who issues it. */
  author: string;
}

const page = (orientation: 'portrait' | 'landscape', margin: typeof MARGIN_MM | typeof LANDSCAPE_MARGIN_MM) => ({
  // The maker of files turns the page itself.
  size: { width: mmToTwips(PAGE_MM.width), height: mmToTwips(PAGE_MM.height), orientation },
  margin: {
    top: mmToTwips(margin.top),
    bottom: mmToTwips(margin.bottom),
    left: mmToTwips(margin.left),
    right: mmToTwips(margin.right),
    header: mmToTwips(PAGE_NUMBER_FROM_TOP_MM),
    footer: mmToTwips(margin.bottom / 2),
  },
});

const pageNumberHeader = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: ptToHalfPoints(SIZE_PT.pageNumber) })],
      }),
    ],
  });

const emptyHeader = (): Header => new Header({ children: [new Paragraph({})] });

/** Word adds a paragraph of full height after a closing table, which can fall on an empty last page: this one takes a point. */
const afterTable = (): Paragraph =>
  new Paragraph({ spacing: { line: ptToTwips(1), lineRule: LineRuleType.EXACT }, run: { size: 2 } });

const numbered = () => ({ default: pageNumberHeader(), first: emptyHeader() });

const inColumn = (parts: readonly SheetPart[], widthMm: number): Paragraph[] =>
  parts.flatMap((part) => (isTable(part) ? [tablePlace()] : lineParagraphs(part, widthMm)));

/** "Số trang của Phụ lục được đánh số riêng theo từng Phụ lục" (Appendix I, part I, III.1.đ). */
const appendixSection = (parts: readonly SheetPart[]): ISectionOptions => ({
  properties: {
    page: { ...page(PageOrientation.LANDSCAPE, LANDSCAPE_MARGIN_MM), pageNumbers: { start: 1 } },
    type: SectionType.NEXT_PAGE,
    titlePage: true,
  },
  headers: numbered(),
  children: inColumn(parts, LANDSCAPE_TEXT_WIDTH_MM),
});

const sectionOf = (parts: readonly SheetPart[]): ISectionOptions => {
  const lines = parts.filter((part) => !isTable(part));
  return {
    properties: { page: page(PageOrientation.PORTRAIT, MARGIN_MM), titlePage: true },
    headers: numbered(),
    children: [
      headTable(lines),
      ...inColumn(linesAt(parts, 'title'), TEXT_WIDTH_MM),
      ...inColumn(linesAt(parts, 'content'), TEXT_WIDTH_MM),
      signatureTable(lines),
      afterTable(),
    ],
  };
};

/** The end of a section is a paragraph of its own: lower than any other, so that it does not fall on an empty page. */
const lowSectionEnds = (xml: string): string =>
  xml.replaceAll(
    '<w:p><w:pPr><w:sectPr',
    '<w:p><w:pPr><w:spacing w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr><w:sectPr',
  );

/** The parts of an official document as a DOCX file: the same parts give the same bytes. */
export async function renderSheet(
  parts: readonly SheetPart[],
  { title, author }: SheetProperties,
  breathe: () => Promise<void> = () => Promise.resolve(),
): Promise<Uint8Array> {
  const appendix = linesAt(parts, 'appendix');
  const document = new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    styles: documentStyles(),
    sections: [sectionOf(parts), ...(appendix.length > 0 ? [appendixSection(appendix)] : [])],
  });
  const packed = await Packer.pack(document, 'uint8array');
  const tables = parts.filter(isTable);
  if (tables.length === 0) return withoutClock(packed);
  return withoutClock(packed, (xml) => withTables(lowSectionEnds(xml), tables, breathe));
}
