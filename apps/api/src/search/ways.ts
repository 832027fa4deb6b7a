import { type KindStatistics, RECENT_ROWS } from './word-shares';

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
  /** The index has asked for every word: the rows need not be read for that, and words of a long text lie far from the row. */
  exact?: boolean;
  /** The index gives the rows newest first: who has enough need not read all of them. */
  inOrder?: boolean;
  /** It most likely holds all that is wanted: what comes after is asked only when it does not. */
  ample?: boolean;
}

/** As many rows are read and sorted in a few milliseconds, whatever their age. */
const FEW = 1_500;
/** Words that do not follow each other are still of one subject: they meet more often than by chance. */
const BY_CHANCE = 2;
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
/** A span shall hold more than is wanted: to ask the index once more costs as much as some thousand rows. */
const AMPLE = 3;
/** The second span is so much longer than the first; what is older still is asked at once. */
const LONGER = 4;
/** To join the marks of more quarters than this costs the index more than to give all that is older at once. */
const LONGEST = 12;
const DAYS_OF_QUARTER = 91.3;

/** How many quarters, from the newest on, hold as many rows as are wanted of those that this share of all fits. */
function spansFor(most: number, share: number, { newest, recent }: { newest: string; recent: string }): number[] {
  const days = Math.max(1, (Date.parse(newest) - Date.parse(recent)) / 86_400_000);
  const inQuarter = (RECENT_ROWS / days) * DAYS_OF_QUARTER;
  const first = Math.ceil((AMPLE * most) / (share * inQuarter));
  return [first, first * LONGER].filter((quarters) => quarters <= LONGEST);
}

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
 * Whether a word is all that begins like it, or nearly. A search begins before its last word is finished; but to gather what
 * begins like a frequent word costs as much as the whole search.
 */
export function isWhole(word: string, { words }: KindStatistics): boolean {
  return (words.get(word) ?? 0) >= MEANT * shareOf({ anyOf: [word], prefix: true }, words);
}

/** Lexemes as groups; the last one stands for all that begin with it, unless it is whole. */
export const groupsOf = (lexemes: readonly string[], { whole }: { whole: boolean }): Group[] =>
  lexemes.map((lexeme, at) =>
    at < lexemes.length - 1 || whole ? { anyOf: [lexeme] } : { anyOf: [lexeme], prefix: true },
  );

/** A tsquery; what it is made of holds letters, digits, `_` and `#` only. */
export const tsquery = (groups: readonly Group[]): string =>
  groups
    .map(({ anyOf, prefix }) => `(${anyOf.map((lexeme) => `'${lexeme}'${prefix === true ? ':*' : ''}`).join(' | ')})`)
    .join(' & ');

/** Spans of so many quarters each, the newest first, as marks; and the condition on what lies in none of them. */
function spansBack(day: string, last: number, lengths: readonly number[]): { spans: string[][]; rest: string } {
  const spans: string[][] = [];
  let from = quarterOf(day) + 1;
  let until = last;
  for (const quarters of lengths) {
    from -= quarters;
    spans.push(Array.from({ length: until - from + 1 }, (_, n) => `#t${from + n}`));
    until = from - 1;
  }
  const rest = `(e.happened_on < '${firstDayOf(from)}' OR e.happened_on >= '${firstDayOf(last + 1)}')`;
  return { spans, rest: spans.length === 0 ? 'TRUE' : rest };
}

interface Shared {
  group: Group;
  /** Of the rows, 0 to 1. */
  share: number;
}

const rarestFirst = (a: Shared, b: Shared): number => a.share - b.share;

/** So few rows are read quicker than another list is gathered: of all that begins with a word, it is gathered whole. */
const ENOUGH = 200;

/**
 * The lexemes that the index is asked for, the rarest first, until few rows are left: the others are looked for in those. Of
 * short texts the words that stand in most are never asked for; of long texts they are, as to read their words costs more
 * than to merge any list. Marks narrow what words leave over; of words the rarest alone tells how much that is, as they
 * go together.
 */
function askedOf(known: readonly Shared[], marks: readonly Shared[], rows: number, long: boolean): Group[] {
  const asked: Group[] = [];
  let left = rows * (long ? DEAR : 1);
  for (const one of [...known, ...marks].sort(rarestFirst)) {
    if (asked.length > 0 && (left <= ENOUGH || (!long && one.share >= LONG))) break;
    if (marks.includes(one) || !known.some(({ group }) => asked.includes(group))) left *= one.share;
    asked.push(one.group);
  }
  return asked;
}

/**
 * How to look for rows that hold all of the groups. The trap of a search is the frequent word: "thi đua" stands in most of a
 * million rows, and to read, sort and count those takes seconds. So: what is rare is taken from the index at once; what is
 * frequent is met soon enough among the newest rows; what is in between is taken from the index by spans of time, the
 * newest first, until there is enough. No way reads many more rows than it shows (docs/adr/0016-search.md).
 *
 * @param apart those that hold the words side by side are found already
 * @param most more are not wanted
 */
export function waysTo(
  column: 'words' | 'title_words',
  { wanted, marks, apart, most }: { wanted: readonly Group[]; marks: readonly Group[]; apart: boolean; most: number },
  { rows, words, titleWords, newest, recent, long }: KindStatistics,
): Look[] {
  const dear = long ? DEAR : 1;
  const shares = column === 'words' ? words : titleWords;
  const withShare = (group: Group): Shared => ({ group, share: shareOf(group, shares) });
  const [known, narrowed] = [wanted.map(withShare), marks.map(withShare)];
  const asked = askedOf(known, narrowed, rows, long);
  const exact = wanted.every((group) => asked.includes(group));
  const indexed = (more: readonly Group[] = []): string =>
    `e.${column} @@ $q$${tsquery([...asked, ...more])}$q$::tsquery`;
  const product = (groups: readonly Shared[]): number => groups.reduce((so, { share }) => so * share, 1);
  const rarest = Math.min(1, ...known.map(({ share }) => share));
  // Words that make up a phrase stand in the same rows; once those are set aside, what is left meets by chance.
  const share = (apart ? Math.min(rarest, product(known) * BY_CHANCE) : rarest) * product(narrowed);
  if (rows * share * dear <= FEW || newest === null || recent === null)
    return [{ indexed: indexed(), besides: 'TRUE', exact }];

  const walks = marks.length === 0 && product(known) >= FREQUENT * dear;
  const older = walks ? `e.happened_on < '${recent}'` : 'TRUE';
  const lengths = spansFor(most, apart ? share / BY_CHANCE : share, { newest, recent });
  const { spans, rest } = spansBack(walks ? recent : newest, quarterOf(newest) + QUARTERS_AHEAD, lengths);
  return [
    ...(walks ? [{ indexed: `e.happened_on >= '${recent}'`, besides: 'TRUE', inOrder: true, ample: true }] : []),
    ...spans.map((anyOf, at) => ({ indexed: indexed([{ anyOf }]), besides: older, exact, ample: at === 0 })),
    { indexed: indexed(), besides: `${rest} AND ${older}`, exact },
  ];
}
