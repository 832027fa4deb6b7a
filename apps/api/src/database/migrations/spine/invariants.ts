/**
 * Rules of docs/domain.md §7 that need more than one row, held where nobody can walk round them. Their SQLSTATEs are
 * known to common/problem.filter.ts.
 */
export const INVARIANTS = `
-- Point 1: a preparatory session belongs to the cluster and year of the conference it prepares, and is not later.
CREATE FUNCTION check_prepares() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM meeting p JOIN meeting s ON s.id = p.prepares_id
    WHERE (p.id = NEW.id OR s.id = NEW.id)
      AND (p.cluster_id <> s.cluster_id OR p.emulation_year <> s.emulation_year OR p.held_on > s.held_on OR p.id = s.id)
  ) THEN
    RAISE EXCEPTION 'a preparatory session must fit its conference' USING ERRCODE = 'KH001';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER prepares AFTER INSERT OR UPDATE ON meeting FOR EACH ROW EXECUTE FUNCTION check_prepares();

-- Point 3: head and deputy are members of the cluster in that year.
CREATE FUNCTION check_cluster_year() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  the_year daterange := daterange(make_date(NEW.year, 1, 1), make_date(NEW.year, 12, 31), '[]');
  named uuid;
BEGIN
  FOREACH named IN ARRAY array_remove(ARRAY[NEW.head_unit_id, NEW.deputy_unit_id], NULL) LOOP
    IF NOT EXISTS (
      SELECT 1 FROM cluster_membership m
      WHERE m.cluster_id = NEW.cluster_id AND m.unit_id = named AND daterange(m.valid_from, m.valid_to, '[]') && the_year
    ) THEN
      RAISE EXCEPTION 'head and deputy must be members of the cluster in that year' USING ERRCODE = 'KH002';
    END IF;
  END LOOP;
  RETURN NULL;
END $$;
CREATE TRIGGER members_only AFTER INSERT OR UPDATE ON cluster_year FOR EACH ROW EXECUTE FUNCTION check_cluster_year();

-- Point 5: once the minutes are signed, the record they were made from stands still.
CREATE FUNCTION refuse_after_signing() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  meeting uuid := CASE WHEN TG_TABLE_NAME = 'meeting'
    THEN (to_jsonb(coalesce(NEW, OLD)) ->> 'id')::uuid
    ELSE (to_jsonb(coalesce(NEW, OLD)) ->> 'meeting_id')::uuid END;
BEGIN
  IF EXISTS (SELECT 1 FROM minutes m WHERE m.meeting_id = meeting AND m.status IN ('SIGNED', 'ISSUED')) THEN
    RAISE EXCEPTION 'the minutes of this meeting are signed' USING ERRCODE = 'KH003';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
${['meeting', 'agenda_item', 'delegation', 'attendee', 'entry', 'photo']
  .map(
    (table) =>
      `CREATE TRIGGER frozen BEFORE ${table === 'meeting' ? '' : 'INSERT OR '}UPDATE OR DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION refuse_after_signing();`,
  )
  .join('\n')}

-- Signed minutes may still be issued, once; nothing else about them changes.
CREATE FUNCTION refuse_minutes_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'signed minutes are not deleted' USING ERRCODE = 'KH003';
  END IF;
  IF (to_jsonb(OLD) - 'status' - 'issued_at' - 'version') <> (to_jsonb(NEW) - 'status' - 'issued_at' - 'version')
     OR NOT (OLD.status = 'SIGNED' AND NEW.status = 'ISSUED') THEN
    RAISE EXCEPTION 'signed minutes are not changed' USING ERRCODE = 'KH003';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER frozen_update BEFORE UPDATE ON minutes FOR EACH ROW
  WHEN (OLD.status IN ('SIGNED', 'ISSUED')) EXECUTE FUNCTION refuse_minutes_change();
CREATE TRIGGER frozen_delete BEFORE DELETE ON minutes FOR EACH ROW
  WHEN (OLD.status IN ('SIGNED', 'ISSUED')) EXECUTE FUNCTION refuse_minutes_change();

-- Point 6: a number that was given stays with its document.
CREATE FUNCTION refuse_renumbering() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR (OLD.issuer_id, OLD.year, OLD.series, OLD.number, OLD.symbol, OLD.signed_on, OLD.file_id)
     IS DISTINCT FROM (NEW.issuer_id, NEW.year, NEW.series, NEW.number, NEW.symbol, NEW.signed_on, NEW.file_id) THEN
    RAISE EXCEPTION 'a registered number is never changed or given up' USING ERRCODE = 'KH004';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER registered BEFORE UPDATE OR DELETE ON issued_document FOR EACH ROW EXECUTE FUNCTION refuse_renumbering();
`;
