import { EVERY, FILTERS } from '../../app/paths';
import { useMe } from '../../session/session';
import { useSearchState } from '../../shared/use-search-state';
import type { OverviewFilters } from './overview.queries';

const NAMES = ['fromYear', 'toYear', 'clusterId', 'topicId', 'raisedByUnitId', 'leadUnitId'] as const;
type Name = (typeof NAMES)[number];

const PROVINCIAL: readonly string[] = ['FOCAL_POINT', 'DELEGATE'];

/** A unit of the reader. */
export interface OwnUnit {
  id: string;
  name: string;
}

/** The units of a reader who is here for nothing but provinces: their own figures are what they come for. */
function useOwnUnits(): OwnUnit[] {
  const { roles } = useMe();
  if (!roles.every(({ role }) => PROVINCIAL.includes(role))) return [];
  const units = roles.flatMap(({ unitId, unitName }) => (unitId && unitName ? [{ id: unitId, name: unitName }] : []));
  return units.filter(({ id }, at) => units.findIndex((unit) => unit.id === id) === at);
}

const yearOf = (text: string | undefined): number | undefined => {
  const year = Number(text);
  return Number.isInteger(year) && year > 0 ? year : undefined;
};

/** The filters as the address has them; a province begins with its own recommendations, those of the first of several. */
export function useOverviewFilters() {
  const [get, set] = useSearchState();
  const own = useOwnUnits();
  const unit = get(FILTERS.raisedByUnitId);
  const filters: OverviewFilters = {
    fromYear: yearOf(get(FILTERS.fromYear)),
    toYear: yearOf(get(FILTERS.toYear)),
    clusterId: get(FILTERS.clusterId),
    topicId: get(FILTERS.topicId),
    raisedByUnitId: unit === EVERY ? undefined : (unit ?? own[0]?.id),
    leadUnitId: get(FILTERS.leadUnitId),
  };
  const change = (changes: Partial<Record<Name, string | null>>) =>
    set(Object.fromEntries(Object.entries(changes).map(([name, value]) => [FILTERS[name as Name], value])));
  const active = NAMES.some((name) => get(FILTERS[name]) !== undefined);
  const clear = () => change(Object.fromEntries(NAMES.map((name) => [name, null])));
  return { filters, own, change, active, clear };
}
