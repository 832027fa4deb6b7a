import { RECOMMENDATION_STATUS_VALUES } from '@kyhop/api-contract';
import { useSearchState } from '../../shared/use-search-state';
import type { RecommendationFilters } from './recommendations.queries';

/** The names of the filters in the address, in the language of the first readers. */
const NAMES = {
  q: 'tim',
  status: 'trang-thai',
  clusterId: 'cum',
  year: 'nam',
  topicId: 'linh-vuc',
  raisedByUnitId: 'don-vi',
  answered: 'tra-loi',
} as const satisfies Record<keyof RecommendationFilters, string>;

type Name = keyof typeof NAMES;

const ANSWERED = { roi: 'true', chua: 'false' } as const;

/** The filters as the address has them; what makes no sense there is left out. */
export function useRecommendationFilters() {
  const [get, set] = useSearchState();
  const year = Number(get(NAMES.year));
  const answered = get(NAMES.answered);
  const filters: RecommendationFilters = {
    q: get(NAMES.q),
    status: RECOMMENDATION_STATUS_VALUES.find((status) => status === get(NAMES.status)),
    clusterId: get(NAMES.clusterId),
    year: Number.isInteger(year) && year > 0 ? year : undefined,
    topicId: get(NAMES.topicId),
    raisedByUnitId: get(NAMES.raisedByUnitId),
    answered: answered === 'roi' || answered === 'chua' ? ANSWERED[answered] : undefined,
  };
  const change = (changes: Partial<Record<Name, string | null>>) =>
    set(Object.fromEntries(Object.entries(changes).map(([name, value]) => [NAMES[name as Name], value])));
  const active = Object.values(filters).some((value) => value !== undefined);
  const clear = () => change(Object.fromEntries(Object.keys(NAMES).map((name) => [name, null])));
  /** Opens a tab: one status, or all that nobody has answered, or everything. */
  const show = (tab: RecommendationFilters['status'] | 'UNANSWERED' | null) =>
    change(tab === 'UNANSWERED' ? { status: null, answered: 'chua' } : { status: tab ?? null, answered: null });
  return { filters, change, active, clear, show };
}
