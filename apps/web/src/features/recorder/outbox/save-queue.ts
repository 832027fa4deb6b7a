import type { Schema } from '@kyhop/api-contract';
import { isBlank, type LineContent } from '../line';

/** What goes to the server: content, or null to delete, on the version that was seen. */
export interface Sending {
  /** The change that it carries. */
  change: string;
  content: LineContent | null;
  seen: number;
}

/** Why a draft does not go out by itself. */
export type Trouble =
  /** Somebody else changed the line meanwhile; null: deleted it. */
  | { kind: 'conflict'; current: Schema<'EntryDto'> | null }
  /** The server will not have it as it is: its code and status (the page says why in its reader's language). */
  | { kind: 'refused'; code: string; status: number };

/** A line with changes that the server has not acknowledged. */
export interface Draft {
  id: string;
  meetingId: string;
  /** null: the line is to be deleted. */
  content: LineContent | null;
  /** The version of the server's line under this draft; 0: the server has none. */
  seen: number;
  /** Names the latest change, so that the answer to an earlier one is told from it. */
  change: string;
  /** Place in the queue: when the line first differed from the server's (milliseconds). */
  since: number;
  /** When it was last changed (milliseconds). */
  editedAt: number;
  /**
   * What was sent and never answered: it may have arrived. It is sent again, word for word, before anything newer; else
   * the server would take the newer text for that of a second writer.
   */
  unanswered?: Sending;
  trouble?: Trouble;
}

export interface Queue {
  drafts: ReadonlyMap<string, Draft>;
  /** The line that is being sent; one at a time, so that what refers to another line arrives after it. */
  inFlight: string | null;
  /** Attempts in a row that got no answer. */
  failures: number;
  /** Not before this moment again, after a failure (milliseconds). */
  notBefore: number;
  /** When the server last acknowledged something (milliseconds); null: nothing yet. */
  savedAt: number | null;
}

export type QueueEvent =
  | { type: 'loaded'; drafts: readonly Draft[] }
  | { type: 'edited'; draft: Pick<Draft, 'id' | 'meetingId' | 'content' | 'seen' | 'change'>; at: number }
  | { type: 'sent'; id: string; sending: Sending }
  /** `entry`: the line as committed; null: it is deleted. */
  | { type: 'acknowledged'; id: string; change: string; entry: Schema<'EntryDto'> | null; at: number }
  | { type: 'unanswered'; id: string; at: number }
  | { type: 'troubled'; id: string; trouble: Trouble }
  | { type: 'resolved'; id: string; content: LineContent | null; seen: number; change: string; at: number }
  | { type: 'dropped'; id: string }
  | { type: 'retried'; at: number }
  /** The page that was sending is gone; its request may have arrived. */
  | { type: 'tookOver' };

export const EMPTY_QUEUE: Queue = { drafts: new Map(), inFlight: null, failures: 0, notBefore: 0, savedAt: null };

/** A pause in typing after which a line is sent, and the longest time that one without a pause waits (milliseconds). */
export const PAUSE = 1_000;
const LONGEST_WAIT = 10_000;

const FIRST_RETRY = 1_000;
const LAST_RETRY = 15_000;

/** The wait after so many failures in a row (milliseconds). */
export const backOff = (failures: number): number => Math.min(LAST_RETRY, FIRST_RETRY * 2 ** (failures - 1));

/** The queue after an event. Pure: who sends, stores and tells the time is in outbox.ts. */
export function afterEvent(queue: Queue, event: QueueEvent): Queue {
  switch (event.type) {
    case 'loaded':
      return withDrafts(queue, [...event.drafts.map(withoutRefusal), ...queue.drafts.values()]);
    case 'edited':
      return edited(queue, event.draft, event.at);
    case 'sent':
      return { ...change(queue, event.id, { unanswered: event.sending }), inFlight: event.id };
    case 'acknowledged':
      return acknowledged({ ...queue, savedAt: event.at }, event);
    case 'unanswered':
      return unanswered(queue, event.at);
    case 'troubled':
      return settled(change(queue, event.id, { trouble: event.trouble, unanswered: undefined }));
    case 'resolved': {
      const { id, content, seen, change: name, at } = event;
      return change(queue, id, { content, seen, change: name, editedAt: at - PAUSE, trouble: undefined });
    }
    case 'dropped':
      return without(queue, event.id);
    case 'retried':
      return { ...withDrafts(queue, [...queue.drafts.values()].map(withoutRefusal)), failures: 0, notBefore: event.at };
    case 'tookOver':
      return { ...queue, inFlight: null };
  }
}

