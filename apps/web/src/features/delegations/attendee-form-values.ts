import type { Schema } from '@kyhop/api-contract';
import { v7 as uuidv7 } from 'uuid';
import type { Attendee, AttendeeFields, Delegation } from './delegations.queries';

/** What the form of one attendee holds; texts that may be missing are empty. */
export interface AttendeeValues {
  kind: Attendee['kind'];
  name: string;
  positions: string[];
  organisation: string;
  headCount: number | null;
  role: Attendee['role'];
  side: Attendee['side'];
  delegationId: string;
  attendance: Attendee['attendance'];
  note: string;
  userEmail: string;
  /** The person of the directory; null: nobody knows whether it is one. */
  personId: string | null;
  /** Enter the person into the directory as well. */
  toDirectory: boolean;
  coming: Attendee['coming'];
  email: string;
  phone: string;
}

export function valuesOf(attendee: Attendee | null, delegation: Delegation | null): AttendeeValues {
  if (attendee === null) return { ...EMPTY, delegationId: delegation?.id ?? '' };
  return {
    ...attendee,
    positions: attendee.positions.length > 0 ? attendee.positions : [''],
    organisation: attendee.organisation ?? '',
    delegationId: attendee.delegationId ?? '',
    note: attendee.note ?? '',
    userEmail: attendee.userEmail ?? '',
    email: attendee.email ?? '',
    phone: attendee.phone ?? '',
    toDirectory: false,
  };
}

const EMPTY: AttendeeValues = {
  kind: 'PERSON',
  name: '',
  positions: [''],
  organisation: '',
  headCount: null,
  role: 'OFFICIAL',
  side: 'MEMBER',
  delegationId: '',
  attendance: 'UNKNOWN',
  note: '',
  userEmail: '',
  personId: null,
  toDirectory: false,
  coming: 'UNKNOWN',
  email: '',
  phone: '',
};

/** What the directory is told of somebody who stands on the list first. */
export const personOf = (id: string, values: AttendeeValues): Schema<'CreatePersonDto'> => ({
  id,
  fullName: values.name,
  email: values.email.trim() || null,
  phone: values.phone.trim() || null,
  positions: fieldsOf(values).positions.map((title) => ({ id: uuidv7(), title })),
});

/** As the API wants it: a person has no head count, a group no account. */
export function fieldsOf(values: AttendeeValues): AttendeeFields {
  const isGroup = values.kind === 'GROUP';
  return {
    kind: values.kind,
    name: values.name,
    positions: values.positions.map((position) => position.trim()).filter((position) => position !== ''),
    organisation: values.organisation.trim() || null,
    headCount: isGroup ? values.headCount : null,
    role: values.role,
    side: values.side,
    delegationId: values.delegationId || null,
    attendance: values.attendance,
    note: values.note.trim() || null,
    userEmail: isGroup ? null : values.userEmail.trim() || null,
    personId: isGroup ? null : values.personId,
    coming: values.coming,
    email: isGroup ? null : values.email.trim() || null,
    phone: isGroup ? null : values.phone.trim() || null,
  };
}
