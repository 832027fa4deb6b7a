import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { SignedLinks } from '../../common/signed-links';
import type { Environment } from '../../config/env';
import { ENVIRONMENT } from '../../config/environment.token';
import { answerAddress, linkBase, meetingAddress } from '../../config/link-base';
import { type CalendarEvent, calendarFile, meetingUid } from '../../messages/calendar-file';
import type { CalendarMethod } from '../../messages/message.entity';
import { Outbox } from '../../messages/outbox.service';
import type { ScheduleVersion } from '../schedule-version.entity';
import { calendarTimes } from './calendar-times';
import { changesFor, presentersOf, readTold, type ScheduleRecipient } from './schedule-audience';
import type { ScheduleContent } from './schedule-content';
import type { ScheduleChange } from './schedule-difference';
import { scheduleMail } from './schedule-mail';

/** A version that was just released, against the one before. */
export interface ReleasedSchedule extends Pick<ScheduleVersion, 'meetingId' | 'number' | 'releasedAt'> {
  before: ScheduleContent;
  content: ScheduleContent;
  changes: readonly ScheduleChange[];
}

/** Tells those whom a new version of a schedule concerns: one mail each, with the calendar file that replaces the last. */
@Injectable()
export class SchedulePost {
  constructor(
    private readonly outbox: Outbox,
    private readonly links: SignedLinks,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  async tell(tx: EntityManager, released: ReleasedSchedule): Promise<void> {
    const presenters = presentersOf(released.before, released.content);
    const issuer = await issuerOf(tx, released.meetingId);
    for (const recipient of await readTold(tx, released.meetingId)) {
      const changes = changesFor(recipient, released.changes, presenters);
      if (changes.length > 0) await this.post(tx, released, recipient, { changes, issuer });
    }
  }

  private async post(
    tx: EntityManager,
    released: ReleasedSchedule,
    recipient: ScheduleRecipient,
    { changes, issuer }: { changes: ScheduleChange[]; issuer: string },
  ): Promise<void> {
    const { meetingId, number, content } = released;
    const { name, address, invitationId } = recipient;
    const link = await this.linkFor(meetingId, recipient);
    const method = content.status === 'SCHEDULED' ? 'REQUEST' : 'CANCEL';
    await this.outbox.post(tx, {
      ...scheduleMail({ content, changes, issuer, addressee: name, link }),
      once: `schedule:${meetingId}:${number}:${address.toLowerCase()}`,
      meetingId,
      ...(invitationId !== null && { invitationId }),
      to: { name, address },
      calendar: { method, content: calendarFile([this.event(released, recipient, method, link)], { method }) },
    });
  }

  private event(
    { meetingId, number, releasedAt, content }: ReleasedSchedule,
    { name, address }: ScheduleRecipient,
    method: CalendarMethod,
    link: string | null,
  ): CalendarEvent {
    return {
      uid: meetingUid(meetingId),
      sequence: number - 1,
      summary: content.title,
      location: content.venue,
      ...calendarTimes(content),
      ...(link !== null && { url: link }),
      status: method === 'REQUEST' ? 'CONFIRMED' : 'CANCELLED',
      stamp: releasedAt,
      ...this.outbox.organizer,
      attendee: { name, email: address },
    };
  }

  /** By their invitation without an account, while its link stands; else by their account, if they have one. */
  private async linkFor(meetingId: string, recipient: ScheduleRecipient): Promise<string | null> {
    const base = linkBase(this.environment);
    const { invitationId, linkVersion, hasAccount } = recipient;
    if (invitationId !== null && linkVersion !== null) {
      return answerAddress(base, await this.links.sign('invitation', invitationId, linkVersion));
    }
    return hasAccount ? meetingAddress(base, meetingId) : null;
  }
}

async function issuerOf(tx: EntityManager, meetingId: string): Promise<string> {
  const [cluster] = await tx.query<{ name: string }[]>(
    'SELECT c.name FROM meeting m JOIN cluster c ON c.id = m.cluster_id WHERE m.id = $1',
    [meetingId],
  );
  return cluster?.name ?? '';
}
