import { v7 as uuidv7 } from 'uuid';
import type { Candidate } from '../attendee-checks';
import { organisationOf, phoneOf, positionsOf } from './cells';
import type { ImportRow } from './import-row';

/** A row as the attendee that it becomes. The names of the unit of its delegation need not be said again. */
export function candidateOf(row: ImportRow, unitNames: readonly string[], at: number): Candidate {
  const { cells, kind } = row;
  const oneLine = (text: string): string | null => text.split('\n').join(' ') || null;
  return {
    id: uuidv7(),
    path: `rows.${at}.`,
    fields: {
      kind,
      name: cells.NAME,
      positions: positionsOf(cells).positions,
      organisation: organisationOf(cells, unitNames),
      headCount: kind === 'GROUP' ? row.headCount : null,
      role: row.role,
      side: row.side,
      attendance: 'UNKNOWN',
      delegationId: row.delegationId,
      personId: row.personId,
      email: oneLine(cells.EMAIL),
      phone: oneLine(phoneOf(cells)),
      note: cells.NOTE || null,
    },
  };
}
