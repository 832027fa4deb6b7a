import type { AgendaItemKind } from './agenda-item.entity';

/** Where a line stands while the meeting runs. */
export const AGENDA_ITEM_STATES = ['DONE', 'NOW', 'NEXT', 'LATER'] as const;
export type AgendaItemState = (typeof AGENDA_ITEM_STATES)[number];

export interface PlannedItem {
  id: string;
  parentId: string | null;
  kind: AgendaItemKind;
  minutesPlanned: number;
  startedAt: Date | null;
  finishedAt: Date | null;
}

export interface Scheduled<Item extends PlannedItem> {
  item: Item;
  minutesTotal: number;
  offsetMinutes: number;
  state: AgendaItemState;
}

export interface Schedule<Item extends PlannedItem> {
  lines: Scheduled<Item>[];
  plannedMinutes: number;
}

interface Node<Item> {
  item: Item;
  parts: Node<Item>[];
  minutes: number;
}

/** The lines as a tree, in the order given; a line's parts may need longer than the line itself says. */
function treeOf<Item extends PlannedItem>(items: readonly Item[], parentId: string | null = null): Node<Item>[] {
  return items
    .filter((item) => item.parentId === parentId)
    .map((item) => {
      const parts = treeOf(items, item.id);
      return { item, parts, minutes: Math.max(item.minutesPlanned, sum(parts)) };
    });
}

const sum = (nodes: readonly { minutes: number }[]): number => nodes.reduce((total, { minutes }) => total + minutes, 0);

/** Receiving the delegates comes before the meeting's time: its first lines, as long as they are RECEPTION (docs/domain.md §1.9). */
function minutesBefore<Item extends PlannedItem>(roots: readonly Node<Item>[]): number {
  const first = roots.findIndex(({ item }) => item.kind !== 'RECEPTION');
  return sum(first === -1 ? roots : roots.slice(0, first));
}

/**
 * When each line comes, from the start of the meeting, and where it stands.
 *
 * @param items in the order of the agenda among siblings.
 * @param running whether there is still something to come: the meeting is planned or in session.
 */
export function scheduleOf<Item extends PlannedItem>(items: readonly Item[], running: boolean): Schedule<Item> {
  const roots = treeOf(items);
  const before = minutesBefore(roots);
  const lines = layOut(roots, 0 - before);
  const next = running ? nextOf(lines) : undefined;
  return {
    lines: lines.map(({ node, offset }) => ({
      item: node.item,
      minutesTotal: node.minutes,
      offsetMinutes: offset,
      state: stateOf(node, next),
    })),
    plannedMinutes: sum(roots) - before,
  };
}

interface Laid<Item> {
  node: Node<Item>;
  offset: number;
}

function layOut<Item>(nodes: readonly Node<Item>[], from: number): Laid<Item>[] {
  let offset = from;
  return nodes.flatMap((node) => {
    const lines = [{ node, offset }, ...layOut(node.parts, offset)];
    offset += node.minutes;
    return lines;
  });
}

/** The first line without parts that comes after everything taken up so far. */
function nextOf<Item extends PlannedItem>(lines: readonly Laid<Item>[]): Item | undefined {
  const leaves = lines.map(({ node }) => node).filter(({ parts }) => parts.length === 0);
  const last = leaves.findLastIndex(({ item }) => item.startedAt !== null);
  return leaves[last + 1]?.item;
}

function stateOf<Item extends PlannedItem>({ item, parts }: Node<Item>, next: Item | undefined): AgendaItemState {
  if (parts.length > 0) return stateOfWhole(parts.map((part) => stateOf(part, next)));
  if (item.finishedAt !== null) return 'DONE';
  if (item.startedAt !== null) return 'NOW';
  return item === next ? 'NEXT' : 'LATER';
}

/** A line with parts is on from its first part to its last. */
function stateOfWhole(states: readonly AgendaItemState[]): AgendaItemState {
  if (states.every((state) => state === 'DONE')) return 'DONE';
  if (states.some((state) => state === 'NOW' || state === 'DONE')) return 'NOW';
  return states.includes('NEXT') ? 'NEXT' : 'LATER';
}

const DAY = 24 * 60;

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** The clock time so many minutes after (or, below 0, before) another: HH:mm. */
export function clockAfter(start: string, minutes: number): string {
  const at = (((minutesOf(start) + minutes) % DAY) + DAY) % DAY;
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
}

/** Minutes from one clock time to a later one of the same day. */
export const minutesBetween = (start: string, end: string): number => minutesOf(end) - minutesOf(start);
