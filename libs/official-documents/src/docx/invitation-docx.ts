import type { InvitationDocument } from '../invitation-model';
import { cleanText } from '../lines/clean-text';
import { invitationLines } from '../lines/invitation-lines';
import { renderSheet } from './render-sheet';

/** An invitation as a DOCX file in form 1.7. */
export const invitationDocx = (document: InvitationDocument): Promise<Uint8Array> =>
  renderSheet(invitationLines(document), {
    title: cleanText(`Giấy mời ${document.subject}`),
    author: cleanText(document.agency),
  });
