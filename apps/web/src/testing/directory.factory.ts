import type { Schema } from '@kyhop/api-contract';

let count = 0;
const nextId = () => `0190a000-0000-7000-8000-${String(++count).padStart(12, '0')}`;

/** A unit where something else names it; made up unless told. */
export function aUnitRef(over: Partial<Schema<'UnitRefDto'>> = {}): Schema<'UnitRefDto'> {
  return {
    id: nextId(),
    name: 'Đơn vị mẫu',
    fullName: 'Tỉnh Đơn vị mẫu',
    kind: 'PROVINCE',
    validFrom: null,
    validTo: null,
    ...over,
  };
}

export const aUnitListItem = (over: Partial<Schema<'UnitListItemDto'>> = {}): Schema<'UnitListItemDto'> => ({
  ...aUnitRef(),
  code: null,
  successor: null,
  ...over,
});

export const aUnitDto = (over: Partial<Schema<'UnitDto'>> = {}): Schema<'UnitDto'> => ({
  ...aUnitRef(),
  code: null,
  parent: null,
  predecessors: [],
  successors: [],
  memberships: [],
  version: 1,
  actions: [],
  ...over,
});

/** A member since long ago. */
export const aMembershipDto = (over: Partial<Schema<'MembershipDto'>> = {}): Schema<'MembershipDto'> => ({
  id: nextId(),
  unit: aUnitRef(),
  validFrom: null,
  validTo: null,
  version: 1,
  actions: [],
  ...over,
});

export const aClusterListItem = (over: Partial<Schema<'ClusterListItemDto'>> = {}): Schema<'ClusterListItemDto'> => ({
  id: nextId(),
  type: 'CLUSTER',
  name: 'Cụm mẫu',
  documentSymbol: 'CM',
  sample: false,
  memberCount: 0,
  meetingCount: 0,
  recommendationCount: 0,
  year: null,
  head: null,
  deputy: null,
  version: 1,
  ...over,
});

/** A cluster whose members on the day are those of its memberships that hold the day. */
export function aClusterDto(over: Partial<Schema<'ClusterDto'>> = {}): Schema<'ClusterDto'> {
  const { on = '2021-03-25', memberships = [] } = over;
  const members = memberships.filter(({ validFrom, validTo }) => (validFrom ?? on) <= on && on <= (validTo ?? on));
  return {
    ...aClusterListItem({ memberCount: members.length }),
    on,
    members,
    memberships,
    years: [],
    actions: [],
    ...over,
  };
}
