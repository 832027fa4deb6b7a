import type { Agenda, AgendaItem } from './agenda.queries';

const DAY = 24 * 60;

/** A clock time moved by so many minutes. */
function shifted(clock: string, minutes: number): string {
  const [hour = '0', minute = '0'] = clock.split(':');
  const at = (((Number(hour) * 60 + Number(minute) + minutes) % DAY) + DAY) % DAY;
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
}

const partsOf = (items: readonly AgendaItem[], parentId: string | null) =>
  items.filter((item) => item.parentId === parentId);

/** What a line takes: its parts may need longer than the line itself says (as on the server). */
function minutesOf(items: readonly AgendaItem[], item: AgendaItem): number {
  return Math.max(item.minutesPlanned, sumOf(items, partsOf(items, item.id)));
}

const sumOf = (items: readonly AgendaItem[], lines: readonly AgendaItem[]): number =>
  lines.reduce((sum, line) => sum + minutesOf(items, line), 0);

/** The lines in the order of the agenda: each followed by its parts, at times that follow from the order. */
function laidOut(
  items: readonly AgendaItem[],
  start: string | null,
  parentId: string | null,
  from: number,
): AgendaItem[] {
  let offset = from;
  return partsOf(items, parentId).flatMap((item) => {
    const minutesTotal = minutesOf(items, item);
    const startsAt = start && shifted(start, offset);
    const lines = [
      { ...item, minutesTotal, offsetMinutes: offset, startsAt },
      ...laidOut(items, start, item.id, offset),
    ];
    offset += minutesTotal;
    return lines;
  });
}

/** What comes before the meeting's time: the first lines, as long as they receive the delegates (as on the server). */
function minutesBefore(items: readonly AgendaItem[]): number {
  const roots = partsOf(items, null);
  const first = roots.findIndex(({ kind }) => kind !== 'RECEPTION');
  return sumOf(items, first === -1 ? roots : roots.slice(0, first));
}

/** The agenda with these lines, and all the times that follow from them. */
export function withItems(agenda: Agenda, items: readonly AgendaItem[]): Agenda {
  const before = minutesBefore(items);
  return {
    ...agenda,
    items: laidOut(items, agenda.startTime, null, 0 - before),
    plannedMinutes: sumOf(items, partsOf(items, null)) - before,
  };
}

/** The lines with a new one after another; without that one, at the end. */
export function inserted(items: readonly AgendaItem[], item: AgendaItem, afterId: string | null): AgendaItem[] {
  const at = items.findIndex(({ id }) => id === afterId);
  return at === -1 ? [...items, item] : [...items.slice(0, at + 1), item, ...items.slice(at + 1)];
}

/** The line itself, or the line around it, that stands beside `beside`. */
function atLevelOf(items: readonly AgendaItem[], id: string, beside: AgendaItem): AgendaItem | undefined {
  let item = items.find((one) => one.id === id);
  while (item !== undefined && item.parentId !== beside.parentId) {
    const { parentId } = item;
    item = items.find((one) => one.id === parentId);
  }
  return item;
}

/**
 * The lines as they would be with one in the place of another: what is shown while dragging. A line moves among its
 * siblings, and takes its parts along.
 */
export function moved(items: readonly AgendaItem[], id: string, placeOf: string): AgendaItem[] {
  const item = items.find((one) => one.id === id);
  const target = item && atLevelOf(items, placeOf, item);
  if (item === undefined || target === undefined || target === item) return [...items];
  const others = items.filter((one) => one !== item);
  const down = items.indexOf(item) < items.indexOf(target);
  others.splice(others.indexOf(target) + (down ? 1 : 0), 0, item);
  return inOrder(others, null);
}

/** Each line followed by its parts. */
function inOrder(items: readonly AgendaItem[], parentId: string | null): AgendaItem[] {
  return partsOf(items, parentId).flatMap((item) => [item, ...inOrder(items, item.id)]);
}

/** The sibling before (-1) or after (1) a line. */
export function neighbour(items: readonly AgendaItem[], item: AgendaItem, step: -1 | 1): AgendaItem | undefined {
  const siblings = partsOf(items, item.parentId);
  return siblings[siblings.findIndex(({ id }) => id === item.id) + step];
}

/** The line above, of which a line may become a part: sections have lines, lines have no sections. */
export function sectionFor(items: readonly AgendaItem[], item: AgendaItem): AgendaItem | undefined {
  if (item.parentId !== null || partsOf(items, item.id).length > 0) return undefined;
  return neighbour(items, item, -1);
}

/** How deep a line lies under others: 0 for a line of its own. */
export function depthOf(items: readonly AgendaItem[], item: Pick<AgendaItem, 'parentId'>): number {
  const parent = items.find(({ id }) => id === item.parentId);
  return parent === undefined ? 0 : 1 + depthOf(items, parent);
}

/** How a line stands to the planned end of the meeting: it begins when it is over, it goes beyond it, or neither. */
export function lateness({ availableMinutes }: Agenda, item: AgendaItem): 'AFTER' | 'ACROSS' | null {
  if (availableMinutes === null || item.minutesTotal === 0) return null;
  if (item.offsetMinutes >= availableMinutes) return 'AFTER';
  return item.offsetMinutes + item.minutesTotal > availableMinutes ? 'ACROSS' : null;
}
