/** What more than a column's type must say, and what indexes need. */
export const INVARIANTS = `
-- The time that a meeting takes: what two meetings at once have in common. Where the plan gives no clock times, a
-- morning is 7:00-12:00 and an afternoon 12:00-18:00; a meeting without an end takes the rest of its half day.
CREATE FUNCTION meeting_span(held_on date, start_time time, end_time time, day_part text) RETURNS tsrange
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT tsrange(
    held_on + coalesce(start_time, CASE day_part WHEN 'AFTERNOON' THEN time '12:00' ELSE time '07:00' END),
    held_on + coalesce(end_time, CASE
      WHEN day_part = 'MORNING' THEN time '12:00'
      WHEN day_part IS NOT NULL THEN time '18:00'
      WHEN start_time < '12:00' THEN time '12:00'
      WHEN start_time < '18:00' THEN time '18:00'
      ELSE time '23:59:59' END))
$$;
CREATE INDEX ix_meeting_span ON meeting USING gist (meeting_span(held_on, start_time, end_time, day_part));

CREATE INDEX ix_person_search ON person USING gin (fold(full_name) gin_trgm_ops);

-- The key with which links are signed is made here, once: every replica reads the same.
CREATE TABLE app_secret (name text PRIMARY KEY, value bytea NOT NULL);
INSERT INTO app_secret (name, value)
  SELECT 'links', decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex');

CREATE TRIGGER append_only BEFORE UPDATE ON schedule_version FOR EACH ROW EXECUTE FUNCTION refuse_change();
`;
