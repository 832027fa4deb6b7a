import { todayInVietnam } from '@kyhop/vietnamese';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../../common/transactions';
import { deadlineAfter } from '../flow/deadlines';
import type { Channel, Competence } from '../recommendation.entity';

/** What is asked outside the record of a meeting. */
export interface AskedRecommendation {
  id: string;
  meetingId: string;
  text: string;
  topicId: string | null;
  competence: Competence | null;
  raisedByUnitId: string | null;
  raisedByText: string | null;
  /** The day on which it was asked. */
  raisedOn: string;
  /** The meeting's emulation year. */
  numberYear: number;
  channel: Channel;
  /** What is said with it; kept with the first step of its way. */
  note: string | null;
}

/** What is known already keeps its number; the new ones get the next of their year, in the order given. */
const ENTER = `
  WITH asked AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS a (place int, id uuid, "stepId" uuid, "meetingId" uuid, text text,
      "topicId" uuid, competence text, "raisedByUnitId" uuid, "raisedByText" text, "raisedOn" date, "numberYear" int,
      channel text, note text)
  ), fresh AS (
    SELECT a.*, row_number() OVER years AS nth, count(*) OVER (PARTITION BY "numberYear") AS many
    FROM asked a WHERE NOT EXISTS (SELECT 1 FROM recommendation r WHERE r.id = a.id)
    WINDOW years AS (PARTITION BY "numberYear" ORDER BY place)
  ), counted AS (
    INSERT INTO recommendation_counter AS c (year, last_number)
    SELECT "numberYear", count(*) FROM fresh GROUP BY "numberYear"
    ON CONFLICT (year) DO UPDATE SET last_number = c.last_number + excluded.last_number
    RETURNING year, last_number
  ), entered AS (
    INSERT INTO recommendation (id, meeting_id, text, topic_id, competence, raised_by_unit_id, raised_by_text, raised_on,
                                number_year, number, channel, step_due_on, status, created_at)
    SELECT id, "meetingId", text, "topicId", competence, "raisedByUnitId", "raisedByText", "raisedOn",
           year, last_number - many + nth, channel, $2, 'RECEIVED', $3
    FROM fresh JOIN counted ON year = "numberYear" ORDER BY place
    RETURNING id, number
  ), stepped AS (
    INSERT INTO recommendation_step (id, recommendation_id, to_status, by_user_id, reason, at)
    SELECT "stepId", id, 'RECEIVED', $4, note, $3 FROM fresh
  )
  SELECT number FROM entered ORDER BY number`;

/**
 * Puts on the desk what was asked outside the record: numbers, rows and first steps in one statement, so that the lock on
 * the counter, for which all others wait, is held no longer than the commit takes. The same id twice changes nothing.
 * Gives the numbers.
 */
export async function enterRecommendations(
  tx: EntityManager,
  actor: Actor,
  asked: readonly AskedRecommendation[],
  now: Date,
): Promise<number[]> {
  const stepDueOn = await deadlineAfter(tx, todayInVietnam(now), 'triageDays');
  const rows = asked.map((one, place) => ({ ...one, place, stepId: uuidv7() }));
  const entered = await tx.query<{ number: number }[]>(ENTER, [JSON.stringify(rows), stepDueOn, now, actor.userId]);
  return entered.map(({ number }) => number);
}
