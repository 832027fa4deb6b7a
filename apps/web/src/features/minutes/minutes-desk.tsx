import type { Schema } from '@kyhop/api-contract';
import { Divider, Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MinutesActions } from './minutes-actions';
import { MinutesHeadForm } from './minutes-head-form';
import classes from './minutes-layout.module.css';
import { MinutesProgress } from './minutes-progress';
import { MinutesSeal } from './minutes-seal';
import { MinutesSheet } from './minutes-sheet';

interface MinutesDeskProps {
  minutes: Schema<'MinutesDto'>;
  /** What keeps the minutes from being signed; nothing when nothing does. */
  blockers: ReactNode;
}

/** The paper, with its state, what is missing, and what can be done with it. */
export function MinutesDesk({ minutes, blockers }: MinutesDeskProps) {
  const { t } = useTranslation('minutes');
  return (
    <div className={classes['desk']}>
      <Stack component="aside" gap="md" className={`${classes['side']} no-print`} aria-label={t('side')}>
        <MinutesProgress status={minutes.status} />
        <MinutesSeal minutes={minutes} />
        {blockers}
        <MinutesActions minutes={minutes} />
        {minutes.actions.includes('update') && (
          <>
            <Divider />
            <Title order={2} size="h5">
              {t('head.title')}
            </Title>
            <MinutesHeadForm minutes={minutes} />
          </>
        )}
      </Stack>
      <MinutesSheet document={minutes.document} label={t('sheet')} />
    </div>
  );
}
