import { EVERY, FILTERS } from '../../app/paths';
import { useMe } from '../../session/session';
import { useSearchState } from '../../shared/use-search-state';
import type { OverviewFilters } from './overview.queries';

const NAMES = ['fromYear', 'toYear', 'clusterId', 'topicId', 'raisedByUnitId', 'leadUnitId'] as const;
type Name = (typeof NAMES)[number];

const PROVINCIAL: readonly string[] = ['FOCAL_POINT', 'DELEGATE'];

/** The unit of a reader who is here for nothing but a province: its own figures are what they come for. */
export function useOwnUnit(): { id: string; name: string } | null {
  const { roles } = useMe();
  if (!roles.every(({ role }) => PROVINCIAL.includes(role))) return null;
  const [own] = roles.flatMap(({ unitId, unitName }) => (unitId && unitName ? [{ id: unitId, name: unitName }] : []));
  return own ?? null;
}

const yearOf = (text: string | undefined): number | undefined => {
  const year = Number(text);
  return Number.isInteger(year) && year > 0 ? year : undefined;
};

/** The filters as the address has them; a province begins with its own recommendations. */
export function useOverviewFilters() {
  const [get, set] = useSearchState();
  const own = useOwnUnit();
  const unit = get(FILTERS.raisedByUnitId);
  const filters: OverviewFilters = {
    fromYear: yearOf(get(FILTERS.fromYear)),
    toYear: yearOf(get(FILTERS.toYear)),
    clusterId: get(FILTERS.clusterId),
    topicId: get(FILTERS.topicId),
    raisedByUnitId: unit === EVERY ? undefined : (unit ?? own?.id),
    leadUnitId: get(FILTERS.leadUnitId),
  };
  const change = (changes: Partial<Record<Name, string | null>>) =>
    set(Object.fromEntries(Object.entries(changes).map(([name, value]) => [FILTERS[name as Name], value])));
  const active = NAMES.some((name) => get(FILTERS[name]) !== undefined);
  const clear = () => change(Object.fromEntries(NAMES.map((name) => [name, null])));
  return { filters, own, change, active, clear };
}
