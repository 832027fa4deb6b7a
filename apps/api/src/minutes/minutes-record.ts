import type { Attendance, AttendeeKind, AttendeeRole, AttendeeSide } from '../delegations/attendee.entity';
import type { DayPart, MeetingKind } from '../meetings/meeting.entity';
import type { EntryDetails, EntryKind } from '../proceedings/entry.entity';

/** What minutes are made of, as plain data: the rules that read it know no database. */

export interface RecordedMeeting {
  kind: MeetingKind;
  title: string;
  venue: string;
  /** The day in Vietnam, YYYY-MM-DD. */
  heldOn: string;
  /** Planned clock times in Vietnam, HH:mm or HH:mm:ss. */
  startTime: string | null;
  endTime: string | null;
  dayPart: DayPart | null;
  /** When the session was opened and closed in the application. */
  startedAt: Date | null;
  endedAt: Date | null;
}

export interface RecordedIssuer {
  /** Name of the cluster, as the head of its documents prints it. */
  name: string;
  /** Its abbreviation in numbers: CTĐTNB. */
  documentSymbol: string;
}

export interface RecordedAttendee {
  id: string;
  kind: AttendeeKind;
  name: string;
  positions: string[];
  organisation: string | null;
  headCount: number | null;
  role: AttendeeRole;
  side: AttendeeSide;
  attendance: Attendance;
  /** Full name of the unit whose delegation the attendee belongs to. */
  unitName: string | null;
}

export interface RecordedEntry {
  kind: EntryKind;
  text: string;
  agendaItemId: string | null;
  speakerId: string | null;
  speakerText: string | null;
  details: EntryDetails;
  /** RECOMMENDATION: who raised it, for a line that names no speaker: "đại diện tỉnh Kiên Giang". */
  raisedBy: string | null;
}

export interface RecordedAgendaItem {
  id: string;
  title: string;
}

/** Everything that minutes are composed from. */
export interface MinutesRecord {
  meeting: RecordedMeeting;
  issuer: RecordedIssuer;
  /** In protocol order. */
  attendees: readonly RecordedAttendee[];
  agenda: readonly RecordedAgendaItem[];
  /** In the order of the record. */
  entries: readonly RecordedEntry[];
  /** Nơi nhận. */
  recipients: readonly string[];
  parentAgency: string | null;
}
