import type { Schema } from '@kyhop/api-contract';

let count = 0;
const nextId = () => `0190c000-0000-7000-8000-${String(++count).padStart(12, '0')}`;

export const aPosition = (over: Partial<Schema<'PersonPositionDto'>> = {}): Schema<'PersonPositionDto'> => ({
  id: nextId(),
  title: 'Chuyên viên (mẫu)',
  unitId: null,
  unitName: null,
  validFrom: null,
  validTo: null,
  ...over,
});

/** Somebody in a list of the directory. Made up, like all of these. */
export const aPersonListItem = (over: Partial<Schema<'PersonListItemDto'>> = {}): Schema<'PersonListItemDto'> => ({
  id: nextId(),
  fullName: 'Lê Thị Mẫu',
  honorific: null,
  email: null,
  phone: null,
  positions: [aPosition()],
  version: 1,
  ...over,
});

/** Somebody of the directory, as a secretary sees them. */
export const aPerson = (over: Partial<Schema<'PersonDto'>> = {}): Schema<'PersonDto'> => ({
  ...aPersonListItem(),
  givenName: null,
  note: null,
  meetings: [],
  actions: ['update', 'merge'],
  ...over,
});
