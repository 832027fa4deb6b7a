import type { IssuerSignature } from './invitation-model';
import type { Table } from './lines/sheet-table';
import type { BodyBlock, DocumentNumber } from './model';

/** Title of a part of the text: "I. TÌNH HÌNH …", in capitals on a line of its own (Appendix I, part I, V.6.b). */
export interface PartBlock {
  kind: 'part';
  /** The title with its Roman number, in whatever case. */
  text: string;
}

/** A table of figures in the text, over the whole width between the margins. */
export interface TableBlock extends Table {
  kind: 'table';
}

/** A piece of a report's text. */
export type ReportBlock = BodyBlock | PartBlock | TableBlock;

/** A table that follows the signatures on pages of its own, across (form 2.1 of Appendix III). */
export interface ReportAppendix {
  /** Its title, in whatever case; printed in capitals. */
  title: string;
  /** What it shows, over the width of a page across. */
  table: Table;
}

/**
 * A report to whoever is above: form 1.4 of Appendix III to Decree 30/2020/NĐ-CP ("văn bản có tên loại"), with "Kính gửi" as II.9.b has
 * it for "Báo cáo (cơ quan, tổ chức cấp dưới gửi cơ quan, tổ chức cấp trên)". Notes of the form are quoted by number.
 */
export interface ReportDocument {
  /** Direct parent agency of the issuer, if it has one (note 1). */
  parentAgency?: string | null;
  /** Issuer (note 2). */
  agency: string;
  /** Number and symbol (notes 3, 4): BC-CTĐTNB. */
  number: DocumentNumber;
  /** Địa danh (note 5); empty: the form is printed with dots. */
  place: string;
  /** Day of signing in Vietnam, ISO 8601; null while it is a draft: the form is printed with dots. */
  date: string | null;
  /** Trích yếu (note 7). */
  subject: string;
  /** Kính gửi (ô 9a): whom it is for, without dashes and closing marks; none: the report has no such line. */
  addressees: readonly string[];
  /** The text (note 8). Where there is an appendix, a reference to it is added at the end (Appendix I, part I, III.1.a). */
  body: readonly ReportBlock[];
  /** Who signs. */
  signature: IssuerSignature;
  /** Who else receives it, without "Như trên" (added where there are addressees) and without the archive. */
  recipients: readonly string[];
  /** The archive line, last of the recipients; "Lưu: VT." when absent. */
  archive?: string | null;
  /** The one appendix, which has no number then (III.1.a); null: none. */
  appendix: ReportAppendix | null;
}
