import type { Schema } from '@kyhop/api-contract';
import { v7 as uuidv7 } from 'uuid';
import type { Person } from './people.queries';

export interface PositionValues {
  id: string;
  title: string;
  unitId: string | null;
  /** Of the unit that was chosen before, so that its name is known. */
  unitName: string | null;
  validFrom: string | null;
  validTo: string | null;
}

/** What the form of a person holds; texts that may be missing are empty. */
export interface PersonValues {
  fullName: string;
  givenName: string;
  honorific: string;
  email: string;
  phone: string;
  note: string;
  positions: PositionValues[];
}

export const newPosition = (): PositionValues => ({
  id: uuidv7(),
  title: '',
  unitId: null,
  unitName: null,
  validFrom: null,
  validTo: null,
});

export const newPerson = (): PersonValues => ({
  fullName: '',
  givenName: '',
  honorific: '',
  email: '',
  phone: '',
  note: '',
  positions: [newPosition()],
});

export const valuesOf = (person: Person): PersonValues => ({
  fullName: person.fullName,
  givenName: person.givenName ?? '',
  honorific: person.honorific ?? '',
  email: person.email ?? '',
  phone: person.phone ?? '',
  note: person.note ?? '',
  positions: person.positions.map((position) => ({ ...position })),
});

/** As the API wants it; a row in which nothing was written is no position. */
export const fieldsOf = ({ positions, ...values }: PersonValues): Omit<Schema<'CreatePersonDto'>, 'id'> => ({
  ...values,
  positions: positions
    .filter(({ title }) => title.trim() !== '')
    .map(({ id, title, unitId, validFrom, validTo }) => ({ id, title, unitId, validFrom, validTo })),
});
