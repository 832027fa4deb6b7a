import type { MeetingStatus } from './meeting.entity';

/** What a step of the life cycle is called: the name of the action that the caller is offered. */
export type MeetingStep = 'schedule' | 'start' | 'close' | 'postpone' | 'cancel' | 'reopen';

export interface MeetingTransition {
  from: MeetingStatus;
  to: MeetingStatus;
  step: MeetingStep;
  /** Whether people are owed a reason (hoãn, hủy: docs/domain.md §1.10, Điều 14; opening again: docs/design.md §4). */
  needsReason: boolean;
}

/** Every lawful step, in the order in which they are offered: the first is the one that usually comes next. */
export const MEETING_TRANSITIONS: readonly MeetingTransition[] = [
  { from: 'DRAFT', to: 'SCHEDULED', step: 'schedule', needsReason: false },
  { from: 'SCHEDULED', to: 'IN_SESSION', step: 'start', needsReason: false },
  { from: 'SCHEDULED', to: 'POSTPONED', step: 'postpone', needsReason: true },
  { from: 'SCHEDULED', to: 'CANCELLED', step: 'cancel', needsReason: true },
  { from: 'IN_SESSION', to: 'CLOSED', step: 'close', needsReason: false },
  { from: 'POSTPONED', to: 'SCHEDULED', step: 'schedule', needsReason: false },
  { from: 'POSTPONED', to: 'CANCELLED', step: 'cancel', needsReason: true },
  { from: 'CLOSED', to: 'IN_SESSION', step: 'reopen', needsReason: true },
];

/** The step from one status to another; undefined when there is none. */
export const transitionBetween = (from: MeetingStatus, to: MeetingStatus): MeetingTransition | undefined =>
  MEETING_TRANSITIONS.find((transition) => transition.from === from && transition.to === to);

/** What a caller may do with a meeting. */
export const MEETING_ACTIONS = [
  'update',
  'delete',
  'record',
  'schedule',
  'start',
  'close',
  'postpone',
  'cancel',
  'reopen',
] as const;
export type MeetingAction = (typeof MEETING_ACTIONS)[number];

export interface MeetingStanding {
  status: MeetingStatus;
  /** The caller's province heads the cluster in the meeting's emulation year. */
  managed: boolean;
  /** The minutes are signed: from then on nothing changes (docs/domain.md §7, point 5). */
  signed: boolean;
}

/** What the caller may do now; the next step of the life cycle comes before its alternatives. */
export function meetingActions({ status, managed, signed }: MeetingStanding): MeetingAction[] {
  if (!managed || signed) return [];
  const steps = MEETING_TRANSITIONS.filter(({ from }) => from === status).map(({ step }) => step);
  const recordable = status === 'IN_SESSION' || status === 'CLOSED';
  return [
    ...steps,
    'update',
    ...(status === 'DRAFT' ? ['delete' as const] : []),
    ...(recordable ? ['record' as const] : []),
  ];
}
