/** Tables of scheduling whose changes are kept in the audit trail (migrations/spine/audit.ts). */
const AUDITED_TABLES = [
  'person',
  'person_position',
  'agenda_template',
  'warning_reason',
  'meeting_file',
  'invitation',
  'applicant',
  'paper',
] as const;

/** The trail of the new tables, and what the application may do with them. */
export const TRAIL = `
${AUDITED_TABLES.map(
  (table) =>
    `CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION audit_row();`,
).join('\n')}
-- When a calendar program last read a feed is written every hour, and is no change of anything.
CREATE TRIGGER audit AFTER INSERT OR DELETE OR UPDATE OF scope, cluster_id, link_version, revoked_at ON calendar_feed
  FOR EACH ROW EXECUTE FUNCTION audit_row();
REVOKE UPDATE ON schedule_version FROM kyhop_app;
REVOKE INSERT, UPDATE, DELETE ON app_secret FROM kyhop_app;
`;
