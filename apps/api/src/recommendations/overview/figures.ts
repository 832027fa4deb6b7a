import type { OverviewFiguresDto } from './overview.dto';

/**
 * What is true of one recommendation, as bits of one number: rows are counted by it once for each grouping, and eleven
 * figures are summed up from those few counts instead of over every row.
 */
const BITS = {
  open: 1,
  overdue: 2,
  dueSoon: 4,
  inTime: 8,
  late: 16,
  answered: 32,
  closed: 64,
  merged: 128,
  confirmed: 256,
};
type Fact = keyof typeof BITS;

const bit = (fact: Fact | null): number => (fact === null ? 0 : BITS[fact]);

/** The bit of the fact that the value of an expression stands for; values that are not named stand for `others`. */
export const bitOf = (expression: string, facts: Record<string, Fact | null>, others: Fact | null): string =>
  `CASE ${expression} ${Object.entries(facts)
    .map(([value, fact]) => `WHEN '${value}' THEN ${bit(fact)}`)
    .join(' ')} ELSE ${bit(others)} END`;

/** The bit of a fact, where a condition holds. */
export const bitIf = (condition: string, fact: Fact): string => `CASE WHEN ${condition} THEN ${bit(fact)} ELSE 0 END`;

const holding = (fact: Fact): string => `coalesce(sum(n) FILTER (WHERE facts & ${BITS[fact]} <> 0), 0)::int`;

/** The figures of counts `n` by bits `facts`, each under its own name. */
export const FIGURES = [
  'sum(n)::int AS asked',
  ...(Object.keys(BITS) as Fact[]).map((fact) => `${holding(fact)} AS "${fact}"`),
  `coalesce(sum(n) FILTER (WHERE facts & ${BITS.answered} = 0), 0)::int AS unanswered`,
].join(', ');

type Name = keyof OverviewFiguresDto;

const figuresBy = (value: (name: Name) => number): OverviewFiguresDto => ({
  asked: value('asked'),
  open: value('open'),
  overdue: value('overdue'),
  dueSoon: value('dueSoon'),
  answered: value('answered'),
  unanswered: value('unanswered'),
  inTime: value('inTime'),
  late: value('late'),
  closed: value('closed'),
  merged: value('merged'),
  confirmed: value('confirmed'),
});

/** Only the figures of a row that has more; of no row, nothing. */
export const figuresOf = (row: OverviewFiguresDto | undefined): OverviewFiguresDto =>
  figuresBy((name) => row?.[name] ?? 0);

export const sumOf = (all: readonly OverviewFiguresDto[]): OverviewFiguresDto =>
  figuresBy((name) => all.reduce((sum, figures) => sum + figures[name], 0));
