import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { forbidden, notFound } from '../common/problem';
import type { Caller } from '../identity/caller';
import { managedMeetings, visibleMeetings } from '../identity/meeting-scope';
import { Meeting } from './meeting.entity';

/** A meeting that the caller may see, and whether they run it. */
export interface SeenMeeting {
  meeting: Meeting;
  managed: boolean;
}

/** The door to a meeting: whatever belongs to one is reached through here (docs/design.md §5, §6). */
@Injectable()
export class MeetingAccess {
  constructor(private readonly dataSource: DataSource) {}

  /** The meeting, if it exists for the caller; else 404. One query. */
  async see(caller: Caller, id: string, tx: EntityManager = this.dataSource.manager): Promise<SeenMeeting> {
    const visible = visibleMeetings(caller, 'm');
    const managed = managedMeetings(caller, 'm');
    const { entities, raw } = await tx
      .createQueryBuilder(Meeting, 'm')
      .addSelect(managed.sql, 'managed')
      .where('m.id = :id', { id })
      .andWhere(visible.sql)
      .setParameters({ ...visible.parameters, ...managed.parameters })
      .getRawAndEntities<{ managed: boolean }>();
    const meeting = entities[0];
    if (meeting === undefined) throw notFound();
    return { meeting, managed: raw[0]?.managed ?? false };
  }

  /** The meeting, to look at what only whoever runs it may: 404 if unseen, 403 if the caller does not run it. One query. */
  async seeManaged(caller: Caller, id: string, tx?: EntityManager): Promise<Meeting> {
    const { meeting, managed } = await this.see(caller, id, tx);
    if (!managed) throw forbidden();
    return meeting;
  }

  /**
   * The meeting for a change: locked until the transaction ends; 404 if unseen, 403 if the caller does not run it. The
   * lock comes first: who runs it is asked when nobody else is changing it any more.
   */
  async manage(caller: Caller, id: string, tx: EntityManager): Promise<Meeting> {
    await tx.query('SELECT 1 FROM meeting WHERE id = $1 FOR UPDATE', [id]);
    return this.seeManaged(caller, id, tx);
  }
}
