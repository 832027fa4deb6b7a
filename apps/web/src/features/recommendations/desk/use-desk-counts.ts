import { useQuery } from '@tanstack/react-query';
import type { RecommendationFilters } from '../recommendations.queries';
import { recommendationCountsQuery } from '../recommendations.queries';
import { DESK_TAB_NAMES, DESK_TABS, type DeskTab } from './tabs';

/** How many wait behind each tab under the other filters. */
export function useDeskCounts(filters: RecommendationFilters): Partial<Record<DeskTab, number>> {
  const { data } = useQuery(recommendationCountsQuery(filters));
  if (!data) return {};
  const ofStatus = new Map(data.counts.map(({ status, count }) => [status, count]));
  const countOf = (name: DeskTab): number => {
    const tab: Pick<RecommendationFilters, 'status' | 'deadline'> = DESK_TABS[name];
    if (tab.deadline === 'OVERDUE') return data.overdue;
    if (tab.deadline === 'DUE_SOON') return data.dueSoon;
    return tab.status === undefined ? data.total : (ofStatus.get(tab.status) ?? 0);
  };
  return Object.fromEntries(DESK_TAB_NAMES.map((name) => [name, countOf(name)]));
}
