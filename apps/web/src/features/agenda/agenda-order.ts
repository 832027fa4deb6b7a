import type { AgendaItem } from './agenda.queries';

const DAY = 24 * 60;

/** A clock time moved by so many minutes. */
function shifted(clock: string, minutes: number): string {
  const [hour = '0', minute = '0'] = clock.split(':');
  const at = (((Number(hour) * 60 + Number(minute) + minutes) % DAY) + DAY) % DAY;
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
}

const partsOf = (items: readonly AgendaItem[], parentId: string | null) =>
  items.filter((item) => item.parentId === parentId);

/** The lines in the order of the agenda: each followed by its parts, at times that follow from the order. */
function laidOut(items: readonly AgendaItem[], parentId: string | null, from: number): AgendaItem[] {
  let offset = from;
  return partsOf(items, parentId).flatMap((item) => {
    const startsAt = item.startsAt && shifted(item.startsAt, offset - item.offsetMinutes);
    const lines = [{ ...item, offsetMinutes: offset, startsAt }, ...laidOut(items, item.id, offset)];
    offset += item.minutesTotal;
    return lines;
  });
}

/** What comes before the meeting's time: the first lines, as long as they receive the delegates (as on the server). */
function minutesBefore(items: readonly AgendaItem[]): number {
  const roots = partsOf(items, null);
  const first = roots.findIndex(({ kind }) => kind !== 'RECEPTION');
  return (first === -1 ? roots : roots.slice(0, first)).reduce((sum, { minutesTotal }) => sum + minutesTotal, 0);
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
 * The agenda as it would be with a line in the place of another, with its new times: what is shown while dragging. A line
 * moves among its siblings, and takes its parts along.
 */
export function moved(items: readonly AgendaItem[], id: string, placeOf: string): AgendaItem[] {
  const item = items.find((one) => one.id === id);
  const target = item && atLevelOf(items, placeOf, item);
  if (item === undefined || target === undefined || target === item) return [...items];
  const others = items.filter((one) => one !== item);
  const down = items.indexOf(item) < items.indexOf(target);
  others.splice(others.indexOf(target) + (down ? 1 : 0), 0, item);
  return laidOut(others, null, 0 - minutesBefore(others));
}

/** The sibling before (-1) or after (1) a line. */
export function neighbour(items: readonly AgendaItem[], item: AgendaItem, step: -1 | 1): AgendaItem | undefined {
  const siblings = partsOf(items, item.parentId);
  return siblings[siblings.findIndex(({ id }) => id === item.id) + step];
}

/** How deep a line lies under others: 0 for a line of its own. */
export function depthOf(items: readonly AgendaItem[], item: AgendaItem): number {
  const parent = items.find(({ id }) => id === item.parentId);
  return parent === undefined ? 0 : 1 + depthOf(items, parent);
}
