import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { Id, Instant } from '../database/columns';
import { User } from '../identity/user.entity';
import { Recommendation, type RecommendationStatus } from './recommendation.entity';

/** One step of a recommendation's way, for its history. */
@Entity()
export class RecommendationStep {
  @Id() id: string;

  @Index()
  @ForeignKey(() => Recommendation, { onDelete: 'CASCADE' })
  @Column('uuid')
  recommendationId: string;

  @Column('text', { nullable: true }) fromStatus: RecommendationStatus | null;

  @Column('text') toStatus: RecommendationStatus;

  @Column('text', { nullable: true }) reason: string | null;

  @ForeignKey(() => User)
  @Column('uuid', { nullable: true })
  byUserId: string | null;

  @Instant() at: Date;
}
