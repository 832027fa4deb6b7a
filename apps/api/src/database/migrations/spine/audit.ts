/** Every table whose changes are kept; `session` and the counters tell nothing that these do not. */
export const AUDITED_TABLES = [
  'user_account',
  'role_assignment',
  'unit',
  'cluster',
  'cluster_membership',
  'cluster_year',
  'topic',
  'holiday',
  'meeting',
  'agenda_item',
  'delegation',
  'attendee',
  'entry',
  'photo',
  'recommendation',
  'response',
  'minutes',
  'issued_document',
] as const;

/**
 * The audit trail is written by triggers, so that no way of writing a row can forget it. Who and when come from the
 * transaction (common/transactions.ts). The function runs with its owner's rights: the application itself cannot
 * write to the table.
 */
export const AUDIT = `
CREATE FUNCTION audit_row() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  was jsonb := CASE WHEN TG_OP = 'INSERT' THEN NULL ELSE to_jsonb(OLD) - 'password_hash' END;
  becomes jsonb := CASE WHEN TG_OP = 'DELETE' THEN NULL ELSE to_jsonb(NEW) - 'password_hash' END;
  known jsonb := coalesce(becomes, was);
  meeting uuid := (known ->> 'meeting_id')::uuid;
BEGIN
  IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN
    RETURN NULL;
  END IF;
  IF TG_TABLE_NAME = 'meeting' THEN
    meeting := (known ->> 'id')::uuid;
  ELSIF TG_TABLE_NAME = 'response' THEN
    SELECT r.meeting_id INTO meeting FROM recommendation r WHERE r.id = (known ->> 'recommendation_id')::uuid;
  END IF;
  INSERT INTO audit_event (at, actor_id, action, table_name, row_id, meeting_id, before, after)
  VALUES (
    coalesce(nullif(current_setting('kyhop.at', true), '')::timestamptz, clock_timestamp()),
    nullif(current_setting('kyhop.actor', true), '')::uuid,
    TG_OP, TG_TABLE_NAME, (known ->> 'id')::uuid, meeting, was, becomes
  );
  RETURN NULL;
END $$;
${AUDITED_TABLES.map(
  (table) =>
    `CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION audit_row();`,
).join('\n')}

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is never changed', TG_TABLE_NAME USING ERRCODE = 'KH000';
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON stored_file FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON minutes_revision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;
