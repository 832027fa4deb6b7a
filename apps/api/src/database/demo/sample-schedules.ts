import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Meeting } from '../../meetings/meeting.entity';
import { readScheduleContent } from '../../meetings/schedule/schedule-content';
import { ScheduleVersion } from '../../meetings/schedule-version.entity';

/** Version 1 of each meeting that is to come: what is changed from here on is told as a change. */
export async function publishSchedules(tx: EntityManager, releasedAt: Date): Promise<void> {
  for (const { id } of await tx.findBy(Meeting, { status: 'SCHEDULED' })) {
    const content = await readScheduleContent(tx, id);
    if (content === null) continue;
    await tx.insert(ScheduleVersion, { id: uuidv7(), meetingId: id, number: 1, releasedAt, content, changes: [] });
  }
}
