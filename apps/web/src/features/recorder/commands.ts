import type { EntryKind } from './line';

/** Two letters after a slash, from the Vietnamese names of the kinds: **k**iến **n**ghị, **t**rả **l**ời. */
export const COMMANDS = {
  kn: 'RECOMMENDATION',
  tl: 'RESPONSE',
  yk: 'OPINION',
  pb: 'SPEECH',
  tn: 'CONSENSUS',
  kl: 'DECISION',
  cd: 'SCORING_DECISION',
  dn: 'ACTION_REQUEST',
  bq: 'VOTE',
  gc: 'NOTE',
} as const satisfies Record<string, EntryKind>;

export type Command = keyof typeof COMMANDS;

/** What was typed at the caret is taken out: the text without it, and where the caret is then. */
export interface Taken {
  text: string;
  caret: number;
}

export interface TypedCommand extends Taken {
  kind: EntryKind;
}

const isCommand = (word: string): word is Command => word in COMMANDS;

/** A command right before the caret: a slash at the beginning of a word, two letters and, as `ended`, a blank. */
export function commandBefore(text: string, caret: number, ended: boolean): TypedCommand | null {
  const before = text.slice(0, caret);
  const found = (ended ? /(^|\s)\/([a-z]{2})[ \u00a0]$/iu : /(^|\s)\/([a-z]{2})$/iu).exec(before);
  const word = found?.[2]?.toLowerCase() ?? '';
  if (!found || !isCommand(word)) return null;
  return { kind: COMMANDS[word], ...without(text, found.index + (found[1]?.length ?? 0), caret) };
}

export interface Mention {
  /** Where its @ stands. */
  start: number;
  /** What was typed after it so far: words of a name, with or without marks. */
  query: string;
}

/** Longer than any name with its position: then the @ was just a character. */
const LONGEST_QUERY = 80;

/** A speaker being typed right before the caret: an @ at the beginning of a word and what follows on the line. */
export function mentionBefore(text: string, caret: number): Mention | null {
  const found = /(?:^|\s)@([^@\n]*)$/u.exec(text.slice(0, caret));
  const query = found?.[1];
  if (query === undefined || query.length > LONGEST_QUERY || /^\s/u.test(query)) return null;
  return { start: caret - query.length - 1, query };
}

/** The text without a stretch of it. What is left at the beginning of a line begins without a blank. */
export function without(text: string, start: number, end: number): Taken {
  const head = text.slice(0, start);
  const tail = text.slice(end);
  const rest = head === '' || head.endsWith(' ') || head.endsWith('\n') ? tail.replace(/^ /u, '') : tail;
  return { text: head + rest, caret: head.length };
}

const isTyped = (character: string): boolean => character >= ' ' || character === '\n' || character === '\t';

/** The text without control characters, which come with pasted text and which the database does not take. */
export const typed = (text: string): string => Array.from(text).filter(isTyped).join('');
