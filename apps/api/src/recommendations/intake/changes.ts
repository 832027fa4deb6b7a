import { cellsAndSkip, decisionsAfter } from '../../common/table-import/row-changes';
import { type IntakeReading, type IntakeRow, isDouble } from './intake-row';
import type { ChangeIntakeRowsDto } from './recommendation-import.dto';

/** What is decided about the rows, once this is decided too. */
export const changesAfter = (
  before: IntakeReading['changes'],
  rows: readonly IntakeRow[],
  body: ChangeIntakeRowsDto,
): IntakeReading['changes'] => decisionsAfter(before, rows, body, { isDouble, decide: cellsAndSkip });
