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

/** "Sẽ" (docs/domain.md §0.5): by its tense, or by being a plan or a promise to co-ordinate. */
export const isPromise = ({ tense, kinds }: Pick<Response, 'tense' | 'kinds'>): boolean =>
  tense === 'FUTURE' || kinds.includes('PLANNED') || kinds.includes('WILL_COORDINATE');

/** An answer with "sẽ" is a commitment. A draft promises nothing yet. */
export function promiseOf(said: Said): Promised | null {
  const { status, responsibleBody, speaker, text, dueOn } = said;
  return status === 'PUBLISHED' && isPromise(said) ? { body: responsibleBody ?? speaker, text, dueOn } : null;
}

/** The opposite direction: an answer that asks the members to do something. */
export function callOf({ status, kinds, responsibleBody, speaker, text, dueOn }: Said): Called | null {
  if (status !== 'PUBLISHED' || !kinds.includes('CALL_TO_MEMBERS')) return null;
  return { askedBy: speaker ?? responsibleBody, text, dueOn };
}
