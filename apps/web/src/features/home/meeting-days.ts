import type { Schema } from '@kyhop/api-contract';

type MeetingListItem = Schema<'MeetingListItemDto'>;

/** The nearest first; of one day, the earliest. */
export const byDay = (meetings: readonly MeetingListItem[]): MeetingListItem[] =>
  meetings.toSorted((a, b) => keyOf(a).localeCompare(keyOf(b)));

const keyOf = ({ heldOn, startTime, dayPart }: MeetingListItem): string =>
  `${heldOn} ${startTime ?? (dayPart === 'AFTERNOON' ? '12:00' : '00:00')}`;

/** Whole days from one day to another, both `YYYY-MM-DD`. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** The day before. */
export const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** Whether a meeting asks anything of anybody: it is neither cancelled nor put off to a day that nobody knows yet. */
export const isOn = ({ status }: Pick<MeetingListItem, 'status'>): boolean =>
  status !== 'CANCELLED' && status !== 'POSTPONED';
