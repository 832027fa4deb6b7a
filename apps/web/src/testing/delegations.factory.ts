import type { Schema } from '@kyhop/api-contract';

let count = 0;
const nextId = () => `0190b000-0000-7000-8000-${String(++count).padStart(12, '0')}`;

const noHeads: Schema<'HeadCountDto'> = { people: 0, present: 0, uncountedGroups: 0 };

/** A person of no delegation, of whom nobody has said yet whether they are there. Made up, like all of these. */
export function anAttendee(over: Partial<Schema<'AttendeeDto'>> = {}): Schema<'AttendeeDto'> {
  return {
    id: nextId(),
    delegationId: null,
    kind: 'PERSON',
    name: 'Trần Thị Mẫu',
    positions: ['Giám đốc Sở Nội vụ (mẫu)'],
    organisation: null,
    headCount: null,
    role: 'OFFICIAL',
    side: 'MEMBER',
    protocolOrder: count,
    attendance: 'UNKNOWN',
    coming: 'UNKNOWN',
    substituteForId: null,
    personId: null,
    email: null,
    phone: null,
    note: null,
    isMe: false,
    userEmail: null,
    version: 1,
    ...over,
  };
}

export function aDelegation(over: Partial<Schema<'DelegationDto'>> = {}): Schema<'DelegationDto'> {
  return {
    id: nextId(),
    unitId: nextId(),
    unitName: 'Tỉnh Mẫu',
    quota: null,
    headAttendeeId: null,
    protocolOrder: count,
    headCount: noHeads,
    version: 1,
    ...over,
  };
}

/** Nobody yet, as the secretary sees it. */
export function delegations(over: Partial<Schema<'DelegationsDto'>> = {}): Schema<'DelegationsDto'> {
  const headCounts = { total: noHeads, central: noHeads, host: noHeads, member: noHeads, other: noHeads };
  return { delegations: [], attendees: [], headCounts, actions: ['update'], ...over };
}

export function aParsedAttendee(over: Partial<Schema<'ParsedAttendeeDto'>> = {}): Schema<'ParsedAttendeeDto'> {
  return {
    kind: 'PERSON',
    name: 'Trần Thị Mẫu',
    positions: ['Giám đốc Sở Nội vụ (mẫu)'],
    organisation: null,
    headCount: null,
    role: 'OFFICIAL',
    side: 'MEMBER',
    delegationId: null,
    certainty: 'SURE',
    note: null,
    source: 'Trần Thị Mẫu, Giám đốc Sở Nội vụ (mẫu)',
    heading: null,
    ...over,
  };
}
