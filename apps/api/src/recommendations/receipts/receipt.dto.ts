import { ApiProperty } from '@nestjs/swagger';
import { IdField, Maybe, OneOf, Text } from '../../common/fields';
import { RECEIPT_OUTCOMES, type ReceiptOutcome } from './answer-receipt.entity';

/** What the unit that asked says of its answer. */
export class GiveReceiptDto {
  /** Made by the client: the same id twice is one receipt. */
  @IdField()
  id: string;

  /** CONFIRMED: the answer has come. UNSATISFIED: it does not settle the matter; may be said once, with a reason. */
  @OneOf(RECEIPT_OUTCOMES, 'ReceiptOutcome')
  outcome: ReceiptOutcome;

  /** Why it is not satisfied, at most 2,000 characters; may be left out when it is. */
  @Maybe()
  @Text(2000)
  reason?: string | null;
}

/** What the unit that asked said of its answer. The board sees all of them, a unit its own. */
export class ReceiptDto {
  /** The receipt. */
  id: string;
  /** Which recommendation: this one, or one that was merged into it. */
  recommendationId: string;
  /** Whether the unit is satisfied. */
  @ApiProperty({ enum: RECEIPT_OUTCOMES, enumName: 'ReceiptOutcome' })
  outcome: ReceiptOutcome;
  /** Why not. */
  reason: string | null;
  /** The unit that asked, or who asked in words. */
  unit: string | null;
  /** Who said it for the unit. */
  by: string | null;
  /** When. */
  at: Date;
}
