import type { AuditEventDto } from './audit.dto';

type Row = Record<string, unknown>;

/** Who of the board works on what, and how a published answer came about. */
const BOARDS_OWN: Readonly<Record<string, readonly string[]>> = {
  recommendation: ['handler_id'],
  response: ['author_id', 'approved_by_id', 'approved_at', 'publish_due_on', 'return_reason'],
};

/** Which record it is, of which recommendation, and where it stands: what is told of one that is the board's alone. */
const TOLD = ['id', 'recommendation_id', 'status'];

/** Notes, opinions and answers that are not published are the board's alone (docs/adr/0017-the-desk.md). */
const isPrivate = (table: string, row: Row): boolean =>
  table === 'desk_note' || table === 'coordinating_opinion' || (table === 'response' && row['status'] !== 'PUBLISHED');

function opened(table: string, row: Row | null): Row | null {
  if (row === null) return null;
  const own = BOARDS_OWN[table] ?? [];
  const isTold = (column: string): boolean => (isPrivate(table, row) ? TOLD.includes(column) : !own.includes(column));
  return Object.fromEntries(Object.entries(row).filter(([column]) => isTold(column)));
}

/** The change as it is told to all but the board: that it was made, when and by whom, without words that are the board's. */
export const withoutPrivateWords = (event: AuditEventDto): AuditEventDto => ({
  ...event,
  before: opened(event.table, event.before),
  after: opened(event.table, event.after),
});
