import { EmptyState } from '@kyhop/ui';
import { Button } from '@mantine/core';
import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { NextPage } from '../../../shared/query-view';
import type { RecommendationListItem } from '../recommendations.queries';
import classes from './desk.module.css';
import { DeskRow } from './desk-row';
import { PickedBar, type PickedBarProps } from './picked-bar';

interface DeskListProps {
  rows: readonly RecommendationListItem[];
  query: Pick<UseInfiniteQueryResult, 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'>;
  openId: string | null;
  addressOf: (id: string) => string;
  /** Whether filters narrow the list. */
  isNarrowed: boolean;
  onClear: () => void;
  /** What is chosen to be done at once; null: the reader may do nothing with many. */
  choice: PickedBarProps | null;
}

/** The queue: a way from one recommendation to the next. */
export function DeskList({ rows, query, openId, addressOf, isNarrowed, onClear, choice }: DeskListProps) {
  const { t } = useTranslation(['desk', 'recommendations']);
  if (rows.length === 0) {
    return (
      <EmptyState
        title={isNarrowed ? t('list.nothing') : t('recommendations:list.empty')}
        description={isNarrowed ? t('list.nothingAdvice') : t('recommendations:list.emptyAdvice')}
        action={
          isNarrowed && (
            <Button variant="default" size="xs" onClick={onClear}>
              {t('recommendations:list.clearFilters')}
            </Button>
          )
        }
      />
    );
  }
  return (
    <nav aria-label={t('list.label')}>
      {choice && <PickedBar {...choice} />}
      <ol className={classes['rows']}>
        {rows.map((row) => (
          <li key={row.id}>
            <DeskRow row={row} to={addressOf(row.id)} isOpen={row.id === openId} picked={choice?.picked} />
          </li>
        ))}
      </ol>
      <NextPage query={query} saysEnd />
    </nav>
  );
}
