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
