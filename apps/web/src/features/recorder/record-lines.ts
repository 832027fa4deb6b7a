import type { Schema } from '@kyhop/api-contract';
import type { Line } from './line';
import { contentOf, isBlank, targetOf } from './line';
import { inOrder } from './order';
import type { Draft, Queue } from './outbox/save-queue';

type Entry = Schema<'EntryDto'>;

/** A line of the record as the page shows it: the server's, under what is not yet sent. */
export interface RecordLine extends Line {
  /** The version of the server's line; 0: it has none yet. */
  version: number;
  /** By which answers name the recommendation that this line is. */
  askedId: string;
  draft?: Draft;
}

/** What was asked, and which lines answer it. */
export interface Asked {
  id: string;
  /** The line where it was asked; of one that nobody wrote down, its first answer. */
  lineId: string;
  text: string;
  topicId: string | null;
  answers: RecordLine[];
}

/** The record in its order. A line keeps its identity while nothing about it changes, so that only what did is drawn anew. */
export function createLineMaker(): (entries: readonly Entry[], queue: Queue) => RecordLine[] {
  const made = new WeakMap<Entry | Draft, { entry: Entry | undefined; line: RecordLine | null }>();
  const lineOf = (id: string, entry: Entry | undefined, draft: Draft | undefined): RecordLine | null => {
    const key = draft ?? entry;
    if (key === undefined) return null;
    const known = made.get(key);
    if (known && known.entry === entry) return known.line;
    const line = makeLine(id, entry, draft);
    made.set(key, { entry, line });
    return line;
  };
  return (entries, { drafts }) => {
    const known = new Map(entries.map((entry) => [entry.id, entry]));
    const ids = [...new Set([...known.keys(), ...drafts.keys()])];
    return ids
      .map((id) => lineOf(id, known.get(id), drafts.get(id)))
      .filter((line) => line !== null)
      .sort(inOrder);
  };
}

/** A line that is being deleted is gone, unless the server or somebody else has something against it. */
function makeLine(id: string, entry: Entry | undefined, draft: Draft | undefined): RecordLine | null {
  if (draft?.content === null && !draft.trouble) return null;
  const served = (draft?.trouble?.kind === 'conflict' ? draft.trouble.current : null) ?? entry;
  const content = draft?.content ?? (served && contentOf(served));
  if (!content) return null;
  return { id, content, draft, version: draft?.seen ?? entry?.version ?? 0, askedId: entry?.recommendation?.id ?? id };
}

/** What was asked in this record, in order, written down or not, each with its answers. */
export function askedIn(lines: readonly RecordLine[]): Asked[] {
  const asked = new Map<string, Asked>();
  for (const { id: lineId, askedId, content } of lines) {
    if (content.kind !== 'RECOMMENDATION' || isBlank({ ...content, recommendation: null })) continue;
    const topicId = content.recommendation?.topicId ?? null;
    asked.set(askedId, { id: askedId, lineId, text: content.text, topicId, answers: [] });
  }
  for (const line of lines) {
    const target = targetOf(line.content);
    if (target === null) continue;
    const unwritten = line.content.response?.newRecommendation;
    if (unwritten && !asked.has(target)) {
      const { text, topicId = null } = unwritten;
      asked.set(target, { id: target, lineId: line.id, text, topicId, answers: [] });
    }
    asked.get(target)?.answers.push(line);
  }
  return [...asked.values()];
}

/** The recommendation written down nearest above a line: what an answer given now most likely answers. */
export function askedAbove(lines: readonly RecordLine[], lineId: string): string | null {
  const above = lines.slice(
    0,
    lines.findIndex(({ id }) => id === lineId),
  );
  const line = above.findLast(({ content }) => content.kind === 'RECOMMENDATION' && content.text.trim() !== '');
  return line?.askedId ?? null;
}
