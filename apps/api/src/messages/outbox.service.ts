import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../common/clock';
import { Jobs } from '../common/jobs/jobs';
import type { Environment } from '../config/env';
import { ENVIRONMENT } from '../config/environment.token';
import type { CalendarParty } from './calendar-file';
import type { CalendarMethod, MessageKind } from './message.entity';
import { Message } from './message.entity';

/** A mail that is to go to one recipient. */
export interface NewMessage {
  kind: MessageKind;
  /** Says the same thing to the same person only once: "invitation:<id>:<schedule version>". */
  once: string;
  /** What it is about, so that pages can show it there. */
  meetingId?: string;
  invitationId?: string;
  to: { name: string; address: string };
  subject: string;
  /** Plain text; a paragraph a line, addresses written out. */
  body: string;
  calendar?: { method: CalendarMethod; content: string };
  /** Kept files (paperwork) that go with it. */
  fileIds?: readonly string[];
}

/** Where mail is written down in the transaction of its cause, to be sent by a worker (message-sender.service.ts). */
@Injectable()
export class Outbox {
  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** Who invites, for the events of calendar files (iTIP wants it): whoever our mail comes from. Empty without one. */
  get organizer(): { organizer?: CalendarParty } {
    const { mail } = this.environment;
    return mail === null ? {} : { organizer: { name: mail.from.name || mail.from.address, email: mail.from.address } };
  }

  /** Writes the mail and its job; what was posted before under the same `once` is not posted again. */
  async post(tx: EntityManager, message: NewMessage): Promise<void> {
    const { once, to, calendar, fileIds = [], ...rest } = message;
    const id = uuidv7();
    const inserted = await tx
      .createQueryBuilder()
      .insert()
      .into(Message)
      .values({
        ...rest,
        id,
        onceKey: once,
        recipientName: oneLine(to.name),
        recipientAddress: oneLine(to.address),
        subject: oneLine(message.subject),
        calendarMethod: calendar?.method ?? null,
        calendarContent: calendar?.content ?? null,
        fileIds: [...fileIds],
        createdAt: this.clock.now(),
      })
      .orIgnore()
      .returning('id')
      .execute();
    const rows = inserted.raw as unknown[];
    if (rows.length > 0) await this.jobs.send(tx, 'message.send', { messageId: id });
  }
}

/** A line break in a header would begin another header. */
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
