/**
 * What an official document says, without how it looks. Words that the form itself fixes (national name, labels, "BIÊN BẢN",
 * "THƯ KÝ") are not data: `minutesLines` adds them, and `invitationLines` those of an invitation (invitation-model.ts).
 *
 * Every text may hold whatever a person types: it is cleaned when lines are made of it (see `clean-text.ts`).
 */

/** Number and symbol of a document (số, ký hiệu): Appendix I, part I, II.3. */
export interface DocumentNumber {
  /** Order in the register of the issuer's calendar year, from 1; null until the register has given it: the form is then printed with a blank. */
  number: number | null;
  /** Abbreviated type and issuer as chosen by the issuer, without the slash: "BB-CTĐTNB". */
  symbol: string;
}

/** One group of those present: a heading such as "Đại diện Ban TĐKT Trung ương" and one line for each person or unnamed group. */
export interface AttendanceSection {
  /** Name of the group, with or without its closing colon. */
  heading: string;
  /** Persons and groups in protocol order; the leading "- " and the closing ";" or "." are added. */
  lines: readonly string[];
}

/** A title inside the body, bold on a line of its own. */
export interface HeadingBlock {
  kind: 'heading';
  /** The title; a number before it ("1. ") is part of the text. */
  text: string;
}

/** A paragraph of the body; a line break in the text starts another paragraph. */
export interface ParagraphBlock {
  kind: 'paragraph';
  /** Bold beginning of the first paragraph, usually who speaks: "Đồng chí Nguyễn Văn A:". */
  lead?: string | null;
  /** The words. */
  text: string;
}

/** A list whose marks are part of the words, so that a page and a file show the same ones. */
export interface ListBlock {
  kind: 'list';
  /** NUMBER: "1." (khoản); LETTER: "a)" in the order of the Vietnamese alphabet (điểm); DASH: "- ". */
  marker: 'NUMBER' | 'LETTER' | 'DASH';
  /** One text for each item. */
  items: readonly string[];
}

/** A piece of the body. */
export type BodyBlock = HeadingBlock | ParagraphBlock | ListBlock;

/** The secretary's signature (left column of form 1.9). */
export interface SecretarySignature {
  /** Words over the signature; "THƯ KÝ" when absent. */
  title?: string | null;
  /** Full name; null leaves the place open. Titles and degrees before it are not printed (Appendix I, part I, II.7.c). */
  name: string | null;
}

/** The chair's signature (right column of form 1.9). */
export interface ChairSignature {
  /** Words over the signature; "CHỦ TỌA" when absent. */
  title?: string | null;
  /** On whose behalf the chair signs, one line each: "TM. CỤM THI ĐUA", "KT. CỤM TRƯỞNG"; usually empty in minutes. */
  authority?: readonly string[];
  /** Government position, "if needed" (note 5 of form 1.9): "Phó Chủ tịch UBND tỉnh …". */
  position?: string | null;
  /** Full name; null leaves the place open. Titles and degrees before it are not printed (Appendix I, part I, II.7.c). */
  name: string | null;
}

/** Minutes of a meeting: form 1.9 of Appendix III to Decree 30/2020/NĐ-CP. */
export interface MinutesDocument {
  /** Direct parent agency of the issuer, if it has one (ô 2). */
  parentAgency?: string | null;
  /** Issuer (ô 2): a cluster issues its own documents. */
  agency: string;
  /** Number and symbol (ô 3). */
  number: DocumentNumber;
  /** Trích yếu (ô 5a): the name of the meeting. */
  title: string;
  /** When the meeting began, in words; null while unknown: the form is printed with dots. */
  startLine: string | null;
  /** Where it was held; null while unknown. */
  place: string | null;
  /** Who was present, group by group. */
  attendance: readonly AttendanceSection[];
  /** Who chaired: name and position; null while unknown. */
  chair: string | null;
  /** Who kept the minutes: name and position; null while unknown. */
  secretary: string | null;
  /** What happened, in the order in which it happened. */
  body: readonly BodyBlock[];
  /** The closing sentence (see `minutesEndSentence`), with or without "./."; null while the meeting has no end. */
  endLine: string | null;
  /** Left signature. */
  secretarySignature: SecretarySignature;
  /** Right signature. */
  chairSignature: ChairSignature;
  /** Who receives the document, without the archive; the leading "- " and the closing ";" are added. */
  recipients: readonly string[];
  /** The archive line, last of the recipients; "Lưu: VT, Hồ sơ." as in the form when absent. */
  archive?: string | null;
}
