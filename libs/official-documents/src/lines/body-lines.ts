import type { BodyBlock } from '../model';
import { cleanParagraphs, cleanText } from './clean-text';
import { line } from './form-parts';
import { listMark } from './list-marks';
import type { SheetLine } from './sheet-line';

function paragraphLines(text: string, lead: string): SheetLine[] {
  const paragraphs = cleanParagraphs(text);
  if (lead !== '' && paragraphs.length === 0) return [line('content', 'paragraph', '', lead)];
  return paragraphs.map((words, at) => line('content', 'paragraph', words, at === 0 && lead !== '' ? lead : null));
}

/** The lines of a piece of the text; without words, none. */
export function blockLines(block: BodyBlock): SheetLine[] {
  switch (block.kind) {
    case 'heading': {
      const text = cleanText(block.text);
      return text === '' ? [] : [line('content', 'heading', text)];
    }
    case 'paragraph':
      return paragraphLines(block.text, cleanText(block.lead));
    case 'list':
      return block.items
        .map((item) => cleanText(item))
        .filter((item) => item !== '')
        .map((item, at) => line('content', 'list-item', `${listMark(block.marker, at)} ${item}`));
  }
}
