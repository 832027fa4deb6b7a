import { cellsAndSkip, decisionsAfter } from '../../common/table-import/row-changes';
import type { ChangedRowDto, ChangeRowsDto } from './attendee-import.dto';
import { type ImportRow, isDouble, type Reading, type RowChange } from './import-row';

/** What is decided about the rows, once this is decided too. */
export const changesAfter = (
  before: Reading['changes'],
  rows: readonly ImportRow[],
  body: ChangeRowsDto,
): Reading['changes'] => decisionsAfter(before, rows, body, { isDouble, decide });

const decide = (before: RowChange, one: ChangedRowDto): RowChange => ({
  ...before,
  ...cellsAndSkip(before, one),
  ...(one.delegationId !== undefined && { delegationId: one.delegationId }),
  ...(one.personId !== undefined && { personId: one.personId }),
});
