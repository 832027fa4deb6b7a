import type { Schema } from '@kyhop/api-contract';
import { addDays } from '@kyhop/vietnamese';
import { today } from '../../shared/format';
import type { Person } from './calendar.queries';

/** A cluster whose meetings the reader calls, with the units that usually come. */
export interface SuggestCluster {
  id: string;
  name: string;
  units: readonly { id: string; name: string }[];
}

/** What a time is looked for. */
export interface SuggestStart {
  clusterId?: string;
  /** The meeting that is to be put elsewhere. */
  meetingId?: string;
  venue?: string;
}

/** Lengths in minutes, besides half a day and a whole one. */
export const LENGTHS = [60, 90, 120, 180, 240] as const;
export const HALF_DAY = 'HALF_DAY';
export const FULL_DAY = 'FULL_DAY';

/** Invitations need three working days, and people plan a month ahead. */
const FIRST_DAYS_AHEAD = 4;
const LAST_DAYS_AHEAD = 35;

export interface SuggestValues {
  clusterId: string | null;
  from: string | null;
  to: string | null;
  /** HALF_DAY, FULL_DAY or minutes. */
  length: string;
  unitIds: string[];
  people: Person[];
  venue: string;
  officeHours: boolean;
}

export function startValues(clusters: readonly SuggestCluster[], { clusterId, venue }: SuggestStart): SuggestValues {
  const known = clusters.find(({ id }) => id === clusterId) ?? clusters[0];
  return {
    clusterId: known?.id ?? null,
    from: addDays(today(), FIRST_DAYS_AHEAD),
    to: addDays(today(), LAST_DAYS_AHEAD),
    length: HALF_DAY,
    unitIds: [],
    people: [],
    venue: venue ?? '',
    officeHours: true,
  };
}

/** What the server is asked; null while something is missing. */
export function questionOf(values: SuggestValues, meetingId: string | undefined): Schema<'SuggestTimesDto'> | null {
  const { clusterId, from, to, length, unitIds, people, venue, officeHours } = values;
  if (clusterId === null || from === null || to === null || to < from) return null;
  return {
    clusterId,
    from,
    to,
    officeHours,
    ...(length === FULL_DAY && { dayPart: FULL_DAY }),
    ...(length !== FULL_DAY && length !== HALF_DAY && { minutes: Number(length) }),
    ...(unitIds.length > 0 && { unitIds }),
    ...(people.length > 0 && { personIds: people.map(({ id }) => id) }),
    ...(venue.trim() !== '' && { venue: venue.trim() }),
    ...(meetingId !== undefined && { meetingId }),
  };
}
