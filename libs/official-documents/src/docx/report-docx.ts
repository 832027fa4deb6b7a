import { cleanText } from '../lines/clean-text';
import { reportParts } from '../lines/report-lines';
import type { ReportDocument } from '../report-model';
import { renderSheet } from './render-sheet';

/** A report as a DOCX file in form 1.4, with its appendix. */
export const reportDocx = (document: ReportDocument, breathe?: () => Promise<void>): Promise<Uint8Array> =>
  renderSheet(
    reportParts(document),
    { title: cleanText(`Báo cáo ${document.subject}`), author: cleanText(document.agency) },
    breathe,
  );
