import type { EntryDetails, EntryKind } from './entry.entity';

/** The fields that the secretary fills in under a line, without the two that are records of their own. */
export type PlainDetails = Omit<EntryDetails, 'recommendation' | 'response'>;
type Field = keyof PlainDetails;

/** Which fields a kind has (docs/domain.md §0.6). Any of them may be empty while the line is being typed. */
const FIELDS: Record<EntryKind, readonly Field[]> = {
  NOTE: [],
  SPEECH: [],
  OPINION: [],
  RECOMMENDATION: [],
  RESPONSE: [],
  CONSENSUS: ['subject', 'outcome'],
  DECISION: [],
  SCORING_DECISION: ['criterion', 'ruling', 'proposedBy'],
  ACTION_REQUEST: [],
  VOTE: ['votesFor', 'votesAgainst', 'votesAbstain'],
};

/** Fields as a request brings them: null and absent are the same. */
export type GivenDetails = { [F in Field]?: PlainDetails[F] | null };

const says = (value: unknown): boolean => value !== null && value !== undefined;

/** The first field that the kind does not have; undefined: all fit. */
export function misplacedDetail(kind: EntryKind, given: GivenDetails): string | undefined {
  return Object.entries(given).find(([field, value]) => says(value) && !isFieldOf(kind, field))?.[0];
}

const isFieldOf = (kind: EntryKind, field: string): boolean => (FIELDS[kind] as readonly string[]).includes(field);

/** The fields that say something, as they are stored. */
export function filledDetails(given: GivenDetails): PlainDetails {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => says(value)));
}
