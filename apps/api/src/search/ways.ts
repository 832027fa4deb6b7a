import type { KindStatistics } from './word-shares';

/** Lexemes of which a row holds one; the last word of a search stands for all that begin with it. */
export interface Group {
  anyOf: readonly string[];
  prefix?: boolean;
}

/** Which rows of a kind to look at, in an order that brings the newest first and stops early. */
export interface Look {
  /** Condition on the row that an index answers. */
  indexed: string;
  /** What else holds of these rows, so that no row is looked at twice. */
  besides: string;
  /** The index gives the rows newest first: who has enough need not read all of them. */
  inOrder?: boolean;
}

/** As many rows are read and sorted in a few milliseconds, whatever their age. */
const FEW = 1_500;
/** Words that do not follow each other are still of one subject: they meet more often than by chance. */
const BY_CHANCE = 4;
/** From this share on it is quickest to go through the newest rows. */
const FREQUENT = 0.05;
/** How much dearer a row of this kind is: the words of minutes, a document each, lie beside the row. */
const DEAR = 5;
/** A list of so many rows is not worth being merged when a shorter one decides. */
const LONG = 0.2;
/** Words that the statistics do not know are rarer than those that they do. */
const RARE = 0.0002;

/** Quarters of a year, counted from the year 0, as the marks of the index are (migrations/desk/search.ts). */
const quarterOf = (day: string): number => Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);
const firstDayOf = (quarter: number): string =>
  `${String(Math.floor(quarter / 4)).padStart(4, '0')}-${String((quarter % 4) * 3 + 1).padStart(2, '0')}-01`;

/** Meetings are planned this far ahead of the newest that is known. */
const QUARTERS_AHEAD = 8;
const WINDOWS = [1, 3, 8] as const;

function shareOf({ anyOf, prefix }: Group, shares: ReadonlyMap<string, number>): number {
  let sum = 0;
  if (prefix === true) {
    for (const [word, share] of shares) if (anyOf.some((start) => word.startsWith(start))) sum += share;
  } else {
    for (const lexeme of anyOf) sum += shares.get(lexeme) ?? RARE;
  }
  return Math.min(1, Math.max(sum, RARE));
}

/** Most of the words that begin so are this word: then it is meant. */
const MEANT = 0.8;

/**
 * Lexemes as groups. The last one is a prefix, because a search begins before its last word is finished, unless it is a
 * frequent word itself: to gather all that begin like one costs as much as the whole search.
 */
export function groupsOf(
  lexemes: readonly string[],
  column: 'words' | 'title_words',
  { words, titleWords }: KindStatistics,
): Group[] {
  const shares = column === 'words' ? words : titleWords;
  return lexemes.map((lexeme, at) => {
    const open = { anyOf: [lexeme], prefix: true };
    const whole = (shares.get(lexeme) ?? 0) >= MEANT * shareOf(open, shares);
    return at < lexemes.length - 1 || whole ? { anyOf: [lexeme] } : open;
  });
}

/** A tsquery; what it is made of holds letters, digits, `_` and `#` only. */
export const tsquery = (groups: readonly Group[]): string =>
  groups
    .map(({ anyOf, prefix }) => `(${anyOf.map((lexeme) => `'${lexeme}'${prefix === true ? ':*' : ''}`).join(' | ')})`)
    .join(' & ');

/** The lexemes that the index is asked for: the rarer ones; what is left out is looked for in the rows. */
function askedOf(groups: readonly { group: Group; share: number }[]): Group[] {
  const sorted = [...groups].sort((a, b) => a.share - b.share);
  return sorted.filter(({ share }, at) => at === 0 || share < LONG).map(({ group }) => group);
}

/**
 * How to look for rows that hold all of the groups; `apart`: those that hold them side by side are found already. The trap of a search is the frequent word: "thi đua" stands in most of a
 * million rows, and to read, sort and count those takes seconds. So: what is rare is taken from the index at once; what is
 * frequent is met soon enough among the newest rows; what is in between is taken from the index by spans of time, the
 * newest first, until there is enough. No way reads many more rows than it shows (docs/adr/0016-search.md).
 */
export function waysTo(
  column: 'words' | 'title_words',
  wanted: readonly Group[],
  marks: readonly Group[],
  apart: boolean,
  { rows, words, titleWords, newest, recent, long }: KindStatistics,
): Look[] {
  const dear = long ? DEAR : 1;
  const shares = column === 'words' ? words : titleWords;
  const known = [...wanted, ...marks].map((group) => ({ group, share: shareOf(group, shares) }));
  const asked = askedOf(known);
  const indexed = (more: readonly Group[] = []): string =>
    `e.${column} @@ $q$${tsquery([...asked, ...more])}$q$::tsquery`;
  const expected = known.reduce((product, { share }) => product * share, 1);
  const rarest = Math.min(1, ...known.map(({ share }) => share));
  // Words that make up a phrase stand in the same rows; once those are set aside, what is left meets by chance.
  const most = rows * (apart ? Math.min(rarest, expected * BY_CHANCE) : rarest);
  if (most * dear <= FEW || newest === null || recent === null) return [{ indexed: indexed(), besides: 'TRUE' }];

  const walks = marks.length === 0 && expected >= FREQUENT * dear;
  const older = walks ? `e.happened_on < '${recent}'` : 'TRUE';
  const last = quarterOf(newest) + QUARTERS_AHEAD;
  const spans: Look[] = [];
  let from = quarterOf(walks ? recent : newest) + 1;
  let until = last;
  for (const quarters of WINDOWS) {
    from -= quarters;
    const quarterMarks = Array.from({ length: until - from + 1 }, (_, n) => `#t${from + n}`);
    spans.push({ indexed: indexed([{ anyOf: quarterMarks }]), besides: older });
    until = from - 1;
  }
  const rest = `(e.happened_on < '${firstDayOf(from)}' OR e.happened_on >= '${firstDayOf(last + 1)}')`;
  return [
    ...(walks ? [{ indexed: `e.happened_on >= '${recent}'`, besides: 'TRUE', inOrder: true }] : []),
    ...spans,
    { indexed: indexed(), besides: `${rest} AND ${older}` },
  ];
}
