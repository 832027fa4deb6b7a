import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Id, Instant, oneOf, Version } from '../../database/columns';
import { Response } from '../response.entity';

/** Whether it is late is derived from `dueOn`, never stored. */
export const COMMITMENT_STATES = ['OPEN', 'FULFILLED', 'ABANDONED'] as const;
export type CommitmentState = (typeof COMMITMENT_STATES)[number];

/** Cam kết: what an answer with "sẽ" promises. It lives and dies with its answer; a person follows it to its end. */
@Entity()
@Check('ck_commitment_state', oneOf('state', COMMITMENT_STATES))
@Check(
  'ck_commitment_settled',
  `(state = 'OPEN') = (settled_on IS NULL) AND (state <> 'ABANDONED' OR outcome IS NOT NULL)`,
)
@Index(['state', 'dueOn'])
@Index('ix_commitment_day', { synchronize: false })
export class Commitment {
  @Id() id: string;

  @ForeignKey(() => Response, { onDelete: 'CASCADE' })
  @Column('uuid', { unique: true })
  responseId: string;

  /** Who promises, as the answer names it; null: the answer does not say. */
  @Column('text', { nullable: true }) body: string | null;

  @Column('text') text: string;

  /** Null: "no date" — nothing was promised for a day. */
  @Column('date', { nullable: true }) dueOn: string | null;

  @Column('text', { default: 'OPEN' }) state: CommitmentState;

  /** What was done, by which document; why it was given up. */
  @Column('text', { nullable: true }) outcome: string | null;

  @Column('date', { nullable: true }) settledOn: string | null;

  @Instant() createdAt: Date;

  @Version() version: number;
}
