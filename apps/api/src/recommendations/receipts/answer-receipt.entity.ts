import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Id, Instant, oneOf } from '../../database/columns';
import { User } from '../../identity/user.entity';
import { Recommendation } from '../recommendation.entity';

export const RECEIPT_OUTCOMES = ['CONFIRMED', 'UNSATISFIED'] as const;
export type ReceiptOutcome = (typeof RECEIPT_OUTCOMES)[number];

/** What the unit that asked says of its answer. It may say once, with a reason, that it is not satisfied. Never changed. */
@Entity()
@Check('ck_answer_receipt_outcome', oneOf('outcome', RECEIPT_OUTCOMES))
@Check('ck_answer_receipt_reason', `outcome = 'CONFIRMED' OR reason IS NOT NULL`)
@Index('uq_answer_receipt_unsatisfied', ['recommendationId'], { unique: true, where: `outcome = 'UNSATISFIED'` })
export class AnswerReceipt {
  @Id() id: string;

  /** The one that the unit asked itself, also when it was merged into another. */
  @Index()
  @ForeignKey(() => Recommendation, { onDelete: 'CASCADE' })
  @Column('uuid')
  recommendationId: string;

  @Column('text') outcome: ReceiptOutcome;

  @Column('text', { nullable: true }) reason: string | null;

  @ForeignKey(() => User)
  @Column('uuid', { nullable: true })
  byUserId: string | null;

  @Instant() at: Date;
}
