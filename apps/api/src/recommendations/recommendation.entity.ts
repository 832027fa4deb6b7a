import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Id, Instant, oneOf, Version } from '../database/columns';
import { Topic } from '../directory/topic.entity';
import { Unit } from '../directory/unit.entity';
import { User } from '../identity/user.entity';
import { Meeting } from '../meetings/meeting.entity';

/** The machine of docs/domain.md §4.2; what is overdue is derived, never stored. */
export const RECOMMENDATION_STATUSES = [
  'DRAFT',
  'RECEIVED',
  'CLASSIFIED',
  'CLARIFY',
  'FORWARDED',
  'TRANSFERRED_BACK',
  'IN_PROGRESS',
  'REPORTED_UP',
  'ANSWERED',
  'CLOSED',
  'REOPENED',
  'MERGED',
] as const;
export type RecommendationStatus = (typeof RECOMMENDATION_STATUSES)[number];

/** Thẩm quyền giải quyết (docs/domain.md §4.1). */
export const COMPETENCES = [
  'CLUSTER',
  'PROVINCE',
  'CENTRAL_BOARD',
  'HOME_AFFAIRS_MINISTRY',
  'CENTRAL_COUNCIL',
  'GOVERNMENT',
  'NATIONAL_ASSEMBLY',
  'OTHER_MINISTRY',
] as const;
export type Competence = (typeof COMPETENCES)[number];

/** a) đã giải quyết xong, b) đang, c) sẽ giải quyết, d) giải trình, thông tin lại (docs/domain.md §4.1). */
export const RESULT_CLASSES = ['RESOLVED', 'IN_PROGRESS', 'PLANNED', 'EXPLAINED'] as const;
export type ResultClass = (typeof RESULT_CLASSES)[number];

/** How long an answer may take: 20, 10 or 30 working days unless the settings say otherwise (docs/domain.md §4.3). */
export const ANSWER_TERMS = ['STANDARD', 'URGENT', 'COMPLEX'] as const;
export type AnswerTerm = (typeof ANSWER_TERMS)[number];

/** The way it came: said at the meeting, entered by its unit, or in a paper or table (docs/domain.md §4.1). */
export const CHANNELS = ['AT_MEETING', 'ONLINE', 'WRITTEN'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Kiến nghị: asked in a meeting, or between meetings, by a unit or by nobody in particular. */
@Entity()
@Check('ck_recommendation_status', oneOf('status', RECOMMENDATION_STATUSES))
@Check('ck_recommendation_competence', oneOf('competence', COMPETENCES))
@Check('ck_recommendation_result', oneOf('result_class', RESULT_CLASSES))
@Check('ck_recommendation_closed', `status <> 'CLOSED' OR result_class IS NOT NULL`)
@Check('ck_recommendation_number', `status = 'DRAFT' OR number IS NOT NULL`)
@Check('ck_recommendation_term', oneOf('answer_term', ANSWER_TERMS))
@Check('ck_recommendation_channel', oneOf('channel', CHANNELS))
@Check('ck_recommendation_merged', `(status = 'MERGED') = (merged_into_id IS NOT NULL) AND merged_into_id <> id`)
@Check('ck_recommendation_repeats', 'repeats_id <> id')
@Check('ck_recommendation_led', `status NOT IN ('FORWARDED', 'IN_PROGRESS', 'REPORTED_UP') OR lead_unit_id IS NOT NULL`)
@Check('ck_recommendation_answered', `status NOT IN ('ANSWERED', 'CLOSED') OR answered_on IS NOT NULL`)
@Index(['meetingId'])
@Index(['status', 'dueOn'])
@Index(['status', 'raisedOn', 'id'])
@Index(['topicId', 'raisedOn', 'id'])
@Index(['raisedOn', 'id'])
@Index('uq_recommendation_number', ['numberYear', 'number'], { unique: true, where: 'number IS NOT NULL' })
@Index('ix_recommendation_search', { synchronize: false })
@Index('ix_recommendation_waited_for', { synchronize: false })
@Index('ix_recommendation_likeness', { synchronize: false })
export class Recommendation {
  @Id() id: string;

  @ForeignKey(() => Meeting)
  @Column('uuid')
  meetingId: string;

  /** The line of the record where it was asked; null when only the answer shows that it was (docs/domain.md §0.5). */
  @Index()
  @ForeignKey('Entry', { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  entryId: string | null;

  /** The unit that asked, if the record says so. */
  @Index()
  @ForeignKey(() => Unit)
  @Column('uuid', { nullable: true })
  raisedByUnitId: string | null;

  /** Who asked, in words, when no unit is named: "các đại biểu". */
  @Column('text', { nullable: true }) raisedByText: string | null;

  @Column('text') text: string;

  @ForeignKey(() => Topic)
  @Column('uuid', { nullable: true })
  topicId: string | null;

  @Column('text', { nullable: true }) competence: Competence | null;

  /** The day of the meeting; between meetings the day on which it was entered. */
  @Column('date') raisedOn: string;

  /** Emulation year of its number; KN-2020-014 is number 14 of 2020. Given when the desk receives it. */
  @Column('integer') numberYear: number;

  @Column('integer', { nullable: true }) number: number | null;

  @Column('text', { default: 'DRAFT' }) status: RecommendationStatus;

  @Column('text', { nullable: true }) resultClass: ResultClass | null;

  @Column('text', { default: 'AT_MEETING' }) channel: Channel;

  @Column('text', { default: 'STANDARD' }) answerTerm: AnswerTerm;

  /** Hạn trả lời: reckoned from the assignment, moved only with a reason. */
  @Column('date', { nullable: true }) dueOn: string | null;

  /** Until when the present step is to be done, where it has a deadline of its own: triage, clarification. */
  @Column('date', { nullable: true }) stepDueOn: string | null;

  /** Đơn vị chủ trì. */
  @Index()
  @ForeignKey(() => Unit)
  @Column('uuid', { nullable: true })
  leadUnitId: string | null;

  /** Chuyên viên theo dõi: who at the board follows it. */
  @Index()
  @ForeignKey(() => User)
  @Column('uuid', { nullable: true })
  handlerId: string | null;

  /** The day of its answer; null again when it is taken up anew. */
  @Column('date', { nullable: true }) answeredOn: string | null;

  /** The one that is answered for both. Never itself a merged one: a trigger sees to it. */
  @Index()
  @ForeignKey(() => Recommendation)
  @Column('uuid', { nullable: true })
  mergedIntoId: string | null;

  /** The same, asked in an earlier year. */
  @Index()
  @ForeignKey(() => Recommendation)
  @Column('uuid', { nullable: true })
  repeatsId: string | null;

  @Instant() createdAt: Date;

  @Version() version: number;
}
