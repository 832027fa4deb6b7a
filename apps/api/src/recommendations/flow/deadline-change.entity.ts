import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Id, Instant } from '../../database/columns';
import { User } from '../../identity/user.entity';
import { Recommendation } from '../recommendation.entity';

/** Gia hạn: a deadline for the answer that was moved, and why. Never changed afterwards. */
@Entity()
@Check('ck_deadline_change_reason', `reason <> ''`)
export class DeadlineChange {
  @Id() id: string;

  @Index()
  @ForeignKey(() => Recommendation, { onDelete: 'CASCADE' })
  @Column('uuid')
  recommendationId: string;

  @Column('date', { nullable: true }) fromDueOn: string | null;

  @Column('date') toDueOn: string;

  @Column('text') reason: string;

  @ForeignKey(() => User)
  @Column('uuid', { nullable: true })
  byUserId: string | null;

  @Instant() at: Date;
}
