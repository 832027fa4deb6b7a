import type { MeetingStatus } from '../meeting.entity';

/** Where a meeting's time is a plan that can be another. */
export const PLANNED_STATUSES = ['DRAFT', 'SCHEDULED', 'POSTPONED'] as const satisfies readonly MeetingStatus[];

/** Whether the meeting's time can still be another. */
export const isPlanned = (status: MeetingStatus): boolean =>
  (PLANNED_STATUSES as readonly MeetingStatus[]).includes(status);
