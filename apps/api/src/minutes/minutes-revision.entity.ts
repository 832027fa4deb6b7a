import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { Id, Instant } from '../database/columns';
import { User } from '../identity/user.entity';
import { Minutes, type MinutesStatus } from './minutes.entity';

/** What the minutes said when they were sent for review, taken back, or signed. */
@Entity()
@Unique(['minutesId', 'revision'])
export class MinutesRevision {
  @Id() id: string;

  @ForeignKey(() => Minutes, { onDelete: 'CASCADE' })
  @Column('uuid')
  minutesId: string;

  @Column('integer') revision: number;

  @Column('text') status: MinutesStatus;

  @Column('jsonb') content: Record<string, unknown>;

  @ForeignKey(() => User)
  @Column('uuid', { nullable: true })
  byUserId: string | null;

  @Instant() at: Date;
}
