import type { ReportBlock, ReportDocument } from './report-model';

/** What a person writes on a report that was put together from data: the head, whom it is for, the last two parts, the signature. */
export interface ReportWords {
  /** Direct parent agency of the issuer; null: it has none. */
  parentAgency?: string | null;
  /** Issuer. */
  agency: string;
  /** Abbreviated type and issuer, without the slash: BC-CTĐTNB. */
  symbol: string;
  /** Địa danh; empty: dots. */
  place: string;
  /** Trích yếu. */
  subject: string;
  /** Kính gửi. */
  addressees: readonly string[];
  /** Đánh giá: running words, a paragraph a line; empty: the part has dots to write on. */
  assessment: string;
  /** Đề xuất, kiến nghị: as the assessment. */
  proposals: string;
  /** On whose behalf it is signed, one line each. */
  authority: readonly string[];
  /** Position of the signer; null: the authority says it. */
  position?: string | null;
  /** Full name of the signer; null leaves the place open. */
  signerName?: string | null;
  /** Nơi nhận beside "Như trên" and the archive. */
  recipients: readonly string[];
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** Room to write by hand where nobody has written yet: a line of the text. */
const DOTS = '…'.repeat(28);

const writtenPart = (number: number, title: string, text: string): ReportBlock[] => [
  { kind: 'part', text: `${ROMAN[number] ?? number + 1}. ${title}` },
  { kind: 'paragraph', text: text.trim() === '' ? DOTS : text },
];

/** The report with what a person has written on it: page and file put it together alike. */
export function withWrittenParts(document: ReportDocument, words: ReportWords): ReportDocument {
  const parts = document.body.filter(({ kind }) => kind === 'part').length;
  return {
    ...document,
    parentAgency: words.parentAgency,
    agency: words.agency,
    number: { number: document.number.number, symbol: words.symbol },
    place: words.place,
    subject: words.subject,
    addressees: words.addressees,
    body: [
      ...document.body,
      ...writtenPart(parts, 'Đánh giá chung', words.assessment),
      ...writtenPart(parts + 1, 'Đề xuất, kiến nghị', words.proposals),
    ],
    signature: { authority: words.authority, position: words.position ?? null, name: words.signerName ?? null },
    recipients: words.recipients,
  };
}
