import type { Schema } from '@kyhop/api-contract';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { paths, type RecommendationLinkFilters } from '../../app/paths';
import { TextLink } from '../../shared/link';
import classes from './home.module.css';

type Counts = Schema<'RecommendationCountsDto'>;

interface DeskDayProps {
  /** Over all of them. */
  all: Counts;
  /** Over those that the reader follows. */
  mine: Counts;
  /** The reader, as a handler. */
  handlerId: string;
  /** Answers that wait for the reader's approval; undefined: it is not the reader who approves. */
  toApprove?: { count: number; hasMore: boolean };
}

const DOORS = [
  { key: 'new', filters: { status: 'RECEIVED' }, count: (counts: Counts) => countOf(counts, 'RECEIVED') },
  { key: 'toAssign', filters: { status: 'CLASSIFIED' }, count: (counts: Counts) => countOf(counts, 'CLASSIFIED') },
  { key: 'dueSoon', filters: { deadline: 'DUE_SOON' }, count: ({ dueSoon }: Counts) => dueSoon },
  { key: 'overdue', filters: { deadline: 'OVERDUE' }, count: ({ overdue }: Counts) => overdue },
] as const satisfies readonly {
  key: string;
  filters: RecommendationLinkFilters;
  count: (counts: Counts) => number;
}[];

const countOf = ({ counts }: Counts, status: Schema<'StatusCountDto'>['status']): number =>
  counts.find((line) => line.status === status)?.count ?? 0;

/** What waits on the desk today: few figures, each a door to its queue; which of it is the reader's own stands below. */
export function DeskDay({ all, mine, handlerId, toApprove }: DeskDayProps) {
  const { t, i18n } = useTranslation('home');
  return (
    <ul className={classes['figures']}>
      {DOORS.map(({ key, filters, count }) => (
        <li key={key}>
          <TextLink to={paths.desk(filters)}>
            <strong>{count(all).toLocaleString(i18n.language)}</strong> {t(`desk.${key}`)}
          </TextLink>
          {count(mine) > 0 && (
            <Text size="sm">
              <TextLink to={paths.desk({ ...filters, handlerId })}>{t('desk.mine', { count: count(mine) })}</TextLink>
            </Text>
          )}
        </li>
      ))}
      {toApprove && (
        <li>
          <TextLink to={paths.approvals()}>
            <strong>
              {toApprove.count.toLocaleString(i18n.language)}
              {toApprove.hasMore && '+'}
            </strong>{' '}
            {t('desk.toApprove')}
          </TextLink>
        </li>
      )}
    </ul>
  );
}
