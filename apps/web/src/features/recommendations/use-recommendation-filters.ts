import {
  COMPETENCE_VALUES,
  DEADLINE_STATE_VALUES,
  RECOMMENDATION_GAP_VALUES,
  RECOMMENDATION_STATUS_VALUES,
  RESULT_CLASS_VALUES,
} from '@kyhop/api-contract';
import { FILTERS, YES } from '../../app/paths';
import { useSearchState } from '../../shared/use-search-state';
import type { RecommendationFilters } from './recommendations.queries';

type Name = keyof RecommendationFilters;

const ANSWERED = { roi: 'true', chua: 'false' } as const;

const yearOf = (text: string | undefined): number | undefined => {
  const year = Number(text);
  return Number.isInteger(year) && year > 0 ? year : undefined;
};

const dayOf = (text: string | undefined): string | undefined =>
  /^\d{4}-\d{2}-\d{2}$/.test(text ?? '') ? text : undefined;

/** The filters as the address has them; what makes no sense there is left out. */
export function useRecommendationFilters() {
  const [get, set] = useSearchState();
  const answered = get(FILTERS.answered);
  const filters: RecommendationFilters = {
    q: get(FILTERS.q),
    status: RECOMMENDATION_STATUS_VALUES.find((status) => status === get(FILTERS.status)),
    clusterId: get(FILTERS.clusterId),
    year: yearOf(get(FILTERS.year)),
    fromYear: yearOf(get(FILTERS.fromYear)),
    toYear: yearOf(get(FILTERS.toYear)),
    from: dayOf(get(FILTERS.from)),
    to: dayOf(get(FILTERS.to)),
    open: get(FILTERS.open) === YES ? 'true' : undefined,
    topicId: get(FILTERS.topicId),
    raisedByUnitId: get(FILTERS.raisedByUnitId),
    answered: answered === 'roi' || answered === 'chua' ? ANSWERED[answered] : undefined,
    leadUnitId: get(FILTERS.leadUnitId),
    handlerId: get(FILTERS.handlerId),
    deadline: DEADLINE_STATE_VALUES.find((state) => state === get(FILTERS.deadline)),
    resultClass: RESULT_CLASS_VALUES.find((result) => result === get(FILTERS.resultClass)),
    competence: COMPETENCE_VALUES.find((competence) => competence === get(FILTERS.competence)),
    without: RECOMMENDATION_GAP_VALUES.find((gap) => gap === get(FILTERS.without)),
    confirmed: get(FILTERS.confirmed) === YES ? 'true' : undefined,
    awaitsReceipt: get(FILTERS.awaitsReceipt) === YES ? 'true' : undefined,
  };
  const change = (changes: Partial<Record<Name, string | null>>) =>
    set(Object.fromEntries(Object.entries(changes).map(([name, value]) => [FILTERS[name as Name], value])));
  const active = Object.values(filters).some((value) => value !== undefined);
  const clear = () => change(Object.fromEntries(Object.keys(filters).map((name) => [name, null])));
  /** Opens a tab: one status, or all that nobody has answered, or everything. */
  const show = (tab: RecommendationFilters['status'] | 'UNANSWERED' | null) =>
    change(tab === 'UNANSWERED' ? { status: null, answered: 'chua' } : { status: tab ?? null, answered: null });
  return { filters, change, active, clear, show };
}
