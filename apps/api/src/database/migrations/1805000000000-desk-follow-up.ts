import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A merged one that moves on with its group leaves a step, which says which group it left: from there its unit has time
 * for its word, and by it a group can be put together again. Moves that were made before are read from the trail.
 */
const GROUPS = `
ALTER TABLE recommendation_step ADD left_group_id uuid;
ALTER TABLE recommendation_step ADD CONSTRAINT ck_recommendation_step_left CHECK (left_group_id IS NULL OR from_status = 'MERGED');
ALTER TABLE recommendation_step ADD CONSTRAINT fk_recommendation_step_left_group_id FOREIGN KEY (left_group_id) REFERENCES recommendation(id);
CREATE INDEX ix_recommendation_step_left_group_id ON recommendation_step (left_group_id) WHERE left_group_id IS NOT NULL;

CREATE TEMP TABLE left_group ON COMMIT DROP AS
SELECT r.id, e.at, e.actor_id, former.id AS left_id, e.after ->> 'merged_into_id' IS NOT NULL AS moved_on
FROM audit_event e
JOIN recommendation r ON r.id = e.row_id
JOIN recommendation former ON former.id = (e.before ->> 'merged_into_id')::uuid
WHERE e.table_name = 'recommendation' AND e.action = 'UPDATE'
  AND e.before ->> 'merged_into_id' IS DISTINCT FROM e.after ->> 'merged_into_id';

-- The trail has the moment at which the transaction began, the step one within it.
INSERT INTO recommendation_step (id, recommendation_id, from_status, to_status, left_group_id, by_user_id, at)
SELECT gen_random_uuid(), g.id, 'MERGED', 'MERGED', g.left_id, u.id, coalesce(
  (SELECT min(s.at) FROM recommendation_step s
   WHERE s.recommendation_id = g.left_id AND s.to_status = 'MERGED' AND s.at >= g.at), g.at)
FROM left_group g LEFT JOIN user_account u ON u.id = g.actor_id
WHERE g.moved_on;
UPDATE recommendation_step s SET left_group_id = (
  SELECT g.left_id FROM left_group g WHERE g.id = s.recommendation_id AND NOT g.moved_on AND g.at <= s.at
  ORDER BY g.at DESC LIMIT 1)
WHERE s.from_status = 'MERGED' AND s.to_status <> 'MERGED';
`;

/** An answer that is approved is published within two working days (docs/domain.md §4.3). */
const PUBLISHING = `
ALTER TABLE desk_settings ADD publish_days integer NOT NULL DEFAULT 2;
ALTER TABLE desk_settings DROP CONSTRAINT ck_desk_settings_days;
ALTER TABLE desk_settings ADD CONSTRAINT ck_desk_settings_days CHECK (triage_days BETWEEN 1 AND 250 AND clarify_days BETWEEN 1 AND 250 AND answer_days BETWEEN 1 AND 250 AND urgent_answer_days BETWEEN 1 AND 250 AND complex_answer_days BETWEEN 1 AND 250 AND opinion_days BETWEEN 1 AND 250 AND receipt_days BETWEEN 1 AND 250 AND correction_days BETWEEN 1 AND 250 AND publish_days BETWEEN 1 AND 250);
ALTER TABLE response ADD publish_due_on date;
`;

/** Lists ask for the recommendations of a topic, the newest first; a meeting that is deleted looks for who reports on it. */
const INDEXES = `
CREATE INDEX ix_agenda_item_reports_meeting_id ON agenda_item (reports_meeting_id) WHERE reports_meeting_id IS NOT NULL;
CREATE INDEX ix_recommendation_topic_id_raised_on_id ON recommendation (topic_id, raised_on, id);
`;

/** How groups of recommendations came about, and until when an answer is to be published. */
export class DeskFollowUp1805000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(GROUPS);
    await runner.query(PUBLISHING);
    await runner.query(INDEXES);
  }

  /** What was moved can be read from nowhere else. */
  down(): Promise<void> {
    return Promise.reject(new Error('The history of groups cannot be taken back.'));
  }
}
