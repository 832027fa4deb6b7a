import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { Id, Instant, Version } from '../../database/columns';
import { User } from '../../identity/user.entity';
import { Recommendation } from '../recommendation.entity';

/** A note on the desk, for the board alone. */
@Entity()
@Index(['recommendationId', 'createdAt'])
export class DeskNote {
  @Id() id: string;

  @ForeignKey(() => Recommendation, { onDelete: 'CASCADE' })
  @Column('uuid')
  recommendationId: string;

  @ForeignKey(() => User)
  @Column('uuid')
  authorId: string;

  @Column('text') text: string;

  @Instant() createdAt: Date;

  @Version() version: number;
}
