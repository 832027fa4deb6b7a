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
  | 'type-name'
  | 'subject'
  | 'form-line'
  | 'attendance-heading'
  | 'attendance'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'end'
  | 'signer-title'
  | 'signer-name'
  | 'recipients-label'
  | 'recipient';

/** Where on the sheet a line stands: the two columns of the head, the middle, and the two columns of the signatures. */
export type LinePlace =
  'head-left' | 'head-right' | 'title' | 'content' | 'signature-left' | 'signature-right' | 'recipients';

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

/** The lines that stand in one place, in their order. */
export const linesAt = (lines: readonly SheetLine[], place: LinePlace): SheetLine[] =>
  lines.filter((line) => line.place === place);
