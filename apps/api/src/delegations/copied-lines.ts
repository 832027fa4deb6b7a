import type { EntityManager } from 'typeorm';
import { AgendaItem } from '../meetings/agenda-item.entity';
import { withoutYears, withYears } from '../meetings/agenda-years';
import { Attendee } from './attendee.entity';
import { type Copying, copyId } from './copying';

/**
 * The lines as they will be in the new year; a report on another year's recommendations is not this year's,
 * and no other session prepared the new meeting.
 *
 * @param present the attendees of the new meeting; who presented and is not among them stays as a name.
 */
export async function copiedLines(
  tx: EntityManager,
  { from, to, parts }: Copying,
  present: ReadonlySet<string>,
): Promise<Omit<AgendaItem, 'startedAt' | 'finishedAt' | 'carriedFromId' | 'reportsMeetingId' | 'version'>[]> {
  const items = await tx.find(AgendaItem, { where: { meetingId: from.id }, order: { position: 'ASC', id: 'ASC' } });
  const names = await tx.findBy(Attendee, { meetingId: from.id });
  const nameOf = new Map(names.map(({ id, name }) => [id, name]));
  return items
    .filter(({ reportsYear }) => reportsYear === null || from.emulationYear === to.emulationYear)
    .filter(({ reportsMeetingId }) => reportsMeetingId === null)
    .map(
      (
        { id, parentId, kind, title, minutesPlanned, note, reportsYear, presenter, presenterAttendeeId: by },
        position,
      ) => {
        const attendeeId = by && copyId(to.id, by);
        const comes = attendeeId !== null && present.has(attendeeId);
        return {
          ...{ id: copyId(to.id, id), meetingId: to.id, kind, minutesPlanned, position, reportsYear },
          parentId: parentId && copyId(to.id, parentId),
          title: withYears(withoutYears(title, from.emulationYear), to.emulationYear),
          // What a report says is its content, not a remark.
          note: parts.has('NOTES') || reportsYear !== null ? note : null,
          presenter: comes ? null : ((by && nameOf.get(by)) ?? presenter),
          presenterAttendeeId: comes ? attendeeId : null,
        };
      },
    );
}
