import { FILTERS } from '../../app/paths';
import { useSearchState } from '../../shared/use-search-state';
import type { CommitmentFilters } from './commitments.queries';

/** What commitments can be narrowed to in one choice: what became of them, or how an open one stands to its day. */
export const STANDINGS = ['OPEN', 'OVERDUE', 'UPCOMING', 'NO_DATE', 'FULFILLED', 'ABANDONED'] as const;
export type Standing = (typeof STANDINGS)[number];

const isStanding = (value: string | undefined): value is Standing => STANDINGS.some((one) => one === value);

/** Narrows to a standing: a state, or a due of what is open. */
export function filterOf(standing: Standing | undefined): Pick<CommitmentFilters, 'state' | 'due'> {
  if (standing === undefined) return {};
  if (standing === 'OVERDUE' || standing === 'UPCOMING' || standing === 'NO_DATE') return { due: standing };
  return { state: standing };
}

/** The filters of both lists, as the address holds them. */
export function useCommitmentFilters() {
  const [get, set] = useSearchState();
  const year = Number(get(FILTERS.year));
  const standing = get(FILTERS.status);
  return {
    clusterId: get(FILTERS.clusterId),
    year: Number.isInteger(year) && year > 0 ? year : undefined,
    q: get(FILTERS.q),
    standing: isStanding(standing) ? standing : undefined,
    narrow: (name: 'clusterId' | 'year' | 'q' | 'status', value: string | null) => set({ [FILTERS[name]]: value }),
  };
}
