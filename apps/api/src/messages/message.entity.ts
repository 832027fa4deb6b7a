import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Id, Instant, MaybeInstant, oneOf } from '../database/columns';

export const MESSAGE_KINDS = [
  'INVITATION',
  'REMINDER',
  'SCHEDULE_CHANGE',
  'CANCELLATION',
  'ANSWER_RECEIVED',
  'DECISION',
  'DESK',
] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/**
 * WAITING to be sent (again, after a failed attempt); HANDING_OVER to the mail server: whoever finds it so after a crash
 * cannot know whether it arrived; SENT; UNCERTAIN: found HANDING_OVER, a person decides whether it goes again; REFUSED
 * by the mail server for good, or come back; WITHDRAWN before it went.
 */
export const MESSAGE_STATES = ['WAITING', 'HANDING_OVER', 'SENT', 'UNCERTAIN', 'REFUSED', 'WITHDRAWN'] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];

/** METHOD of the calendar file that goes with a message (iTIP, RFC 5546). */
export const CALENDAR_METHODS = ['REQUEST', 'CANCEL'] as const;
export type CalendarMethod = (typeof CALENDAR_METHODS)[number];

/** A mail to one recipient, written in the transaction of its cause: the outbox. */
@Entity()
@Check('ck_message_kind', oneOf('kind', MESSAGE_KINDS))
@Check('ck_message_state', oneOf('state', MESSAGE_STATES))
@Check('ck_message_calendar', '(calendar_method IS NULL) = (calendar_content IS NULL)')
@Check('ck_message_calendar_method', oneOf('calendar_method', CALENDAR_METHODS))
@Check('ck_message_sent', `(state <> 'SENT' OR sent_at IS NOT NULL) AND (state <> 'REFUSED' OR refused_at IS NOT NULL)`)
// A line break in one of these would be a header of its own.
@Check('ck_message_one_line', `(recipient_name || recipient_address || subject) !~ '[\\r\\n]'`)
@Index(['state', 'createdAt'])
export class Message {
  @Id() id: string;

  @Column('text') kind: MessageKind;

  /** Says the same thing to the same person only once: a second post with this key is none. */
  @Column('text', { unique: true }) onceKey: string;

  @Index()
  @ForeignKey('Meeting', { onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  meetingId: string | null;

  @Index()
  @ForeignKey('Invitation', { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  invitationId: string | null;

  @Column('text') recipientName: string;

  @Column('text') recipientAddress: string;

  @Column('text') subject: string;

  /** Plain text; addresses in it are made clickable in the HTML part. */
  @Column('text') body: string;

  @Column('text', { nullable: true }) calendarMethod: CalendarMethod | null;

  /** The calendar file (RFC 5545), ready to send. */
  @Column('text', { nullable: true }) calendarContent: string | null;

  /** Kept files (`stored_file`) that go with it. */
  @Column('uuid', { array: true, default: '{}' }) fileIds: string[];

  @Column('text', { default: 'WAITING' }) state: MessageState;

  @Column('integer', { default: 0 }) attempts: number;

  /** What the mail server said last, for people who look after it. */
  @Column('text', { nullable: true }) lastError: string | null;

  /** When a person asked for it to go again after UNCERTAIN or REFUSED. */
  @MaybeInstant() resentAt: Date | null;

  @Instant() createdAt: Date;

  @MaybeInstant() sentAt: Date | null;

  @MaybeInstant() refusedAt: Date | null;
}
