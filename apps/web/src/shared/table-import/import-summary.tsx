import { Button, Group } from '@mantine/core';
import type { Schema } from '@kyhop/api-contract';
import { StatusBadge } from '@kyhop/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface ImportSummaryProps {
  summary: Schema<'TableCountsDto'>;
  onSkip: (rows: Schema<'SkippableRows'>) => void;
  /** Counts of this kind of table alone. */
  children?: ReactNode;
}

/** How many rows there are of each kind, and what may be done about all of one kind. */
export function ImportSummary({ summary, onSkip, children }: ImportSummaryProps) {
  const { t } = useTranslation('imports');
  const { rows, taken, errors, warnings, doubles } = summary;
  return (
    <Group gap="sm" role="group" aria-label={t('summary.title')}>
      <StatusBadge tone="active">{t('summary.rows', { count: rows })}</StatusBadge>
      {errors > 0 && <StatusBadge tone="stopped">{t('summary.errors', { count: errors })}</StatusBadge>}
      {warnings > 0 && <StatusBadge tone="warning">{t('summary.warnings', { count: warnings })}</StatusBadge>}
      {children}
      {rows > taken && <StatusBadge tone="draft">{t('summary.skipped', { count: rows - taken })}</StatusBadge>}
      {errors > 0 && (
        <Button size="compact-sm" variant="default" onClick={() => onSkip('ERRORS')}>
          {t('summary.skipErrors', { count: errors })}
        </Button>
      )}
      {doubles > 0 && (
        <Button size="compact-sm" variant="default" onClick={() => onSkip('DOUBLES')}>
          {t('summary.skipDoubles', { count: doubles })}
        </Button>
      )}
    </Group>
  );
}
