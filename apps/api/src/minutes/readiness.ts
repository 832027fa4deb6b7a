import type { MeetingKind, MeetingStatus } from '../meetings/meeting.entity';
import { endOf } from './record-times';
import type { RecordedMeeting } from './minutes-record';
import type { MinutesStatus } from './minutes.entity';

/** What a meeting needs, first to be held, then to be minuted. */
export const READINESS_CODES = [
  'agenda',
  'time',
  'venue',
  'conference',
  'delegations',
  'chair',
  'secretary',
  'closed',
  'end_time',
  'attendance',
  'record',
  'empty_lines',
  'unanswered',
  'minutes',
] as const;
export type ReadinessCode = (typeof READINESS_CODES)[number];

/** What cannot be done while the item is open. */
export const READINESS_BLOCKS = ['start', 'sign'] as const;

export interface ReadinessItem {
  code: ReadinessCode;
  done: boolean;
  blocks: (typeof READINESS_BLOCKS)[number] | null;
  /** Counts for the words that the reader sees. */
  params: Record<string, number>;
}

/** What is counted of a meeting, as plain data. */
export interface ReadinessFacts {
  meeting: RecordedMeeting & { kind: MeetingKind; status: MeetingStatus; preparesId: string | null };
  agendaItems: number;
  delegations: number;
  attendees: number;
  /** Persons and groups that are marked as present. */
  present: number;
  /** Persons of whom nobody has said whether they came; groups have no such mark. */
  unmarked: number;
  /** A person in the role who is not marked as missing. */
  hasChair: boolean;
  hasSecretary: boolean;
  entries: number;
  emptyEntries: number;
  unanswered: number;
  minutesStatus: MinutesStatus;
}

type Rule = (facts: ReadinessFacts) => Omit<ReadinessItem, 'code'>;

const item = (done: boolean, blocks: ReadinessItem['blocks'] = null, params: ReadinessItem['params'] = {}) => ({
  done,
  blocks,
  params,
});

const RULES: Record<ReadinessCode, Rule> = {
  agenda: ({ agendaItems }) => item(agendaItems > 0, null, { count: agendaItems }),
  time: ({ meeting }) => item(meeting.startTime !== null),
  venue: ({ meeting }) => item(meeting.venue.trim() !== ''),
  conference: ({ meeting }) => item(meeting.preparesId !== null),
  delegations: ({ delegations, attendees }) => item(attendees > 0, null, { delegations, attendees }),
  chair: ({ hasChair }) => item(hasChair, 'sign'),
  secretary: ({ hasSecretary }) => item(hasSecretary, 'sign'),
  closed: ({ meeting }) => item(meeting.status === 'CLOSED', 'sign'),
  end_time: ({ meeting }) => item(endOf(meeting) !== null, 'sign'),
  attendance: ({ present, unmarked }) => item(present > 0 && unmarked === 0, 'sign', { present, unmarked }),
  record: ({ entries }) => item(entries > 0, 'sign', { count: entries }),
  empty_lines: ({ emptyEntries }) => item(emptyEntries === 0, 'sign', { count: emptyEntries }),
  unanswered: ({ unanswered }) => item(unanswered === 0, null, { count: unanswered }),
  minutes: ({ minutesStatus }) => item(minutesStatus === 'SIGNED' || minutesStatus === 'ISSUED'),
};

/** The readiness list of a meeting, in the order of the work. */
export const readiness = (facts: ReadinessFacts): ReadinessItem[] =>
  READINESS_CODES.filter((code) => code !== 'conference' || facts.meeting.kind === 'PREPARATORY').map((code) => ({
    code,
    ...RULES[code](facts),
  }));

/** What keeps the minutes from being signed (docs/domain.md §7, point 5). */
export const signingBlockers = (facts: ReadinessFacts): ReadinessItem[] =>
  readiness(facts).filter(({ blocks, done }) => blocks === 'sign' && !done);
