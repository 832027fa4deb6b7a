import type { Schema } from '@kyhop/api-contract';
import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths';
import { TextLink } from '../../shared/link';
import classes from './home.module.css';

type StatusCount = Schema<'StatusCountDto'>;

/** What nobody has to work on: not yet handed over, settled, or followed elsewhere. */
const NOT_OPEN: ReadonlySet<StatusCount['status']> = new Set(['DRAFT', 'CLOSED', 'MERGED']);

interface OpenRecommendationsProps {
  counts: readonly StatusCount[];
  badge: (status: StatusCount['status']) => ReactNode;
}

/** Few figures, each a door to its list. */
export function OpenRecommendations({ counts, badge }: OpenRecommendationsProps) {
  const { t } = useTranslation('home');
  const open = counts.filter(({ status, count }) => count > 0 && !NOT_OPEN.has(status));
  if (open.length === 0) return <Text c="dimmed">{t('recommendationsEmpty')}</Text>;
  return (
    <ul className={classes['figures']}>
      {open.map(({ status, count, unanswered }) => (
        <li key={status}>
          {/* The list of recommendations keeps its filter under this name in the address. */}
          <TextLink to={paths.recommendations({ status })}>
            {count} {badge(status)}
          </TextLink>
          {unanswered > 0 && (
            <Text size="sm" c="dimmed">
              {t('recommendationsUnanswered', { count: unanswered })}
            </Text>
          )}
        </li>
      ))}
    </ul>
  );
}
