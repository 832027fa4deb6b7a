import type { InvitationDocument } from './invitation-model';
import type { MinutesDocument } from './model';
import type { ReportDocument } from './report-model';

export * from './invitation-model';
export * from './layout';
export * from './model';
export * from './report-model';
export { centredLine } from './lines/centred-line';
export type { CentredLine } from './lines/centred-line';
export { minutesEndSentence } from './lines/end-sentence';
export type { MeetingEnd } from './lines/end-sentence';
export { invitationLines } from './lines/invitation-lines';
export { minutesLines } from './lines/minutes-lines';
export { reportParts } from './lines/report-lines';
export { lineText, linesAt } from './lines/sheet-line';
export type { LinePlace, LineRole, SheetLine } from './lines/sheet-line';
export { isTable, tableRoles } from './lines/sheet-table';
export type { SheetPart, SheetTable, Table, TableColumn, TableRole } from './lines/sheet-table';
export { withWrittenParts } from './written-parts';
export type { ReportWords } from './written-parts';

/**
 * Minutes of a meeting as a DOCX file in form 1.9 of Decree 30/2020/NĐ-CP. The same document gives the same bytes, so that the file's
 * SHA-256 can be kept and compared. The maker of files is loaded on the first call: a page that only shows the lines goes without it.
 */
export async function renderMinutesDocx(document: MinutesDocument): Promise<Uint8Array> {
  const { minutesDocx } = await import('./docx/minutes-docx');
  return minutesDocx(document);
}

/** An invitation as a DOCX file in form 1.7 of Decree 30/2020/NĐ-CP. As with minutes, the same document gives the same bytes. */
export async function renderInvitationDocx(document: InvitationDocument): Promise<Uint8Array> {
  const { invitationDocx } = await import('./docx/invitation-docx');
  return invitationDocx(document);
}

/**
 * A report as a DOCX file in form 1.4 of Decree 30/2020/NĐ-CP, its appendix on pages across. As with minutes, the same document gives the
 * same bytes.
 *
 * @param breathe awaited again and again while a long table is written, so that whoever shares the thread has a turn
 */
export async function renderReportDocx(document: ReportDocument, breathe?: () => Promise<void>): Promise<Uint8Array> {
  const { reportDocx } = await import('./docx/report-docx');
  return reportDocx(document, breathe);
}
