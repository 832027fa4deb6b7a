import { instantOf, vietnamClockOf, vietnamDateOf } from '@kyhop/vietnamese';
import { fieldProblem } from '../common/problem';
import type { MeetingFieldsDto, UpdateMeetingDto } from './meeting.dto';
import type { Meeting } from './meeting.entity';

type PlannedTimes = Pick<MeetingFieldsDto, 'heldOn' | 'startTime' | 'endTime' | 'dayPart' | 'answerBy'>;

/** A clock time or a part of the day, never both; an end only after a start (docs/domain.md §0.1). */
export function assertTimeFits({ startTime, endTime, dayPart, heldOn, answerBy }: PlannedTimes): void {
  if (dayPart && startTime) throw fieldProblem('startTime', 'not_with_day_part');
  if (dayPart && endTime) throw fieldProblem('endTime', 'not_with_day_part');
  if (!dayPart && !startTime) throw fieldProblem(endTime ? 'startTime' : 'dayPart', 'required');
  if (startTime && endTime && endTime <= startTime) throw fieldProblem('endTime', 'before_start');
  if (answerBy && answerBy > heldOn) throw fieldProblem('answerBy', 'after_meeting');
}

type LinkEnd = Pick<Meeting, 'clusterId' | 'emulationYear' | 'heldOn' | 'kind'>;

/** Whether this conference is one that the session may prepare (docs/domain.md §7, point 1). */
export function assertPrepares(session: LinkEnd, conference: LinkEnd | null): void {
  if (session.kind !== 'PREPARATORY') throw fieldProblem('preparesId', 'only_preparatory');
  if (conference === null) throw fieldProblem('preparesId', 'not_found');
  if (conference.kind === 'PREPARATORY') throw fieldProblem('preparesId', 'not_a_conference');
  if (conference.clusterId !== session.clusterId || conference.emulationYear !== session.emulationYear) {
    throw fieldProblem('preparesId', 'other_cluster_or_year');
  }
  if (conference.heldOn < session.heldOn) throw fieldProblem('preparesId', 'earlier_than_session');
}

/** Seen from the other end of the link: the conference cannot be moved before a session that prepares it. */
export function assertNotBeforeSessions(day: string, sessions: readonly Pick<Meeting, 'heldOn'>[]): void {
  if (sessions.some(({ heldOn }) => heldOn > day)) throw fieldProblem('heldOn', 'before_preparatory');
}

/** Numbers of recommendations bear the year, and the record its cluster: neither changes once the meeting was opened. */
export function assertSeriesStands(
  { status, startedAt, clusterId, emulationYear }: Meeting,
  body: Pick<MeetingFieldsDto, 'clusterId' | 'emulationYear'>,
): void {
  const opened = status === 'IN_SESSION' || status === 'CLOSED' || startedAt !== null;
  if (opened && body.clusterId !== clusterId) throw fieldProblem('clusterId', 'fixed_since_start');
  if (opened && body.emulationYear !== emulationYear) throw fieldProblem('emulationYear', 'fixed_since_start');
}

type RealTimes = Pick<Meeting, 'startedAt' | 'endedAt'>;

/** The moment on the meeting's day that this clock time names; what stands is kept to the second when it says the same. */
function momentOn(day: string, stands: Date | null, clock: string | null | undefined): Date | null {
  const wanted = clock === undefined ? stands && vietnamClockOf(stands) : clock;
  if (wanted === null) return null;
  if (stands !== null && vietnamDateOf(stands) === day && vietnamClockOf(stands) === wanted) return stands;
  return instantOf(day, wanted);
}

/** When the meeting really began and ended, as entered by hand for one that was put in afterwards. */
export function realTimes(meeting: Meeting, { heldOn, actualStart, actualEnd }: UpdateMeetingDto): RealTimes {
  const opened = meeting.status === 'IN_SESSION' || meeting.status === 'CLOSED';
  if (!opened && actualStart) throw fieldProblem('actualStart', 'not_started');
  if (!opened && actualEnd) throw fieldProblem('actualEnd', 'not_started');
  const startedAt = momentOn(heldOn, meeting.startedAt, actualStart);
  const endedAt = momentOn(heldOn, meeting.endedAt, actualEnd);
  if (startedAt && endedAt && endedAt <= startedAt) throw fieldProblem('actualEnd', 'before_start');
  return { startedAt, endedAt };
}
