/**
 * What a line of an official document is (its component in Appendix I, part I, IV). How each looks is in `layout.ts`.
 * A further form adds its own roles (addressee, appendix title) and changes none of these.
 */
export type LineRole =
  | 'quoc-hieu'
  | 'tieu-ngu'
  | 'parent-agency'
  | 'agency'
  | 'number'
  | 'place-date'
  | 'addressee'
  | 'addressee-label'
  | 'addressee-item'
  | 'type-name'
  | 'subject'
  | 'form-line'
  | 'attendance-heading'
  | 'attendance'
  | 'part-heading'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'end'
  | 'signer-title'
  | 'signer-name'
  | 'recipients-label'
  | 'recipient'
  | 'appendix-label'
  | 'appendix-title'
  | 'appendix-source'
  | 'appendix-end';

/**
 * Where on the sheet a line stands: the two columns of the head, the middle, the two columns of the signatures, and the pages of the
 * appendix.
 */
export type LinePlace =
  'head-left' | 'head-right' | 'title' | 'content' | 'signature-left' | 'signature-right' | 'recipients' | 'appendix';

/** One line (paragraph) of an official document, ready to be shown: no further words are added by whoever shows it. */
export interface SheetLine {
  /** Which component it is. */
  role: LineRole;
  /** Where it stands. */
  place: LinePlace;
  /** What comes before the text and may look different: the label of a form line, the name of who speaks; null when there is none. */
  lead: string | null;
  /** The words after the lead; may be empty. */
  text: string;
}

/** All words of a line: lead and text, with one space between. */
export const lineText = (line: SheetLine): string =>
  [line.lead ?? '', line.text].filter((part) => part !== '').join(' ');

/** The lines that stand in one place, in their order; where there are tables among them, these too. */
export const linesAt = <Part extends { place: LinePlace }>(lines: readonly Part[], place: LinePlace): Part[] =>
  lines.filter((line) => line.place === place);
