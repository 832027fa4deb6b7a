import type { DocumentNumber } from './model';

/** The signature of whoever issues a document (ô 7, right column). */
export interface IssuerSignature {
  /** On whose behalf it is signed, one line each: "TM. CỤM THI ĐUA", "KT. CỤM TRƯỞNG"; usually one. */
  authority: readonly string[];
  /** Position; null or empty when the authority already says it ("CỤM TRƯỞNG"). */
  position: string | null;
  /** Full name; null leaves the place open. Titles and degrees before it are not printed (Appendix I, part I, II.7.c). */
  name: string | null;
}

/** An invitation to a meeting: form 1.7 of Appendix III to Decree 30/2020/NĐ-CP. Its notes are quoted by number. */
export interface InvitationDocument {
  /** Direct parent agency of the issuer, if it has one (note 1). */
  parentAgency?: string | null;
  /** Issuer (note 2), who also invites: "Cụm thi đua các tỉnh Tây Nam Bộ". */
  agency: string;
  /** Number and symbol (note 3): GM-CTĐTNB. */
  number: DocumentNumber;
  /** Địa danh (note 4): the province of the issuer's seat, without its kind: "Hậu Giang". */
  place: string;
  /** Day of signing in Vietnam, ISO 8601 (2021-03-15); null while it is a draft: the form is printed with dots. */
  date: string | null;
  /** Trích yếu (note 5): what the meeting is about. */
  subject: string;
  /** Who is invited (note 6): an agency, or a person with position and agency. */
  addressee: string;
  /** Name of the meeting (note 7), after "Tới dự". */
  event: string;
  /** Who chairs: name and position; null while unknown: the form is printed with dots. */
  chair: string | null;
  /** When, in words; null while unknown. */
  time: string | null;
  /** Where; null while unknown. */
  venue: string | null;
  /** What to mind (note 8), a paragraph each; without any, the place is the last line of the text. */
  notes: readonly string[];
  /** Who signs. */
  signature: IssuerSignature;
  /** Who receives the document, without the archive; the leading "- " and the closing ";" are added. */
  recipients: readonly string[];
  /** The archive line, last of the recipients; "Lưu: VT." when absent. */
  archive?: string | null;
}
