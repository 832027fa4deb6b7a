import type { EntityManager } from 'typeorm';
import { clockAfter, scheduleOf } from '../agenda-schedule';
import type { AgendaItem } from '../agenda-item.entity';
import type { Meeting } from '../meeting.entity';

/** A line of the programme as it was told. */
export interface ScheduleLine {
  id: string;
  title: string;
  /** HH:mm; null when the meeting has no clock time. */
  startsAt: string | null;
  /** From the start of the meeting: what stays when the whole meeting moves. */
  offsetMinutes: number;
  minutes: number;
  /** Whoever presents, attendee or not. */
  presenter: string | null;
  presenterAttendeeId: string | null;
}

/** What a version of the schedule tells. */
export interface ScheduleContent extends Pick<
  Meeting,
  'status' | 'statusReason' | 'title' | 'kind' | 'heldOn' | 'dayPart' | 'venue' | 'preparationNote'
> {
  /** HH:mm. */
  startTime: string | null;
  /** HH:mm. */
  endTime: string | null;
  /** The name of the province that hosts. */
  host: string | null;
  /** In order, each line followed by its parts. */
  lines: ScheduleLine[];
}

type MeetingRow = Omit<ScheduleContent, 'lines'>;
type ItemRow = Pick<AgendaItem, 'id' | 'parentId' | 'kind' | 'title' | 'minutesPlanned' | 'presenterAttendeeId'> & {
  presenterName: string | null;
};

const MEETING = `
  SELECT m.status, m.status_reason AS "statusReason", m.title, m.kind, m.held_on::text AS "heldOn",
         to_char(m.start_time, 'HH24:MI') AS "startTime", to_char(m.end_time, 'HH24:MI') AS "endTime",
         m.day_part AS "dayPart", m.venue, h.name AS host, m.preparation_note AS "preparationNote"
  FROM meeting m LEFT JOIN unit h ON h.id = m.host_unit_id WHERE m.id = $1`;

const ITEMS = `
  SELECT i.id, i.parent_id AS "parentId", i.kind, i.title, i.minutes_planned AS "minutesPlanned",
         i.presenter_attendee_id AS "presenterAttendeeId", coalesce(a.name, i.presenter) AS "presenterName"
  FROM agenda_item i LEFT JOIN attendee a ON a.id = i.presenter_attendee_id
  WHERE i.meeting_id = $1 ORDER BY i.position, i.id`;

/** The schedule of a meeting as it stands now; null when the meeting is gone. Two queries. */
export async function readScheduleContent(tx: EntityManager, meetingId: string): Promise<ScheduleContent | null> {
  const [meeting] = await tx.query<MeetingRow[]>(MEETING, [meetingId]);
  if (meeting === undefined) return null;
  const rows = await tx.query<ItemRow[]>(ITEMS, [meetingId]);
  const items = rows.map((row) => ({ ...row, startedAt: null, finishedAt: null }));
  const lines = scheduleOf(items, false).lines.map(({ item, minutesTotal, offsetMinutes }): ScheduleLine => ({
    id: item.id,
    title: item.title,
    startsAt: meeting.startTime && clockAfter(meeting.startTime, offsetMinutes),
    offsetMinutes,
    minutes: minutesTotal,
    presenter: item.presenterName,
    presenterAttendeeId: item.presenterAttendeeId,
  }));
  return { ...meeting, lines };
}
