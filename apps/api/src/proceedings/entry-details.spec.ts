import { describe, expect, it } from 'vitest';
import { filledDetails, misplacedDetail } from './entry-details';
import { ENTRY_KINDS, type EntryKind } from './entry.entity';

const consensus = { subject: 'báo cáo của Cụm', outcome: 'UNANIMOUS' } as const;
const scoring = { criterion: 'kiểm tra, giám sát', ruling: 'công nhận', proposedBy: 'đại biểu mẫu' };
const vote = { votesFor: 11, votesAgainst: 0, votesAbstain: 1 };
const homes = { CONSENSUS: consensus, SCORING_DECISION: scoring, VOTE: vote };

describe('the details of a line', () => {
  it.each(Object.entries(homes) as [EntryKind, object][])('of kind %s may be its own', (kind, details) => {
    expect(misplacedDetail(kind, details)).toBeUndefined();
  });

  it.each(
    ENTRY_KINDS.flatMap((kind) =>
      Object.entries(homes)
        .filter(([home]) => home !== kind)
        .map(([, details]) => [kind, details] as const),
    ),
  )('of kind %s may not be %o', (kind, details) => {
    expect(misplacedDetail(kind, details)).toBe(Object.keys(details)[0]);
  });

  it.each(ENTRY_KINDS)('of kind %s may be empty while it is typed', (kind) => {
    expect(misplacedDetail(kind, { subject: null, votesFor: null })).toBeUndefined();
  });

  it('are stored without what says nothing, but with a count of nought', () => {
    expect(filledDetails({ subject: null, outcome: undefined, votesAgainst: 0 })).toEqual({ votesAgainst: 0 });
  });
});
