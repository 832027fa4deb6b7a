import type { AgendaItem, AgendaItemKind } from './agenda-item.entity';

export type CarriedLine = Pick<AgendaItem, 'id' | 'parentId' | 'startedAt' | 'finishedAt'>;

/** The parts of a line, and theirs. */
function within<Line extends CarriedLine>(items: readonly Line[], id: string): Line[] {
  return items.filter(({ parentId }) => parentId === id).flatMap((part) => [part, ...within(items, part.id)]);
}

/** Whether there is nothing left to do in a line: it was left, or all of its parts were. */
export function isFinished(items: readonly CarriedLine[], item: CarriedLine): boolean {
  const parts = items.filter(({ parentId }) => parentId === item.id);
  return parts.length > 0 ? parts.every((part) => isFinished(items, part)) : item.finishedAt !== null;
}

/** The lines that go along when these are carried over: each with its unfinished parts, in the order of the agenda. */
export function linesToCarry<Line extends CarriedLine>(items: readonly Line[], chosen: ReadonlySet<string>): Line[] {
  const going = new Set(
    items
      .filter(({ id }) => chosen.has(id))
      .flatMap((item) => [item.id, ...within(items, item.id).map(({ id }) => id)]),
  );
  return items.filter((item) => going.has(item.id) && !isFinished(items, item));
}

/** Whether a line was taken up: then the record speaks of it, and it stays where it was. */
export const wasTakenUp = (items: readonly CarriedLine[], item: CarriedLine): boolean =>
  item.startedAt !== null || within(items, item.id).some(({ startedAt }) => startedAt !== null);

/** Where carried lines come among the lines of their own: at the end, and before what closes the meeting. */
export function placeOfCarried(kinds: readonly AgendaItemKind[]): number {
  return 1 + kinds.findLastIndex((kind) => kind !== 'CLOSING');
}
