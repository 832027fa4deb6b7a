import type { Wording } from './invitations.queries';

/** The wording as it is typed: a line for each note, authority and recipient. */
export interface WordingValues {
  place: string;
  parentAgency: string;
  notes: string;
  authority: string;
  position: string;
  signerName: string;
  recipients: string;
}

const toLines = (texts: readonly string[]): string => texts.join('\n');

const fromLines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const toValues = (wording: Wording): WordingValues => ({
  place: wording.place,
  parentAgency: wording.parentAgency ?? '',
  notes: toLines(wording.notes),
  authority: toLines(wording.authority),
  position: wording.position ?? '',
  signerName: wording.signerName ?? '',
  recipients: toLines(wording.recipients),
});

export const toWording = (values: WordingValues): Wording => ({
  place: values.place.trim(),
  parentAgency: values.parentAgency.trim() || null,
  notes: fromLines(values.notes),
  authority: fromLines(values.authority),
  position: values.position.trim() || null,
  signerName: values.signerName.trim() || null,
  recipients: fromLines(values.recipients),
});
