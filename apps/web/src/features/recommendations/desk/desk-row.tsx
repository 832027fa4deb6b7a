import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { RecommendationBadge } from '../recommendation-words';
import type { RecommendationListItem } from '../recommendations.queries';
import { DeadlineBar } from './deadline';
import classes from './desk.module.css';
import type { Picked } from './use-picked';

interface DeskRowProps {
  row: RecommendationListItem;
  /** Its address on the desk. */
  to: string;
  isOpen: boolean;
  /** Undefined: the reader may do nothing with many. */
  picked: Picked | undefined;
}

/** The id of a row's link, by which the keys find it. */
export const rowIdOf = (recommendationId: string) => `row-${recommendationId}`;

/** A recommendation in two or three lines: its code and status, its words, who asked, how much time is left. */
export function DeskRow({ row, to, isOpen, picked }: DeskRowProps) {
  const { t } = useTranslation(['recommendations', 'desk']);
  const { id, code, status, text, raisedBy, clusterName } = row;
  return (
    <div className={classes['pick']} data-open={isOpen || undefined}>
      {picked && (
        <Checkbox
          size="xs"
          aria-label={t('desk:picked.one', { code: code ?? t('unknown.code') })}
          checked={picked.has(id)}
          onChange={({ nativeEvent }) => picked.toggle(id, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)}
        />
      )}
      <Link
        id={rowIdOf(id)}
        to={to}
        replace
        preventScrollReset
        aria-current={isOpen || undefined}
        className={classes['row']}
        data-late={row.deadlineState === 'OVERDUE' || undefined}
      >
        <span className={classes['head']}>
          <strong>{code ?? t('unknown.code')}</strong>
          <RecommendationBadge status={status} />
        </span>
        <span className={classes['words']}>{text}</span>
        <span className={classes['quiet']}>{`${raisedBy ?? t('unknown.raisedBy')} · ${clusterName}`}</span>
        <DeadlineBar of={row} />
      </Link>
    </div>
  );
}
