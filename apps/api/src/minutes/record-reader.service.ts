import { Injectable } from '@nestjs/common';
import { insideSentence } from '@kyhop/vietnamese';
import type { EntityManager } from 'typeorm';
import { Cluster } from '../directory/cluster.entity';
import { AgendaItem } from '../meetings/agenda-item.entity';
import type { Meeting } from '../meetings/meeting.entity';
import type { MinutesRecord, RecordedAttendee, RecordedEntry } from './minutes-record';
import type { Minutes, MinutesStatus } from './minutes.entity';
import type { ReadinessFacts } from './readiness';

type EntryRow = Omit<RecordedEntry, 'raisedBy'> & { raisedByUnit: string | null; raisedByText: string | null };

const ATTENDEES = `
  SELECT a.id, a.kind, a.name, a.positions, a.organisation, a.head_count AS "headCount", a.role, a.side, a.attendance,
         u.full_name AS "unitName"
  FROM attendee a
  LEFT JOIN delegation d ON d.id = a.delegation_id
  LEFT JOIN unit u ON u.id = d.unit_id
  WHERE a.meeting_id = $1
  ORDER BY a.protocol_order, a.id`;

const ENTRIES = `
  SELECT e.kind, e.text, e.agenda_item_id AS "agendaItemId", e.speaker_id AS "speakerId", e.speaker_text AS "speakerText",
         e.details, u.full_name AS "raisedByUnit", r.raised_by_text AS "raisedByText"
  FROM entry e
  LEFT JOIN recommendation r ON r.entry_id = e.id AND e.kind = 'RECOMMENDATION'
  LEFT JOIN unit u ON u.id = r.raised_by_unit_id
  WHERE e.meeting_id = $1
  ORDER BY e.order_key, e.id`;

const COUNTS = `
  SELECT
    (SELECT count(*)::int FROM agenda_item WHERE meeting_id = $1) AS "agendaItems",
    (SELECT count(*)::int FROM delegation WHERE meeting_id = $1) AS delegations,
    people.*, lines.*,
    (SELECT count(*)::int FROM recommendation r
     WHERE r.meeting_id = $1 AND r.status <> 'MERGED'
       AND NOT EXISTS (SELECT 1 FROM response s WHERE s.recommendation_id = r.id AND s.status = 'PUBLISHED')) AS unanswered,
    coalesce((SELECT status FROM minutes WHERE meeting_id = $1), 'DRAFT') AS "minutesStatus"
  FROM
    (SELECT count(*)::int AS attendees,
            count(*) FILTER (WHERE attendance = 'PRESENT')::int AS present,
            count(*) FILTER (WHERE attendance = 'UNKNOWN' AND kind = 'PERSON')::int AS unmarked,
            coalesce(bool_or(role = 'CHAIR' AND attendance NOT IN ('EXCUSED', 'ABSENT')), false) AS "hasChair",
            coalesce(bool_or(role = 'SECRETARY' AND attendance NOT IN ('EXCUSED', 'ABSENT')), false) AS "hasSecretary"
     FROM attendee WHERE meeting_id = $1) people,
    (SELECT count(*)::int AS entries, count(*) FILTER (WHERE btrim(text) = '')::int AS "emptyEntries"
     FROM entry WHERE meeting_id = $1) lines`;

/** Reads what the minutes are made of. */
@Injectable()
export class RecordReader {
  /** The whole record of a meeting, for composing. */
  async record(tx: EntityManager, meeting: Meeting, minutes: Omit<Minutes, 'id'>): Promise<MinutesRecord> {
    const issuer = await tx.findOneByOrFail(Cluster, { id: meeting.clusterId });
    const attendees = await tx.query<RecordedAttendee[]>(ATTENDEES, [meeting.id]);
    const agenda = await tx.find(AgendaItem, { where: { meetingId: meeting.id }, select: { id: true, title: true } });
    const entries = await tx.query<EntryRow[]>(ENTRIES, [meeting.id]);
    const { recipients, parentAgency } = minutes;
    return { meeting, issuer, attendees, agenda, entries: entries.map(toRecordedEntry), recipients, parentAgency };
  }

  /** What the readiness rules count, in one query. */
  async facts(tx: EntityManager, meeting: Meeting): Promise<ReadinessFacts> {
    const [counts] = await tx.query<
      (Omit<ReadinessFacts, 'meeting' | 'minutesStatus'> & { minutesStatus: MinutesStatus })[]
    >(COUNTS, [meeting.id]);
    if (counts === undefined) throw new Error('Counting gave no row.');
    return { meeting, ...counts };
  }
}

const toRecordedEntry = ({ raisedByUnit, raisedByText, ...entry }: EntryRow): RecordedEntry => ({
  ...entry,
  raisedBy: raisedByUnit === null ? raisedByText : `đại diện ${insideSentence(raisedByUnit)}`,
});
