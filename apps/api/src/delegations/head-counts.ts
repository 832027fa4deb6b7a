import type { AttendeeDto } from './attendee.dto';
import type { AttendeeSide } from './attendee.entity';
import type { HeadCountDto, HeadCountsDto } from './delegation.dto';

type Counted = Pick<AttendeeDto, 'kind' | 'headCount' | 'attendance' | 'coming'>;

/** Who has said that they stay away takes no seat, unless they are there after all. */
const isExpected = ({ coming, attendance }: Counted): boolean => coming !== 'NO' || attendance === 'PRESENT';

/** How many people these attendees are: groups count with their heads (docs/domain.md §7, point 10). */
export function countHeads(listed: readonly Counted[]): HeadCountDto {
  const attendees = listed.filter(isExpected);
  const heads = ({ kind, headCount }: Counted): number => (kind === 'PERSON' ? 1 : (headCount ?? 0));
  const sum = (some: readonly Counted[]): number => some.reduce((total, attendee) => total + heads(attendee), 0);
  return {
    people: sum(attendees),
    present: sum(attendees.filter(({ attendance }) => attendance === 'PRESENT')),
    uncountedGroups: attendees.filter(({ kind, headCount }) => kind === 'GROUP' && headCount === null).length,
  };
}

/** The same for the whole meeting and for each side. */
export function countHeadsBySide(attendees: readonly (Counted & { side: AttendeeSide })[]): HeadCountsDto {
  const on = (side: AttendeeSide): HeadCountDto => countHeads(attendees.filter((attendee) => attendee.side === side));
  return {
    total: countHeads(attendees),
    central: on('CENTRAL'),
    host: on('HOST'),
    member: on('MEMBER'),
    other: on('OTHER'),
  };
}
