import type { EntityManager } from 'typeorm';
import { fieldProblem } from '../common/problem';
import { AgendaItem } from './agenda-item.entity';
import type { AgendaItemFieldsDto } from './agenda.dto';

type NewLine = Partial<AgendaItem> & Pick<AgendaItem, 'id' | 'meetingId' | 'kind' | 'title' | 'minutesPlanned'>;

/** Puts a new line after another, or before all: those that follow move down by one. The meeting is locked. */
export async function insertAfter(
  tx: EntityManager,
  after: Pick<AgendaItem, 'position'> | null,
  line: NewLine,
): Promise<void> {
  const position = after === null ? 0 : after.position + 1;
  await makeRoom(tx, line.meetingId, position, 1);
  await tx.insert(AgendaItem, { ...line, position });
}

/** Moves the lines from a position on down by so many. The order is no field that a form sends back: versions stay. */
export async function makeRoom(tx: EntityManager, meetingId: string, position: number, count: number): Promise<void> {
  await tx.query('UPDATE agenda_item SET position = position + $3 WHERE meeting_id = $1 AND position >= $2', [
    meetingId,
    position,
    count,
  ]);
}

/** Whether a line, as it is to be, fits the agenda: its parent and its presenter are of this meeting. */
export async function assertFits(
  tx: EntityManager,
  meetingId: string,
  items: readonly AgendaItem[],
  { id, parentId, presenter, presenterAttendeeId }: AgendaItemFieldsDto & { id: string },
): Promise<void> {
  if (parentId) assertParentFits(items, id, parentId);
  if (presenter && presenterAttendeeId) throw fieldProblem('presenter', 'not_with_attendee');
  if (!presenterAttendeeId) return;
  const attendees = await tx.query<unknown[]>(`SELECT 1 FROM attendee a WHERE a.id = $1 AND a.meeting_id = $2`, [
    presenterAttendeeId,
    meetingId,
  ]);
  if (attendees.length === 0) throw fieldProblem('presenterAttendeeId', 'not_found');
}

/** A parent is a line of the same agenda, and not the line itself or one of its parts. */
function assertParentFits(items: readonly AgendaItem[], id: string, parentId: string): void {
  const byId = new Map(items.map((item) => [item.id, item]));
  if (!byId.has(parentId)) throw fieldProblem('parentId', 'not_found');
  for (let at: string | null = parentId; at !== null; at = byId.get(at)?.parentId ?? null) {
    if (at === id) throw fieldProblem('parentId', 'part_of_itself');
  }
}
