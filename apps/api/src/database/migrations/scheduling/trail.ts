/** Tables of scheduling whose changes are kept in the audit trail (migrations/spine/audit.ts). */
const AUDITED_TABLES = [
  'person',
  'person_position',
  'agenda_template',
  'warning_reason',
  'meeting_file',
  'calendar_feed',
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
REVOKE UPDATE ON schedule_version FROM kyhop_app;
REVOKE INSERT, UPDATE, DELETE ON app_secret FROM kyhop_app;
`;
