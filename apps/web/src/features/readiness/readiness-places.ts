import type { Schema } from '@kyhop/api-contract';
import { paths } from '../../app/paths';

type Code = Schema<'ReadinessCode'>;

/** What comes after the session; the rest comes before it. */
const AFTERWARDS: ReadonlySet<Code> = new Set([
  'closed',
  'end_time',
  'attendance',
  'record',
  'empty_lines',
  'unanswered',
  'minutes',
]);

export const isAfterwards = (code: Code): boolean => AFTERWARDS.has(code);

/** What is work while the session runs: who has come, who leads and writes, what waits for a word. The rest is too late or too early. */
const DURING: ReadonlySet<Code> = new Set(['agenda', 'delegations', 'chair', 'secretary', 'attendance', 'unanswered']);

/** Whether an open item asks for work at this stage of the meeting. */
export function mattersNow(code: Code, status: Schema<'MeetingDto'>['status']): boolean {
  if (status === 'DRAFT' || status === 'SCHEDULED') return !isAfterwards(code);
  return status !== 'IN_SESSION' || DURING.has(code);
}

/** What those wait for who watch over a meeting without running it; how it is prepared is the secretariat's. */
const FOR_WATCHERS: ReadonlySet<Code> = new Set(['unanswered', 'minutes']);

export const concernsWatchers = (code: Code): boolean => FOR_WATCHERS.has(code);

const PLACES: Record<Code, (meetingId: string) => string> = {
  agenda: paths.meetingAgenda,
  time: paths.meetingEdit,
  venue: paths.meetingEdit,
  conference: paths.meetingEdit,
  delegations: paths.meetingDelegations,
  chair: paths.meetingDelegations,
  secretary: paths.meetingDelegations,
  closed: paths.meetingRecorder,
  end_time: paths.meetingEdit,
  attendance: paths.meetingDelegations,
  record: paths.meetingRecorder,
  empty_lines: paths.meetingRecorder,
  unanswered: paths.meetingRecommendations,
  minutes: paths.meetingMinutes,
};

/** Where an open item is mended. */
export const placeOf = (code: Code, meetingId: string): string => PLACES[code](meetingId);