/** What to do now: send a line, or wake up after so many milliseconds; null: nothing is waiting. */
export function nextStep(queue: Queue, now: number): { send: Draft } | { wait: number } | null {
  if (queue.inFlight !== null) return null;
  const waiting = waitingDrafts(queue);
  const head = waiting[0];
  if (head === undefined) return null;
  const due = Math.max(queue.notBefore, Math.min(...waiting.map(dueAt)));
  return due <= now ? { send: head } : { wait: due - now };
}

/** What to send of a draft: first what may or may not have arrived. */
export const sendingOf = ({ unanswered, change, content, seen }: Draft): Sending =>
  unanswered ?? { change, content, seen };

/** Drafts that want to go out, in the order in which their lines were changed first. */
export function waitingDrafts({ drafts }: Queue): Draft[] {
  return [...drafts.values()].filter(isWaiting).sort((a, b) => a.since - b.since);
}

/** A new line that says nothing yet stays here. */
export const isUntouched = (draft: Draft): boolean =>
  draft.seen === 0 && !draft.unanswered && draft.content !== null && isBlank(draft.content);

const isWaiting = (draft: Draft): boolean => !draft.trouble && !isUntouched(draft);

const dueAt = ({ editedAt, since, unanswered }: Draft): number =>
  unanswered ? 0 : Math.min(editedAt + PAUSE, since + LONGEST_WAIT);

function edited(
  queue: Queue,
  given: Pick<Draft, 'id' | 'meetingId' | 'content' | 'seen' | 'change'>,
  at: number,
): Queue {
  const known = queue.drafts.get(given.id);
  if (given.content === null && (known?.seen ?? given.seen) === 0 && !known?.unanswered)
    return without(queue, given.id);
  const draft: Draft = {
    ...(known ?? { since: at }),
    ...given,
    // Under a draft lies what its first change saw, until the server answers.
    seen: known?.seen ?? given.seen,
    editedAt: at,
    ...(known?.trouble?.kind === 'refused' && { trouble: undefined }),
  };
  return withDrafts(queue, [...queue.drafts.values(), draft]);
}

function acknowledged(queue: Queue, { id, change: answered, entry }: QueueEvent & { type: 'acknowledged' }): Queue {
  const rest = settled(queue);
  const draft = queue.drafts.get(id);
  if (draft === undefined || draft.change === answered) return without(rest, id);
  const seen = entry?.version ?? 0;
  // Deleted, changed again, and deleted once more: the server has nothing left to delete.
  if (draft.content === null && seen === 0) return without(rest, id);
  return change(rest, id, { seen, unanswered: undefined, since: draft.editedAt });
}

function unanswered(queue: Queue, at: number): Queue {
  const failures = queue.failures + 1;
  return { ...queue, inFlight: null, failures, notBefore: at + backOff(failures) };
}

const settled = (queue: Queue): Queue => ({ ...queue, inFlight: null, failures: 0, notBefore: 0 });

const withoutRefusal = (draft: Draft): Draft =>
  draft.trouble?.kind === 'refused' ? { ...draft, trouble: undefined } : draft;

const withDrafts = (queue: Queue, drafts: readonly Draft[]): Queue => ({
  ...queue,
  drafts: new Map(drafts.map((draft) => [draft.id, draft])),
});

function change(queue: Queue, id: string, fields: Partial<Draft>): Queue {
  const draft = queue.drafts.get(id);
  return draft === undefined ? queue : withDrafts(queue, [...queue.drafts.values(), { ...draft, ...fields }]);
}

function without(queue: Queue, id: string): Queue {
  return withDrafts(
    queue,
    [...queue.drafts.values()].filter((draft) => draft.id !== id),
  );
}
