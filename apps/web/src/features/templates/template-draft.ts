import { v7 as uuidv7 } from 'uuid';
import { areMinutes, type LineValues, NEW_LINE } from '../../shared/line-fields';
import type { LineMove } from '../../shared/line-keys';
import type { Template } from './templates.queries';

/** A line of a template as it is typed: the lines stand one below the other, parts behind the line that has them. */
export interface DraftLine {
  key: string;
  isPart: boolean;
  values: LineValues;
}

export const newLine = (isPart = false): DraftLine => ({ key: uuidv7(), isPart, values: NEW_LINE });

type Line = Template['lines'][number];

const draftOf = ({ title, minutesPlanned, kind }: Omit<Line, 'parts'>, isPart: boolean): DraftLine => ({
  key: uuidv7(),
  isPart,
  values: { title, minutes: minutesPlanned, kind, kindChosen: true },
});

export const toDrafts = (lines: readonly Line[]): DraftLine[] =>
  lines.flatMap((line) => [draftOf(line, false), ...line.parts.map((part) => draftOf(part, true))]);

/** Whether every line says what it is and how long it takes. */
export const areWhole = (drafts: readonly DraftLine[]): boolean =>
  drafts.length > 0 && drafts.every(({ values }) => values.title.trim() !== '' && areMinutes(values.minutes));

export function toLines(drafts: readonly DraftLine[]): Line[] {
  const lines: Line[] = [];
  for (const { isPart, values } of drafts) {
    const line = { title: values.title.trim(), kind: values.kind, minutesPlanned: Number(values.minutes) };
    const section = lines.at(-1);
    if (isPart && section) section.parts.push(line);
    else lines.push({ ...line, parts: [] });
  }
  return lines;
}

/** How many lines a line takes along when it moves: itself and its parts. */
const sizeAt = (drafts: readonly DraftLine[], at: number): number => {
  if (drafts[at]?.isPart) return 1;
  const next = drafts.findIndex(({ isPart }, n) => n > at && !isPart);
  return (next === -1 ? drafts.length : next) - at;
};

/** The lines after one of them has moved; the same lines when it cannot. A line with parts takes them along. */
export function afterMove(drafts: readonly DraftLine[], at: number, move: LineMove): DraftLine[] {
  const line = drafts[at];
  if (line === undefined) return [...drafts];
  if (move === 'in' || move === 'out') {
    const isPart = move === 'in';
    if (isPart && (at === 0 || sizeAt(drafts, at) > 1)) return [...drafts];
    return drafts.map((one, n) => (n === at ? { ...one, isPart } : one));
  }
  const size = sizeAt(drafts, at);
  const target = move === 'up' ? before(drafts, at) : at + size;
  if (target === -1 || target >= drafts.length || (line.isPart && !drafts[target]?.isPart)) return [...drafts];
  const moving = drafts.slice(at, at + size);
  const others = [...drafts.slice(0, at), ...drafts.slice(at + size)];
  const place = move === 'up' ? target : at + sizeAt(drafts, target);
  return [...others.slice(0, place), ...moving, ...others.slice(place)];
}

/** The line before one on its own level; -1 when it is the first. */
const before = (drafts: readonly DraftLine[], at: number): number =>
  drafts[at]?.isPart ? at - 1 : drafts.findLastIndex(({ isPart }, n) => n < at && !isPart);

/**
 * What the lines need together from the start of the meeting, in minutes: parts may need longer than the line around them,
 * and receiving the delegates comes before the meeting's time (docs/domain.md §1.9).
 */
export const minutesOf = (lines: readonly Line[]): number =>
  lines.slice(lines.findIndex(({ kind }) => kind !== 'RECEPTION')).reduce(
    (sum, { minutesPlanned, parts }) =>
      sum +
      Math.max(
        minutesPlanned,
        parts.reduce((all, part) => all + part.minutesPlanned, 0),
      ),
    0,
  );
