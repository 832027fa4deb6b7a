import type { Schema } from '@kyhop/api-contract';
import { matches } from '@kyhop/vietnamese';
import type { LineContent } from './line';

export type Attendee = Schema<'AttendeeDto'>;

/** Name and positions: "Lê Văn Vũ, Vụ trưởng Vụ III". */
export const inFull = ({ name, positions, organisation }: Attendee): string =>
  [name, ...positions, ...(organisation ? [organisation] : [])].join(', ');

/** Attendees whose name, position or organisation has words that begin like those typed. */
export const findSpeakers = (attendees: readonly Attendee[], query: string): Attendee[] =>
  attendees.filter((attendee) => matches(inFull(attendee), query));

/** Who spoke a line, as it is shown; null: nobody in particular. */
export function speakerName(content: LineContent, attendees: readonly Attendee[]): string | null {
  const attendee = attendees.find(({ id }) => id === content.speakerId);
  return attendee?.name ?? content.speakerText ?? null;
}
