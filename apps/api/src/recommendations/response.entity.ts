import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Id, Instant, MaybeInstant, oneOf, Version } from '../database/columns';
import { User } from '../identity/user.entity';
import { Recommendation } from './recommendation.entity';

/** What an answer says (docs/domain.md §0.5); an answer may be several at once. */
export const RESPONSE_KINDS = [
  'AGREED',
  'DECIDED_AT_MEETING',
  'IN_PROGRESS',
  'PLANNED',
  'WILL_COORDINATE',
  'AGGREGATE',
  'REPORT_UP',
  'CALL_TO_MEMBERS',
  'EXPLAINED',
] as const;
export type ResponseKind = (typeof RESPONSE_KINDS)[number];

/** Đã, đang, sẽ. */
export const TENSES = ['DONE', 'ONGOING', 'FUTURE'] as const;
export type Tense = (typeof TENSES)[number];

export const RESPONSE_STATUSES = ['DRAFT', 'APPROVED', 'PUBLISHED'] as const;
export type ResponseStatus = (typeof RESPONSE_STATUSES)[number];

/** Trả lời: spoken at the meeting (then it comes from a line of the record) or written by the board afterwards. */
@Entity()
@Check(
  'ck_response_kinds',
  `cardinality(kinds) > 0 AND kinds <@ ARRAY[${RESPONSE_KINDS.map((k) => `'${k}'`).join(', ')}]`,
)
@Check('ck_response_tense', oneOf('tense', TENSES))
@Check('ck_response_status', oneOf('status', RESPONSE_STATUSES))
@Check('ck_response_approved', `entry_id IS NOT NULL OR (status = 'DRAFT') = (approved_at IS NULL)`)
@Check('ck_response_published', `(status = 'PUBLISHED') = (published_at IS NOT NULL)`)
export class Response {
  @Id() id: string;

  @Index()
  @ForeignKey(() => Recommendation, { onDelete: 'CASCADE' })
  @Column('uuid')
  recommendationId: string;

  /** The line of the record in which it was spoken. */
  @Index()
  @ForeignKey('Entry', { onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  entryId: string | null;

  @Column('text', { array: true }) kinds: ResponseKind[];

  @Column('text') text: string;

  @Column('text', { nullable: true }) tense: Tense | null;

  /** Who answered, with the position, as in the record. */
  @Column('text', { nullable: true }) speaker: string | null;

  /** Đơn vị chủ trì, as written. */
  @Column('text', { nullable: true }) responsibleBody: string | null;

  /** Đơn vị phối hợp, as written. */
  @Column('text', { array: true, default: '{}' }) counterpartBodies: string[];

  /** Null: "no date" — the source promises none (docs/domain.md §0.5). */
  @Column('date', { nullable: true }) dueOn: string | null;

  /** Number and date of the answering document, when there is one. */
  @Column('text', { nullable: true }) documentReference: string | null;

  @Column('text') status: ResponseStatus;

  /** Who drafted it; null for what was spoken. */
  @ForeignKey(() => User)
  @Column('uuid', { nullable: true })
  authorId: string | null;

  /** The leader who approved it; null for what was spoken and for answers older than this rule. */
  @ForeignKey(() => User)
  @Column('uuid', { nullable: true })
  approvedById: string | null;

  /** Null while it is a draft, and for what was spoken. */
  @MaybeInstant() approvedAt: Date | null;

  /** Until when it is to be published, reckoned when it was approved (docs/domain.md §4.3); null while it is a draft. */
  @Column('date', { nullable: true }) publishDueOn: string | null;

  /** Why the leader sent the draft back; null once it is written anew. */
  @Column('text', { nullable: true }) returnReason: string | null;

  @MaybeInstant() publishedAt: Date | null;

  @Instant() createdAt: Date;

  @Version() version: number;
}
