import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { Id, Instant } from '../../database/columns';
import { Unit } from '../../directory/unit.entity';
import { User } from '../../identity/user.entity';
import { Recommendation } from '../recommendation.entity';

/** Đôn đốc: that a unit was reminded of a recommendation, by a person or by the daily round. Never changed. */
@Entity()
export class Reminder {
  @Id() id: string;

  @Index()
  @ForeignKey(() => Recommendation, { onDelete: 'CASCADE' })
  @Column('uuid')
  recommendationId: string;

  @ForeignKey(() => Unit)
  @Column('uuid', { nullable: true })
  unitId: string | null;

  /** The deadline that it reminded of. */
  @Column('date', { nullable: true }) dueOn: string | null;

  /** The words of whoever reminded; null for the daily round. */
  @Column('text', { nullable: true }) note: string | null;

  @ForeignKey(() => User)
  @Column('uuid', { nullable: true })
  byUserId: string | null;

  @Instant() at: Date;
}
