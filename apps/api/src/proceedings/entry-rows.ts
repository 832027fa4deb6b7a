import type { EntityManager } from 'typeorm';
import type { EntryDto } from './entry.dto';

/**
 * Lines as they leave the server. What was said of a recommendation or an answer is kept with its line; for lines that
 * were loaded without it, the record that they gave rise to tells.
 */
const ENTRIES = `
  SELECT e.id, e.meeting_id AS "meetingId", e.kind, e.order_key AS "orderKey", e.agenda_item_id AS "agendaItemId",
         e.speaker_id AS "speakerId", e.speaker_text AS "speakerText", e.text,
         e.details - 'recommendation' - 'response' AS details,
         CASE e.kind WHEN 'RECOMMENDATION' THEN jsonb_build_object('id', coalesce(asked.id, e.id)) ||
           coalesce(e.details -> 'recommendation', jsonb_build_object(
             'topicId', asked.topic_id, 'raisedByUnitId', asked.raised_by_unit_id,
             'raisedByText', asked.raised_by_text)) END AS recommendation,
         CASE e.kind WHEN 'RESPONSE' THEN coalesce(e.details -> 'response', (
           SELECT jsonb_build_object(
                    'recommendationId', s.recommendation_id, 'kinds', s.kinds, 'tense', s.tense, 'dueOn', s.due_on,
                    'responsibleBody', s.responsible_body, 'counterpartBodies', s.counterpart_bodies,
                    'newRecommendation', CASE WHEN r.entry_id IS NULL THEN
                      jsonb_build_object('id', r.id, 'text', r.text, 'topicId', r.topic_id) END)
           FROM response s JOIN recommendation r ON r.id = s.recommendation_id WHERE s.entry_id = e.id LIMIT 1)) END AS response,
         e.created_at AS "createdAt", e.updated_at AS "updatedAt", e.version
  FROM entry e LEFT JOIN recommendation asked ON asked.entry_id = e.id`;

/** The whole record of a meeting in its order, in one query. */
export const entriesOf = (tx: EntityManager, meetingId: string): Promise<EntryDto[]> =>
  tx.query(`${ENTRIES} WHERE e.meeting_id = $1 ORDER BY e.order_key, e.id`, [meetingId]);

/** One line, which is known to be there. */
export async function entryOf(tx: EntityManager, id: string): Promise<EntryDto> {
  const [entry] = await tx.query<EntryDto[]>(`${ENTRIES} WHERE e.id = $1`, [id]);
  if (entry === undefined) throw new Error('The line that was just locked is gone.');
  return entry;
}
