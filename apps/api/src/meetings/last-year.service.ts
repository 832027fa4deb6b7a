import { Injectable } from '@nestjs/common';
import { todayInVietnam } from '@kyhop/vietnamese';
import type { EntityManager } from 'typeorm';
import { Clock } from '../common/clock';
import { AgendaItem, type AgendaItemKind } from './agenda-item.entity';
import { lastYearNote, lastYearTitle, type Outcome } from './last-year';
import type { Meeting } from './meeting.entity';
import { openPromisesNote } from './promised';
import { openPromisesOfYear } from './promised-rows';

/** A line of a programme that reports what came of something. */
export type ReportLine = Pick<AgendaItem, 'kind' | 'title' | 'minutesPlanned' | 'note'> &
  Partial<Pick<AgendaItem, 'reportsYear' | 'reportsMeetingId'>>;

/** A planning default, like the lengths of the templates. */
export const REPORT_MINUTES = 10;

/**
 * Recommendations belong to a wing further right: they are read here, nothing of it is imported. Only answers that
 * were published count; the programme is seen by everybody.
 */
const OUTCOMES = `
  SELECT 'KN-' || r.number_year || '-' || CASE WHEN r.number < 1000 THEN lpad(r.number::text, 3, '0') ELSE r.number::text END AS code,
         r.text, coalesce(u.name, r.raised_by_text) AS "raisedBy", r.status, r.result_class AS "resultClass",
         coalesce(a.speaker, a.responsible_body) AS "answeredBy",
         to_char(coalesce(a.spoken_on, a.published_at AT TIME ZONE 'Asia/Ho_Chi_Minh'), 'YYYY-MM-DD') AS "answeredOn",
         a.spoken_on IS NOT NULL AS "answeredAtMeeting"
  FROM recommendation r
  JOIN meeting m ON m.id = r.meeting_id
  LEFT JOIN unit u ON u.id = r.raised_by_unit_id
  LEFT JOIN LATERAL (
    SELECT s.speaker, s.responsible_body, s.published_at, spoken.held_on AS spoken_on
    FROM response s LEFT JOIN entry e ON e.id = s.entry_id LEFT JOIN meeting spoken ON spoken.id = e.meeting_id
    WHERE s.recommendation_id IN (r.id, r.merged_into_id) AND s.status = 'PUBLISHED'
    ORDER BY s.published_at DESC, s.id DESC LIMIT 1) a ON true
  WHERE m.cluster_id = $1 AND m.emulation_year = $2 AND r.number IS NOT NULL
  ORDER BY r.number_year, r.number`;

const EARLIER = `
  SELECT 1 FROM meeting m
  WHERE m.cluster_id = $1 AND m.emulation_year = $2 AND m.status <> 'CANCELLED' AND (m.held_on, m.id) < ($3, $4)
  LIMIT 1`;

/** A year's first meeting hears what came of what was asked and promised in the year before. */
@Injectable()
export class LastYear {
  constructor(private readonly clock: Clock) {}

  /** The line for a programme that is filled: null unless this is the first meeting of its year and something was asked. */
  async lineOnFilling(tx: EntityManager, meeting: Meeting): Promise<ReportLine | null> {
    const { clusterId, emulationYear, heldOn, id } = meeting;
    const earlier = await tx.query<unknown[]>(EARLIER, [clusterId, emulationYear, heldOn, id]);
    if (earlier.length > 0) return null;
    const outcomes = await outcomesOf(tx, meeting);
    return outcomes.length === 0 ? null : this.toLine(tx, meeting, outcomes);
  }

  /** The line for any meeting, also when nothing was asked. */
  async line(tx: EntityManager, meeting: Meeting): Promise<ReportLine> {
    return this.toLine(tx, meeting, await outcomesOf(tx, meeting));
  }

  private async toLine(
    tx: EntityManager,
    { clusterId, emulationYear }: Meeting,
    outcomes: readonly Outcome[],
  ): Promise<ReportLine> {
    const year = emulationYear - 1;
    const promises = await openPromisesOfYear(tx, clusterId, year);
    const today = todayInVietnam(this.clock.now());
    return {
      kind: 'REPORT',
      title: lastYearTitle(year),
      minutesPlanned: REPORT_MINUTES,
      note: [lastYearNote(year, outcomes), ...openPromisesNote(year, promises, today)].join('\n'),
      reportsYear: year,
    };
  }
}

const outcomesOf = (tx: EntityManager, { clusterId, emulationYear }: Meeting): Promise<Outcome[]> =>
  tx.query<Outcome[]>(OUTCOMES, [clusterId, emulationYear - 1]);

const BEFORE_BUSINESS: readonly AgendaItemKind[] = ['RECEPTION', 'OPENING'];

/**
 * Where the report comes among the lines of their own: it is the first item of business, and nothing is reported before
 * the meeting was opened and the delegates introduced (docs/domain.md §1.9).
 */
export function placeOfReport(kinds: readonly AgendaItemKind[]): number {
  const first = kinds.findIndex((kind) => !BEFORE_BUSINESS.includes(kind));
  return first === -1 ? kinds.length : first;
}
