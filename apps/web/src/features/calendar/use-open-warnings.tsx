import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { warningsQuery } from './calendar.queries';
import { WarningList } from './warnings';

/** Reads what stands in the way of a meeting now and has no reason yet, to be shown; null when there is nothing. */
export function useOpenWarnings(meetingId: string): () => Promise<ReactNode> {
  const { t } = useTranslation('calendar');
  const queryClient = useQueryClient();
  return async () => {
    const { items } = await queryClient.query({ ...warningsQuery(meetingId), staleTime: 0 });
    const open = items.filter(({ reason }) => reason === null);
    return open.length === 0 ? null : <WarningList warnings={open} label={t('plan.label')} />;
  };
}
