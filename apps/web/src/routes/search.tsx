import { useTranslation } from 'react-i18next';
import { FILTERS } from '../app/paths';
import { SearchFilters, useSearchFilters } from '../features/search/search-filters';
import { SearchResults } from '../features/search/search-results';
import { Page } from '../shared/page';
import { useSearchState } from '../shared/use-search-state';

/** Everything that the reader may see, looked through at once. */
export function Component() {
  const { t } = useTranslation('search');
  const [, set] = useSearchState();
  const filters = useSearchFilters();
  return (
    <Page title={t('title')}>
      <SearchFilters />
      <SearchResults filters={filters} onKind={(kind) => set({ [FILTERS.kind]: kind ?? null })} />
    </Page>
  );
}
