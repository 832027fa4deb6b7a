import type { Response } from '../response.entity';

/** What an answer promises. */
export interface Promised {
  /** Who is to do it, as the answer names them. */
  body: string | null;
  text: string;
  /** Null: "no date". */
  dueOn: string | null;
}

/** What an answer asks of the members. */
export interface Called {
  askedBy: string | null;
  text: string;
  dueOn: string | null;
}

type Said = Pick<Response, 'status' | 'kinds' | 'tense' | 'responsibleBody' | 'speaker' | 'text' | 'dueOn'>;

/**
 * An answer with "sẽ" is a commitment (docs/domain.md §0.5): by its tense, or by being a plan or a promise to
 * co-ordinate. A draft promises nothing yet.
 */
export function promiseOf({ status, kinds, tense, responsibleBody, speaker, text, dueOn }: Said): Promised | null {
  if (status !== 'PUBLISHED') return null;
  const promises = tense === 'FUTURE' || kinds.includes('PLANNED') || kinds.includes('WILL_COORDINATE');
  return promises ? { body: responsibleBody ?? speaker, text, dueOn } : null;
}

/** The opposite direction: an answer that asks the members to do something. */
export function callOf({ status, kinds, responsibleBody, speaker, text, dueOn }: Said): Called | null {
  if (status !== 'PUBLISHED' || !kinds.includes('CALL_TO_MEMBERS')) return null;
  return { askedBy: speaker ?? responsibleBody, text, dueOn };
}
