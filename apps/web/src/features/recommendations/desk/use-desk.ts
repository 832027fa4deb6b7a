import { useSearchParams } from 'react-router';
import { OPEN_PARAMETER } from '../../../app/paths';
import { useRecommendationFilters } from '../use-recommendation-filters';
import { DESK_TABS, type DeskTab, tabOf } from './tabs';

/** What the desk shows, as its address says: the filters, the tab among them, and which recommendation is open. */
export function useDesk() {
  const { filters, change, active, clear } = useRecommendationFilters();
  const [search, setSearch] = useSearchParams();
  const addressOf = (id: string | null): string => {
    const next = new URLSearchParams(search);
    if (id === null) next.delete(OPEN_PARAMETER);
    else next.set(OPEN_PARAMETER, id);
    return `?${next.toString()}`;
  };
  return {
    filters,
    change,
    active,
    clear,
    tab: tabOf(filters),
    showTab: (tab: DeskTab) => change({ status: null, deadline: null, answered: null, ...DESK_TABS[tab] }),
    openId: search.get(OPEN_PARAMETER),
    addressOf,
    /** One after the other on a desk: going back leaves the desk, not the row before. */
    open: (id: string | null) =>
      setSearch(new URLSearchParams(addressOf(id)), { replace: true, preventScrollReset: true }),
  };
}
