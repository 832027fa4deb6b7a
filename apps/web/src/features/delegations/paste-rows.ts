import type { Schema } from '@kyhop/api-contract';
import { v7 as uuidv7 } from 'uuid';

export type ParsedAttendee = Schema<'ParsedAttendeeDto'>;

/** A row of the preview, as it is corrected before it is saved. */
export interface PasteRow extends Omit<ParsedAttendee, 'positions' | 'organisation' | 'note' | 'delegationId'> {
  id: string;
  /** One a line. */
  positions: string;
  organisation: string;
  note: string;
  /** Empty: none. */
  delegationId: string;
}

/** Words that came with somebody and fit no field are kept as the note, until the reader decides. */
export const rowOf = (parsed: ParsedAttendee): PasteRow => ({
  ...parsed,
  id: uuidv7(),
  positions: parsed.positions.join('\n'),
  organisation: parsed.organisation ?? '',
  note: parsed.note ?? '',
  delegationId: parsed.delegationId ?? '',
});

/** A row made of words that were not understood. */
export const rowOfRest = (text: string): PasteRow => ({
  id: uuidv7(),
  kind: 'PERSON',
  name: text,
  positions: '',
  organisation: '',
  headCount: null,
  role: 'OFFICIAL',
  side: 'MEMBER',
  delegationId: '',
  certainty: 'CHECK',
  note: '',
  source: text,
  heading: null,
});

export function attendeeOf(row: PasteRow): Schema<'CreateAttendeeDto'> {
  const isGroup = row.kind === 'GROUP';
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    positions: row.positions
      .split('\n')
      .map((position) => position.trim())
      .filter((position) => position !== ''),
    organisation: row.organisation.trim() || null,
    headCount: isGroup ? row.headCount : null,
    // What only a person can be falls away when the row turns out to be a group.
    role: isGroup && row.role !== 'GUEST' && row.role !== 'OBSERVER' ? 'OFFICIAL' : row.role,
    side: row.side,
    delegationId: row.delegationId || null,
    attendance: 'UNKNOWN',
    note: row.note.trim() || null,
  };
}
