import { dayPartInWords, formatDate, weekday } from '@kyhop/vietnamese';
import type { ScheduleContent, ScheduleLine } from './schedule-content';

/** What of the schedule changed: what the whole meeting is first, then its programme. */
export const SCHEDULE_FIELDS = [
  'STATUS',
  'TITLE',
  'DATE',
  'TIME',
  'VENUE',
  'HOST',
  'PREPARATION',
  'LINE_ADDED',
  'LINE_REMOVED',
  'LINE_TITLE',
  'LINE_TIME',
  'LINE_MINUTES',
  'LINE_PRESENTER',
  'ORDER',
] as const;
export type ScheduleField = (typeof SCHEDULE_FIELDS)[number];

/** One change, in the words in which it is told. */
export interface ScheduleChange {
  field: ScheduleField;
  /** The line of the programme that it is about. */
  line: string | null;
  from: string | null;
  to: string | null;
}

/** What changed between two versions of a schedule, in the order in which it is told; nothing, if nobody needs to know. */
export function scheduleDifference(before: ScheduleContent, after: ScheduleContent): ScheduleChange[] {
  return [...wholeChanges(before, after), ...programmeChanges(before, after)];
}

type Whole = Exclude<ScheduleField, `LINE_${string}` | 'ORDER' | 'TIME'>;

const WHOLE: Record<Whole, (content: ScheduleContent) => string | null> = {
  STATUS: (content) => statusInWords(content.status),
  TITLE: (content) => content.title,
  DATE: (content) => dayInWords(content.heldOn),
  VENUE: (content) => content.venue,
  HOST: (content) => content.host,
  PREPARATION: (content) => content.preparationNote,
};

function wholeChanges(before: ScheduleContent, after: ScheduleContent): ScheduleChange[] {
  const fields = Object.entries(WHOLE) as [Whole, (content: ScheduleContent) => string | null][];
  const changes = fields.map(([field, read]) => change(field, null, read(before), read(after)));
  const [from, to] = timesInWords(before, after);
  changes.splice(3, 0, change('TIME', null, from, to));
  return changes.filter(isReal);
}

/**
 * Lines are the same line by their id. Where both versions have clock times, a line has moved when it comes at another
 * distance from the start: that the whole meeting moves is told once, as the time of the meeting.
 */
function programmeChanges(before: ScheduleContent, after: ScheduleContent): ScheduleChange[] {
  const was = new Map(before.lines.map((line) => [line.id, line]));
  const is = new Map(after.lines.map((line) => [line.id, line]));
  const clocked = before.startTime !== null && after.startTime !== null;
  const stays = after.lines.flatMap((line) => {
    const old = was.get(line.id);
    return old === undefined ? [] : lineChanges(old, line, clocked);
  });
  const added = after.lines.filter(({ id }) => !was.has(id));
  const removed = before.lines.filter(({ id }) => !is.has(id));
  const changes = [
    ...added.map((line) => change('LINE_ADDED', line.title, null, lineInWords(line))),
    ...removed.map((line) => change('LINE_REMOVED', line.title, lineInWords(line), null)),
    ...stays,
    ...(clocked ? [] : [orderChange(before.lines, after.lines)]),
  ];
  return changes.filter(isReal);
}

const lineChanges = (old: ScheduleLine, line: ScheduleLine, clocked: boolean): ScheduleChange[] => [
  change('LINE_TITLE', line.title, old.title, line.title),
  ...(clocked && old.offsetMinutes !== line.offsetMinutes
    ? [change('LINE_TIME', line.title, old.startsAt, line.startsAt)]
    : []),
  change('LINE_MINUTES', line.title, `${old.minutes} phút`, `${line.minutes} phút`),
  change('LINE_PRESENTER', line.title, old.presenter, line.presenter),
];

/** Without clock times it is the order that says what comes when. */
function orderChange(before: readonly ScheduleLine[], after: readonly ScheduleLine[]): ScheduleChange {
  const common = (lines: readonly ScheduleLine[], others: readonly ScheduleLine[]) =>
    lines.filter(({ id }) => others.some((other) => other.id === id));
  const [from, to] = [common(before, after), common(after, before)];
  const moved = from.some(({ id }, at) => to[at]?.id !== id);
  const inWords = (lines: readonly ScheduleLine[]) => lines.map(({ title }) => title).join(' · ');
  return change('ORDER', null, moved ? inWords(from) : null, moved ? inWords(to) : null);
}

const change = (field: ScheduleField, line: string | null, from: string | null, to: string | null): ScheduleChange => ({
  field,
  line,
  from,
  to,
});

const isReal = ({ from, to }: ScheduleChange): boolean => from !== to;

/** 14:00 · 14:00–17:00 · buổi chiều; the end only where it changes or is new. */
function timesInWords(before: ScheduleContent, after: ScheduleContent): [string, string] {
  const withEnd = before.endTime !== after.endTime;
  return [timeInWords(before, withEnd), timeInWords(after, withEnd)];
}

/** When on its day a meeting is, as screens and mails show it. */
export function timeInWords(
  { startTime, endTime, dayPart }: Pick<ScheduleContent, 'startTime' | 'endTime' | 'dayPart'>,
  withEnd = true,
): string {
  if (startTime === null) return dayPart === null ? '' : dayPartInWords(dayPart);
  return withEnd && endTime !== null ? `${startTime}–${endTime}` : startTime;
}

/** thứ Năm, 25/03/2021. */
export const dayInWords = (day: string): string => `${weekday(day)}, ${formatDate(day)}`;

function statusInWords(status: ScheduleContent['status']): string {
  if (status === 'CANCELLED') return 'hủy họp';
  return status === 'POSTPONED' ? 'hoãn họp' : 'họp theo lịch';
}

/** 14:30, 15 phút, Nguyễn Văn A. */
const lineInWords = ({ startsAt, minutes, presenter }: ScheduleLine): string =>
  [startsAt, `${minutes} phút`, presenter].filter((part) => part !== null).join(', ');
