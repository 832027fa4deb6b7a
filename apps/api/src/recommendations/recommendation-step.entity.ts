import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Id, Instant } from '../database/columns';
import { User } from '../identity/user.entity';
import { Recommendation, type RecommendationStatus } from './recommendation.entity';

/** One step of a recommendation's way, for its history. */
@Entity()
@Check('ck_recommendation_step_left', `left_group_id IS NULL OR from_status = 'MERGED'`)
export class RecommendationStep {
  @Id() id: string;

  @Index()
  @ForeignKey(() => Recommendation, { onDelete: 'CASCADE' })
  @Column('uuid')
  recommendationId: string;

  @Column('text', { nullable: true }) fromStatus: RecommendationStatus | null;

  @Column('text') toStatus: RecommendationStatus;

  /** The one that it was merged into until this step: it left it for itself, or for another one with its whole group. */
  @Index({ where: 'left_group_id IS NOT NULL' })
  @ForeignKey(() => Recommendation)
  @Column('uuid', { nullable: true })
  leftGroupId: string | null;

  @Column('text', { nullable: true }) reason: string | null;

  @ForeignKey(() => User)
  @Column('uuid', { nullable: true })
  byUserId: string | null;

  @Instant() at: Date;
}
