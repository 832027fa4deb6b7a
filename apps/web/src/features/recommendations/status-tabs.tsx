import type { Schema } from '@kyhop/api-contract';
import { RECOMMENDATION_STATUS_VALUES } from '@kyhop/api-contract';
import { useTranslation } from 'react-i18next';
import type { RecommendationFilters } from './recommendations.queries';
import classes from './recommendations.module.css';

interface StatusTabsProps {
  counts: Schema<'RecommendationCountsDto'> | undefined;
  filters: RecommendationFilters;
  onShow: (tab: RecommendationFilters['status'] | 'UNANSWERED' | null) => void;
}

/** Each status with its number, each a door to its list; those that nobody has come to are left out. */
export function StatusTabs({ counts, filters, onShow }: StatusTabsProps) {
  const { t } = useTranslation('recommendations');
  const numbers = new Map(counts?.counts.map(({ status, count }) => [status, count]));
  const unanswered = filters.answered === 'false';
  const shown = RECOMMENDATION_STATUS_VALUES.filter((status) => numbers.has(status) || filters.status === status);
  return (
    <div role="group" aria-label={t('list.tabs')} className={classes['tabs']}>
      <Tab
        name={t('list.all')}
        count={counts?.total}
        open={!filters.status && !unanswered}
        onOpen={() => onShow(null)}
      />
      <Tab
        name={t('unanswered')}
        count={counts?.unanswered}
        open={unanswered}
        onOpen={() => onShow(unanswered ? null : 'UNANSWERED')}
      />
      {shown.map((status) => (
        <Tab
          key={status}
          name={t(`status.${status}`)}
          count={numbers.get(status) ?? 0}
          open={filters.status === status}
          onOpen={() => onShow(filters.status === status ? null : status)}
        />
      ))}
    </div>
  );
}

interface TabProps {
  name: string;
  count: number | undefined;
  open: boolean;
  onOpen: () => void;
}

function Tab({ name, count, open, onOpen }: TabProps) {
  const { i18n } = useTranslation();
  return (
    <button type="button" aria-pressed={open} onClick={onOpen} className={classes['tab']}>
      {name} {count !== undefined && <span>{count.toLocaleString(i18n.language)}</span>}
    </button>
  );
}
