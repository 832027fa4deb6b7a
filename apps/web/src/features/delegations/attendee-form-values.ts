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
};

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
  };
}
