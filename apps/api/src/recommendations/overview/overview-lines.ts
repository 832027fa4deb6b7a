import type { PlainDate } from '@kyhop/vietnamese';
import type { NamedDto } from '../flow/named.dto';
import {
  COMPETENCES,
  RECOMMENDATION_STATUSES,
  type RecommendationStatus,
  RESULT_CLASSES,
} from '../recommendation.entity';
import type { RecommendationTopicDto } from '../recommendation-list.dto';
import { AGES, daysOfAge } from './ages';
import { figuresOf, sumOf } from './figures';
import { flowOf } from './flow';
import type { Dimension, OverviewRow } from './overview-rows';
import type { OverviewDto, UnitTableDto } from './overview.dto';

/** More units than these are a table that nobody reads. */
const MOST_UNITS = 20;

const named = ({ key, name }: OverviewRow): NamedDto | null => (key === null ? null : { id: key, name: name ?? '' });

const topicOf = ({ key, name, nameEn, code }: OverviewRow): RecommendationTopicDto | null =>
  key === null ? null : { id: key, code: code ?? '', nameVi: name ?? '', nameEn: nameEn ?? '' };

/** The units with the most, as the rows are ordered; those without a unit are a line of their own, never of the rest. */
function unitTable(rows: readonly OverviewRow[]): UnitTableDto {
  const units = rows.filter(({ key }) => key !== null);
  const shown = new Set([...units.slice(0, MOST_UNITS), ...rows.filter(({ key }) => key === null)]);
  const rest = units.slice(MOST_UNITS);
  return {
    lines: rows.filter((row) => shown.has(row)).map((row) => ({ unit: named(row), figures: figuresOf(row) })),
    rest: rest.length === 0 ? null : sumOf(rest),
    restUnits: rest.length,
  };
}

/** The rows of one statement, each in its table. */
export function toOverviewDto(rows: readonly OverviewRow[], today: PlainDate): Omit<OverviewDto, 'scope' | 'today'> {
  const of = (dimension: Dimension): OverviewRow[] => rows.filter((row) => row.dimension === dimension);
  const at = (dimension: Dimension, key: string | null) =>
    figuresOf(rows.find((row) => row.dimension === dimension && row.key === key));
  const standingAt = (status: RecommendationStatus): number => at('STATUS', status).asked;
  return {
    total: at('ALL', null),
    byCluster: of('CLUSTER').map((row) => ({
      cluster: { id: row.key ?? '', name: row.name ?? '' },
      figures: figuresOf(row),
    })),
    byTopic: of('TOPIC').map((row) => ({ topic: topicOf(row), figures: figuresOf(row) })),
    byStatus: RECOMMENDATION_STATUSES.filter((status) => standingAt(status) > 0).map((status) => ({
      status,
      figures: at('STATUS', status),
    })),
    byCompetence: of('COMPETENCE').map((row) => ({
      competence: COMPETENCES.find((competence) => competence === row.key) ?? null,
      figures: figuresOf(row),
    })),
    byLeadUnit: unitTable(of('LEAD_UNIT')),
    byAskingUnit: unitTable(of('ASKING_UNIT')),
    byAge: AGES.map((age, place) => ({ age, ...daysOfAge(age, today), figures: at('AGE', String(place)) })),
    byResult: RESULT_CLASSES.map((resultClass) => ({ resultClass, figures: at('RESULT', resultClass) })),
    byYear: of('YEAR')
      .map((row) => ({ year: Number(row.key), figures: figuresOf(row) }))
      .sort((one, other) => one.year - other.year),
    flow: flowOf(standingAt),
  };
}
