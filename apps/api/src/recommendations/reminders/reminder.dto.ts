import { ApiProperty } from '@nestjs/swagger';
import { Maybe, Text } from '../../common/fields';

export class RemindDto {
  /** What is added to the reminder, at most 1,000 characters. */
  @Maybe()
  @Text(1000)
  note?: string | null;
}

/** Đôn đốc: that the lead unit was reminded. */
export class ReminderDto {
  /** The reminder. */
  id: string;
  /** The unit that was reminded. */
  unit: string | null;
  /** The deadline that it was reminded of. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  dueOn: string | null;
  /** The words of whoever reminded; null for the daily round. */
  note: string | null;
  /** Who reminded; null: the daily round. */
  by: string | null;
  /** When. */
  at: Date;
}

export class RemindedDto {
  /** How many accounts are written to; 0: nobody acts for the unit in the system, it is to be reminded by other means. */
  recipients: number;
}
