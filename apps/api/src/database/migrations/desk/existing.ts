/** Brings recommendations and answers that were there before the desk to what the desk asks of them. */
export const EXISTING = `
INSERT INTO desk_settings (id) VALUES ('00000000-0000-7000-8000-000000000001');

-- Until now nobody but the board worked on what it had taken on.
UPDATE recommendation SET lead_unit_id = (SELECT id FROM unit WHERE kind = 'CENTRAL_BOARD' ORDER BY id LIMIT 1)
WHERE status IN ('FORWARDED', 'IN_PROGRESS', 'REPORTED_UP', 'ANSWERED', 'CLOSED', 'REOPENED');
UPDATE recommendation r SET answered_on = coalesce(
  (SELECT (max(s.at) AT TIME ZONE 'Asia/Ho_Chi_Minh')::date FROM recommendation_step s
   WHERE s.recommendation_id = r.id AND s.to_status = 'ANSWERED'), r.raised_on)
WHERE status IN ('ANSWERED', 'CLOSED');
UPDATE recommendation SET channel = 'ONLINE' WHERE entry_id IS NULL AND status <> 'DRAFT'
  AND NOT EXISTS (SELECT 1 FROM response a WHERE a.recommendation_id = recommendation.id AND a.entry_id IS NOT NULL);
-- Publishing was the leader's, and was the approval.
UPDATE response SET approved_at = published_at WHERE entry_id IS NULL AND status = 'PUBLISHED';

INSERT INTO commitment (id, response_id, body, text, due_on, created_at)
SELECT gen_random_uuid(), a.id, coalesce(a.responsible_body, a.speaker), a.text, a.due_on, a.created_at
FROM response a
WHERE a.status = 'PUBLISHED' AND (a.tense = 'FUTURE' OR a.kinds && ARRAY['PLANNED', 'WILL_COORDINATE']);
INSERT INTO action_request (id, meeting_id, entry_id, asked_by, text, created_at)
SELECT gen_random_uuid(), e.meeting_id, e.id, coalesce(p.name, e.speaker_text), e.text, e.created_at
FROM entry e LEFT JOIN attendee p ON p.id = e.speaker_id JOIN meeting m ON m.id = e.meeting_id
WHERE e.kind = 'ACTION_REQUEST' AND m.status = 'CLOSED';
INSERT INTO action_request (id, meeting_id, response_id, asked_by, text, due_on, created_at)
SELECT gen_random_uuid(), r.meeting_id, a.id, coalesce(a.speaker, a.responsible_body), a.text, a.due_on, a.created_at
FROM response a JOIN recommendation r ON r.id = a.recommendation_id
WHERE a.status = 'PUBLISHED' AND a.kinds @> ARRAY['CALL_TO_MEMBERS'];
`;
