import {
  AlignmentType,
  Document,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';

import { MARGIN_MM, PAGE_MM, PAGE_NUMBER_FROM_TOP_MM, SIZE_PT, TEXT_WIDTH_MM } from '../layout';
import { linesAt } from '../lines/sheet-line';
import type { SheetLine } from '../lines/sheet-line';
import { lineParagraphs } from './paragraphs';
import { withoutClock } from './same-bytes';
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

const page = {
  size: { width: mmToTwips(PAGE_MM.width), height: mmToTwips(PAGE_MM.height), orientation: PageOrientation.PORTRAIT },
  margin: {
    top: mmToTwips(MARGIN_MM.top),
    bottom: mmToTwips(MARGIN_MM.bottom),
    left: mmToTwips(MARGIN_MM.left),
    right: mmToTwips(MARGIN_MM.right),
    header: mmToTwips(PAGE_NUMBER_FROM_TOP_MM),
    footer: mmToTwips(MARGIN_MM.bottom / 2),
  },
};

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

const inColumn = (lines: readonly SheetLine[]): Paragraph[] =>
  lines.flatMap((line) => lineParagraphs(line, TEXT_WIDTH_MM));

/** The lines of an official document as a DOCX file: the same lines give the same bytes. */
export async function renderSheet(
  lines: readonly SheetLine[],
  { title, author }: SheetProperties,
): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    styles: documentStyles(),
    sections: [
      {
        properties: { page, titlePage: true },
        headers: { default: pageNumberHeader(), first: emptyHeader() },
        children: [
          headTable(lines),
          ...inColumn(linesAt(lines, 'title')),
          ...inColumn(linesAt(lines, 'content')),
          signatureTable(lines),
          afterTable(),
        ],
      },
    ],
  });
  return withoutClock(await Packer.pack(document, 'uint8array'));
}
