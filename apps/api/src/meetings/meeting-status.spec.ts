import { describe, expect, it } from 'vitest';
import { MEETING_STATUSES, type MeetingStatus } from './meeting.entity';
import { type MeetingStep, meetingActions, transitionBetween } from './meeting-status';

/** The whole table: a row for each status, a column for each it may go to. "!" wants a reason. */
const LAWFUL: Record<MeetingStatus, Partial<Record<MeetingStatus, `${MeetingStep}${'' | '!'}`>>> = {
  DRAFT: { SCHEDULED: 'schedule' },
  SCHEDULED: { IN_SESSION: 'start', POSTPONED: 'postpone!', CANCELLED: 'cancel!' },
  IN_SESSION: { CLOSED: 'close' },
  CLOSED: { IN_SESSION: 'reopen!' },
  POSTPONED: { SCHEDULED: 'schedule', CANCELLED: 'cancel!' },
  CANCELLED: {},
};

const pairs = MEETING_STATUSES.flatMap((from) => MEETING_STATUSES.map((to) => [from, to] as const));

describe('the life cycle of a meeting', () => {
  it.each(pairs)('from %s to %s', (from, to) => {
    const found = transitionBetween(from, to);
    const said = found && `${found.step}${found.needsReason ? '!' : ''}`;
    expect(said).toBe(LAWFUL[from][to]);
  });
});

describe('what one may do with a meeting', () => {
  it.each<[MeetingStatus, string[]]>([
    ['DRAFT', ['schedule', 'update', 'delete']],
    ['SCHEDULED', ['start', 'postpone', 'cancel', 'update']],
    ['IN_SESSION', ['close', 'update', 'record']],
    ['CLOSED', ['reopen', 'update', 'record']],
    ['POSTPONED', ['schedule', 'cancel', 'update']],
    ['CANCELLED', ['update']],
  ])('when it is %s, for those who run it', (status, actions) => {
    expect(meetingActions({ status, managed: true, signed: false })).toEqual(actions);
  });

  it.each(MEETING_STATUSES)('when it is %s: nothing for others, nothing once the minutes are signed', (status) => {
    expect(meetingActions({ status, managed: false, signed: false })).toEqual([]);
    expect(meetingActions({ status, managed: true, signed: true })).toEqual([]);
  });
});
