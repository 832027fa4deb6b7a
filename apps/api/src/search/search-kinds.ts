import type { Permission } from '../identity/permissions';

/** What can be found; each is a part of the table `search_entry`. */
export const SEARCH_KINDS = ['MEETING', 'PERSON', 'RECOMMENDATION', 'RESPONSE', 'MINUTES', 'DOCUMENT'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** The table in which what was found lies: minutes are lines of a record until they are signed. */
export const SEARCH_SOURCES = [
  'meeting',
  'person',
  'recommendation',
  'response',
  'minutes',
  'entry',
  'issued_document',
  'meeting_file',
] as const;
export type SearchSource = (typeof SEARCH_SOURCES)[number];

interface KindFacts {
  /** Whoever lacks it finds nothing of the kind, and is not told of it. */
  permission: Permission;
  /** What stands in the title counts more than what stands below it. */
  titled: boolean;
  /** Is called by a number: KN-2020-014, 05/BB-CTĐTNB. */
  coded: boolean;
  /** What is asked of the row beside its meeting. */
  scope: 'MEETING' | 'RECOMMENDATION' | 'NONE';
}

export const KIND_FACTS: Readonly<Record<SearchKind, KindFacts>> = {
  MEETING: { permission: 'meeting:read', titled: true, coded: false, scope: 'MEETING' },
  PERSON: { permission: 'person:read', titled: true, coded: false, scope: 'NONE' },
  RECOMMENDATION: { permission: 'recommendation:read', titled: false, coded: true, scope: 'RECOMMENDATION' },
  RESPONSE: { permission: 'recommendation:read', titled: false, coded: false, scope: 'RECOMMENDATION' },
  MINUTES: { permission: 'minutes:read', titled: false, coded: false, scope: 'MEETING' },
  DOCUMENT: { permission: 'document:read', titled: true, coded: true, scope: 'MEETING' },
};
