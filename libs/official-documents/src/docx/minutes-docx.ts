import { cleanText } from '../lines/clean-text';
import { minutesLines } from '../lines/minutes-lines';
import type { MinutesDocument } from '../model';
import { renderSheet } from './render-sheet';

/** Minutes as a DOCX file in form 1.9. */
export const minutesDocx = (document: MinutesDocument): Promise<Uint8Array> =>
  renderSheet(minutesLines(document), {
    title: cleanText(`Biên bản ${document.title}`),
    author: cleanText(document.agency),
  });
