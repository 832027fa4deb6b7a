import { paths, type RecommendationLinkFilters, YES } from '../../app/paths';
import type { Figures, OverviewFilters } from './overview.queries';

/** The list behind a figure, beside the filters under which it was counted. */
const NARROWED_TO: Record<keyof Figures, RecommendationLinkFilters> = {
  asked: {},
  open: { open: YES },
  overdue: { deadline: 'OVERDUE' },
  dueSoon: { deadline: 'DUE_SOON' },
  answered: { answered: 'roi' },
  unanswered: { answered: 'chua' },
  inTime: { deadline: 'IN_TIME' },
  late: { deadline: 'LATE' },
  closed: { status: 'CLOSED' },
  merged: { status: 'MERGED' },
  confirmed: { confirmed: YES },
};

function yearsOf({ fromYear, toYear }: OverviewFilters): RecommendationLinkFilters {
  return fromYear !== undefined && fromYear === toYear ? { year: fromYear } : { fromYear, toYear };
}

/** The address of the list of what a figure of a line counts. */
export type Door = (line: RecommendationLinkFilters, figure?: keyof Figures) => string;

/** Doors to the lists behind figures that were counted under these filters. */
export function doorsOf(filters: OverviewFilters): Door {
  const { fromYear: _, toYear: __, ...others } = filters;
  return (line, figure = 'asked') => {
    const years = line.year === undefined ? yearsOf(filters) : {};
    return paths.recommendations({ ...others, ...years, ...line, ...NARROWED_TO[figure] });
  };
}
