import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Id, Instant, oneOf, Version } from '../database/columns';
import { Attendee } from '../delegations/attendee.entity';
import { AgendaItem } from '../meetings/agenda-item.entity';
import { Meeting } from '../meetings/meeting.entity';
import { Recommendation } from '../recommendations/recommendation.entity';
import type { ResponseKind, Tense } from '../recommendations/response.entity';

/** What a line of the record is (docs/design.md §4). */
export const ENTRY_KINDS = [
  'NOTE',
  'SPEECH',
  'OPINION',
  'RECOMMENDATION',
  'RESPONSE',
  'CONSENSUS',
  'DECISION',
  'SCORING_DECISION',
  'ACTION_REQUEST',
  'VOTE',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** How something was agreed on: nhất trí, đa số, không nhất trí. */
export const CONSENSUS_OUTCOMES = ['UNANIMOUS', 'MAJORITY', 'NOT_AGREED'] as const;
export type ConsensusOutcome = (typeof CONSENSUS_OUTCOMES)[number];

/** RECOMMENDATION: what the secretary said of it beside its text. */
export interface RaisedDetails {
  topicId: string | null;
  /** Who asked, when it is not the speaker of the line. */
  raisedByUnitId: string | null;
  raisedByText: string | null;
}

/** A recommendation that is known from its answer alone (docs/domain.md §0.5, rows 5 and 6). */
export interface UnwrittenRecommendation {
  id: string;
  text: string;
  topicId: string | null;
}

/** RESPONSE: what the secretary said of it beside its text; kept here too while it is not yet enough for an answer. */
export interface AnswerDetails {
  recommendationId: string | null;
  newRecommendation: UnwrittenRecommendation | null;
  kinds: ResponseKind[];
  tense: Tense | null;
  responsibleBody: string | null;
  counterpartBodies: string[];
  dueOn: string | null;
}

/** What a kind adds to the text; which fields belong to which kind is ruled in entry-details.ts. */
export interface EntryDetails {
  /** CONSENSUS: what was agreed on. */
  subject?: string;
  /** CONSENSUS: how. */
  outcome?: ConsensusOutcome;
  /** SCORING_DECISION: the criterion that is ruled on. */
  criterion?: string;
  /** SCORING_DECISION: whether points count, and on which evidence. */
  ruling?: string;
  /** SCORING_DECISION: the named official who proposed it, as in the record. */
  proposedBy?: string;
  /** VOTE: ballots for, against, abstaining. */
  votesFor?: number;
  votesAgainst?: number;
  votesAbstain?: number;
  /** RECOMMENDATION. */
  recommendation?: RaisedDetails;
  /** RESPONSE. */
  response?: AnswerDetails;
}

/** A line of the record, in the order of `orderKey`. */
@Entity()
@Check('ck_entry_kind', oneOf('kind', ENTRY_KINDS))
@Check('ck_entry_order_key', `order_key ~ '^[0-9A-Za-z]{1,100}$'`)
@Index(['meetingId', 'orderKey', 'id'])
export class Entry {
  @Id() id: string;

  @ForeignKey(() => Meeting, { onDelete: 'CASCADE' })
  @Column('uuid')
  meetingId: string;

  @Column('text') kind: EntryKind;

  /** Fractional index, made by the client, so that a line finds its place without a connection; bytes are compared. */
  @Column({ type: 'text', collation: 'C' }) orderKey: string;

  @ForeignKey(() => AgendaItem, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  agendaItemId: string | null;

  @ForeignKey(() => Attendee, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  speakerId: string | null;

  /** Who spoke, when not one of the attendees: "các đại biểu". */
  @Column('text', { nullable: true }) speakerText: string | null;

  @Column('text') text: string;

  /** RESPONSE: the recommendation that it answers. */
  @Index()
  @ForeignKey(() => Recommendation, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  answersId: string | null;

  @Column('jsonb', { default: () => "'{}'" }) details: EntryDetails;

  @Instant() createdAt: Date;

  @Instant() updatedAt: Date;

  @Version() version: number;
}
