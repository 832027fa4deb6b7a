import { ApiProperty } from '@nestjs/swagger';
import { Maybe, OneOf, WholeNumber } from '../common/fields';
import { QUEUE_NAMES, type QueueName } from '../common/jobs/queues';
import { PageQuery } from '../common/paging';
import { MESSAGE_KINDS, MESSAGE_STATES, type MessageKind, type MessageState } from './message.entity';

export class MessageQuery extends PageQuery {
  /** Mails in this state only. */
  @Maybe()
  @OneOf(MESSAGE_STATES, 'MessageState')
  state?: MessageState;
}

/**
 * What its reader saw of a mail. It has no version: workers write it all the time, and most of that changes nothing for
 * whoever decides about it.
 */
export class SeenMessageDto {
  /** Whether it waited, went, or what came in between. */
  @OneOf(MESSAGE_STATES, 'MessageState')
  state: MessageState;

  /** How often it had been tried to send it. */
  @WholeNumber(0, 2_147_483_647)
  attempts: number;
}

/** `resend`: let it go again; `withdraw`: not at all. */
export const MESSAGE_ACTIONS = ['resend', 'withdraw'] as const;
export type MessageAction = (typeof MESSAGE_ACTIONS)[number];

/** One mail to one recipient; not its words, which may hold a link that is for the recipient alone. */
export class MessageDto {
  /** The mail. */
  id: string;
  /** Why it was written. */
  @ApiProperty({ enum: MESSAGE_KINDS, enumName: 'MessageKind' })
  kind: MessageKind;
  /** Whether it waits, went, or what came in between. */
  @ApiProperty({ enum: MESSAGE_STATES, enumName: 'MessageState' })
  state: MessageState;
  /** Whom it is addressed to. */
  recipientName: string;
  /** The address that it goes to. */
  recipientAddress: string;
  /** What stands above it. */
  subject: string;
  /** The meeting that it is about. */
  meetingId: string | null;
  /** How often it was tried to send it. */
  attempts: number;
  /** What the mail server said last; null: nothing was wrong. */
  lastError: string | null;
  /** When it is tried again by itself; null: not any more. */
  nextAttemptAt: Date | null;
  /** When it was written. */
  createdAt: Date;
  /** When the mail server took it. */
  sentAt: Date | null;
  /** When it was refused or came back. */
  refusedAt: Date | null;
  /** When a person last let it go again. */
  resentAt: Date | null;
  /** What the caller may do now: let it go again, or not at all. */
  @ApiProperty({ enum: MESSAGE_ACTIONS, enumName: 'MessageAction', isArray: true })
  actions: MessageAction[];
}

export class MessageCountDto {
  /** The state. */
  @ApiProperty({ enum: MESSAGE_STATES, enumName: 'MessageState' })
  state: MessageState;
  /** How many mails are in it. */
  count: number;
}

/** What the program does by itself, later: sending mail, telling of changes, reminding, reading lists. */
export class JobCountDto {
  /** The kind of work. */
  @ApiProperty({ enum: QUEUE_NAMES, enumName: 'JobQueue' })
  queue: QueueName;
  /** How many jobs are to be done, or done again. */
  waiting: number;
  /** How many were given up, of late. */
  failed: number;
}

export class MessagePageDto {
  /** The latest first. */
  items: MessageDto[];
  /** Pass as `after` to read on; null: that was all. */
  next: string | null;
  /** How many mails are in which state, whatever the filter; states without any are left out. */
  counts: MessageCountDto[];
  /** How much work of each kind waits or was given up; kinds without any are left out. */
  jobs: JobCountDto[];
  /** Who the mail comes from; null: no mail server is set up, and everything waits. */
  sender: string | null;
}
