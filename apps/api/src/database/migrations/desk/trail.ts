/** Tables of the desk whose changes are kept in the audit trail (migrations/spine/audit.ts). */
const AUDITED_TABLES = [
  'desk_settings',
  'upward_report',
  'coordinating_opinion',
  'answer_template',
  'commitment',
  'action_request',
  'action_reply',
  'desk_note',
] as const;

/** The trail of the new tables, and what the application may do with them. */
export const TRAIL = `
${AUDITED_TABLES.map(
  (table) =>
    `CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION audit_row();`,
).join('\n')}
REVOKE UPDATE ON deadline_change, answer_receipt, reminder FROM kyhop_app;
REVOKE INSERT, DELETE ON desk_settings FROM kyhop_app;
`;
