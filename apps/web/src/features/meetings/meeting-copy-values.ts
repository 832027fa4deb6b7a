import type { Schema } from '@kyhop/api-contract';
import type { Meeting } from './meetings.queries';

type ManagedYear = Pick<Schema<'ManagedYearDto'>, 'clusterId' | 'year'>;

/** What the copy is to be; the day is not guessed. */
export interface CopyValues {
  /** Cluster and emulation year, see {@link yearKey}. */
  year: string;
  title: string;
  heldOn: string | null;
  venue: string;
  parts: Schema<'CopyMeetingDto'>['parts'];
}

/** A cluster year as a choice of a list has it. */
export const yearKey = ({ clusterId, year }: ManagedYear): string => `${clusterId} ${year}`;

/** The likeliest copy: the same meeting a year later, if the reader's province heads that year. */
export function copyProposal(
  { clusterId, emulationYear, title, venue }: Pick<Meeting, 'clusterId' | 'emulationYear' | 'title' | 'venue'>,
  years: readonly ManagedYear[],
): CopyValues {
  const of = (year: number) => years.find((one) => one.clusterId === clusterId && one.year === year);
  const target = of(emulationYear + 1) ?? of(emulationYear) ?? years[0];
  const shift = (target?.year ?? emulationYear) - emulationYear;
  const moved = (year: string) => {
    const value = Number(year);
    return value === emulationYear || value === emulationYear + 1 ? String(value + shift) : year;
  };
  return {
    year: target ? yearKey(target) : '',
    title: title.replaceAll(/(?<!\d)\d{4}(?!\d)/g, moved),
    heldOn: null,
    venue,
    parts: ['AGENDA', 'DELEGATIONS', 'PEOPLE', 'NOTES'],
  };
}
