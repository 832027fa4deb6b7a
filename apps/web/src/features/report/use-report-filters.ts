import { FILTERS } from '../../app/paths';
import { today } from '../../shared/format';
import { useSearchState } from '../../shared/use-search-state';
import type { ReportFilters } from './report.queries';

const yearIn = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{4}$/u.test(text) ? Number(text) : undefined;

/** The filters as the address has them; without a year, this one. */
export function useReportFilters() {
  const [get, set] = useSearchState();
  const year = yearIn(get(FILTERS.year)) ?? Number(today().slice(0, 4));
  const filters: ReportFilters = {
    year,
    fromYear: yearIn(get(FILTERS.fromYear)),
    clusterId: get(FILTERS.clusterId),
  };
  const change = (changes: Partial<Record<keyof ReportFilters, string | null>>) =>
    set(
      Object.fromEntries(Object.entries(changes).map(([name, value]) => [FILTERS[name as keyof ReportFilters], value])),
    );
  return { filters, change };
}
