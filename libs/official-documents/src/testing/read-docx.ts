import { DOMParser } from '@xmldom/xmldom';
import type { Document, Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** A paragraph as a reader of the file sees it: defaults, then its style, then its own settings. */
export interface MeasuredParagraph {
  text: string;
  style: string;
  font: string;
  colour: string;
  sizePt: number;
  bold: boolean;
  italic: boolean;
  /** The words in bold of a paragraph that is not bold as a whole. */
  boldWords: string;
  align: string;
  firstLineMm: number;
  leftMm: number;
  rightMm: number;
  beforePt: number;
  afterPt: number;
  lineSpacing: number;
  keepNext: boolean;
  ruleAbove: string | null;
  /** Table and cell that hold it, counted from 0; null outside of tables. */
  table: number | null;
  row: number | null;
  column: number | null;
}

const mm = (twips: string | null): number => (Number(twips ?? 0) / 1440) * 25.4;

const parse = (xml: string): Document =>
  new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(xml, 'text/xml');

const children = (node: Element, name: string): Element[] =>
  Array.from(node.childNodes).filter((child): child is Element => child.nodeName === name);

const descend = (node: Element | undefined, ...path: string[]): Element | undefined =>
  path.reduce<Element | undefined>((at, name) => (at === undefined ? undefined : children(at, name)[0]), node);

const all = (node: Document | Element, name: string): Element[] => Array.from(node.getElementsByTagName(name));

const isOn = (element: Element | undefined): boolean =>
  element !== undefined && !['false', 'off', '0'].includes(element.getAttribute('w:val') ?? 'true');

const wordsOf = (node: Element): string =>
  Array.from(node.childNodes)
    .map((child) => (child.nodeName === 'w:br' ? ' ' : child.nodeName === 'w:t' ? (child.textContent ?? '') : ''))
    .join('');

function indexIn(node: Element, name: string, siblings: (parent: Element) => Element[]): number | null {
  for (let at: Element | null = node; at !== null; at = at.parentElement) {
    if (at.nodeName === name) return at.parentElement === null ? null : siblings(at.parentElement).indexOf(at);
  }
  return null;
}

/** Opens a DOCX file for measuring. */
export function openDocx(bytes: Uint8Array) {
  const files = unzipSync(bytes);
  const xml = (path: string): string => {
    const file = files[path];
    if (file === undefined) throw new Error(`no ${path} in the file`);
    return strFromU8(file);
  };
  const document = parse(xml('word/document.xml'));
  const styles = parse(xml('word/styles.xml'));
  const defaults = all(styles, 'w:docDefaults')[0];
  const styleById = new Map(all(styles, 'w:style').map((style) => [style.getAttribute('w:styleId'), style]));

  const measure = (paragraph: Element): MeasuredParagraph => {
    const id = descend(paragraph, 'w:pPr', 'w:pStyle')?.getAttribute('w:val') ?? 'Normal';
    const style = styleById.get(id);
    const runs = children(paragraph, 'w:r');
    const find = (kind: 'w:pPr' | 'w:rPr', name: string, attribute: string): string | null => {
      const own = kind === 'w:pPr' ? descend(paragraph, kind) : descend(runs.at(-1), kind);
      const inherited = descend(defaults, `${kind}Default`, kind);
      const places = [own, descend(style, kind), inherited].map((place) =>
        descend(place, name)?.getAttribute(attribute),
      );
      return places.find((value) => value !== undefined && value !== null) ?? null;
    };
    const property = (kind: 'w:pPr' | 'w:rPr', name: string): boolean =>
      isOn(descend(paragraph, kind, name) ?? descend(style, kind, name));
    return {
      text: runs.map(wordsOf).join(''),
      style: descend(style, 'w:name')?.getAttribute('w:val') ?? id,
      font: find('w:rPr', 'w:rFonts', 'w:ascii') ?? '',
      colour: find('w:rPr', 'w:color', 'w:val') ?? '',
      sizePt: Number(find('w:rPr', 'w:sz', 'w:val')) / 2,
      bold: property('w:rPr', 'w:b'),
      italic: property('w:rPr', 'w:i'),
      boldWords: runs
        .filter((run) => isOn(descend(run, 'w:rPr', 'w:b')))
        .map(wordsOf)
        .join(''),
      align: find('w:pPr', 'w:jc', 'w:val') ?? 'left',
      firstLineMm: mm(find('w:pPr', 'w:ind', 'w:firstLine')),
      leftMm: mm(find('w:pPr', 'w:ind', 'w:left')),
      rightMm: mm(find('w:pPr', 'w:ind', 'w:right')),
      beforePt: Number(find('w:pPr', 'w:spacing', 'w:before')) / 20,
      afterPt: Number(find('w:pPr', 'w:spacing', 'w:after')) / 20,
      lineSpacing: Number(find('w:pPr', 'w:spacing', 'w:line')) / 240,
      keepNext: property('w:pPr', 'w:keepNext'),
      ruleAbove: descend(paragraph, 'w:pPr', 'w:pBdr', 'w:top')?.getAttribute('w:val') ?? null,
      table: indexIn(paragraph, 'w:tbl', (parent) => children(parent, 'w:tbl')),
      row: indexIn(paragraph, 'w:tr', (parent) => children(parent, 'w:tr')),
      column: indexIn(paragraph, 'w:tc', (parent) => children(parent, 'w:tc')),
    };
  };

  const paragraphs = all(document, 'w:p').map(measure);
  const sections = all(document, 'w:sectPr');
  const header = (type: string, section: number): Document => {
    const references = sections[section] === undefined ? [] : all(sections[section], 'w:headerReference');
    const reference = references.find((element) => element.getAttribute('w:type') === type);
    const relations = all(parse(xml('word/_rels/document.xml.rels')), 'Relationship');
    const relation = relations.find((element) => element.getAttribute('Id') === reference?.getAttribute('r:id'));
    return parse(xml(`word/${relation?.getAttribute('Target') ?? ''}`));
  };
  const sectionMm = (name: string, attribute: string, section = 0): number =>
    Math.round(mm(descend(sections[section], name)?.getAttribute(attribute) ?? null) * 10) / 10;

  return {
    files,
    xml,
    paragraphs,
    /** The paragraphs that have words, in the order of the file. */
    written: paragraphs.filter((paragraph) => paragraph.text !== ''),
    /** A measure of the page; millimetres, to a tenth. */
    sectionMm,
    firstPageDiffers: isOn(descend(sections[0], 'w:titlePg')),
    /** Another attribute of a section, counted from 0; null when it is not there. */
    sectionValue: (section: number, name: string, attribute: string): string | null =>
      descend(sections[section], name)?.getAttribute(attribute) ?? null,
    sections: sections.length,
    header: (type: 'default' | 'first', section = 0) => {
      const part = header(type, section);
      return {
        text: all(part, 'w:t')
          .map((text) => text.textContent)
          .join(''),
        fields: all(part, 'w:instrText').map((field) => field.textContent?.trim()),
        paragraphs: all(part, 'w:p').map(measure),
      };
    },
    rows: (table: number) => {
      const rows = children(all(document, 'w:tbl')[table]!, 'w:tr');
      return rows.map((row) => ({
        repeated: isOn(descend(row, 'w:trPr', 'w:tblHeader')),
        cannotSplit: isOn(descend(row, 'w:trPr', 'w:cantSplit')),
        heightMm: mm(descend(row, 'w:trPr', 'w:trHeight')?.getAttribute('w:val') ?? null),
        columnsMm: children(row, 'w:tc').map((cell) =>
          mm(descend(cell, 'w:tcPr', 'w:tcW')?.getAttribute('w:w') ?? null),
        ),
      }));
    },
    borders: (table: number) =>
      Array.from(descend(all(document, 'w:tbl')[table], 'w:tblPr', 'w:tblBorders')?.childNodes ?? []).map((border) =>
        (border as Element).getAttribute('w:val'),
      ),
  };
}
