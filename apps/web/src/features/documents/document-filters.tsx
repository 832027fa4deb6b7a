import { SearchField } from '@kyhop/ui';
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { today } from '../../shared/format';
import { useSearchState } from '../../shared/use-search-state';
import classes from './documents.module.css';

/** The first year that is offered: no cluster numbers its documents in the application before it was made. */
const FIRST_YEAR = 2019;

const YEAR = /^\d{4}$/;

/** The filters of the book as they stand in the address; a year that is none is left out. */
export function useDocumentFilters(): { q: string | undefined; year: number | undefined } {
  const [get] = useSearchState();
  const year = get('nam');
  return { q: get('q'), year: year !== undefined && YEAR.test(year) ? Number(year) : undefined };
}

/** Words and year, kept in the address. */
export function DocumentFilters() {
  const { t } = useTranslation(['documents', 'common']);
  const [, set] = useSearchState();
  const { q, year } = useDocumentFilters();
  const thisYear = Number(today().slice(0, 4));
  const years = Array.from({ length: thisYear - FIRST_YEAR + 1 }, (_, back) => String(thisYear - back));
  return (
    <div className={classes['filters']}>
      <SearchField
        label={t('list.search')}
        value={q ?? ''}
        onSearch={(text) => set({ q: text })}
        clearLabel={t('common:action.clearSearch')}
      />
      <NativeSelect
        label={t('filter.year')}
        data={[{ value: '', label: t('filter.allYears') }, ...years]}
        value={year === undefined ? '' : String(year)}
        onChange={(event) => set({ nam: event.currentTarget.value })}
      />
    </div>
  );
}
