import type { Schema } from '@kyhop/api-contract';

type Words = Schema<'ReportWordsDto'>;

/** What is written on the report, as its fields hold it: lists as lines. */
export type TypedWords = Record<keyof Words, string>;

const joined = (lines: readonly string[]): string => lines.join('\n');

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const toTyped = ({ addressees, authority, recipients, ...words }: Words): TypedWords => ({
  ...words,
  parentAgency: words.parentAgency ?? '',
  position: words.position ?? '',
  signerName: words.signerName ?? '',
  addressees: joined(addressees),
  authority: joined(authority),
  recipients: joined(recipients),
});

export const toWords = ({ addressees, authority, recipients, ...typed }: TypedWords): Words => ({
  ...typed,
  parentAgency: typed.parentAgency.trim() || null,
  position: typed.position.trim() || null,
  signerName: typed.signerName.trim() || null,
  addressees: linesOf(addressees),
  authority: linesOf(authority),
  recipients: linesOf(recipients),
});
