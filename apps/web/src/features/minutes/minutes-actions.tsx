import type { Schema } from '@kyhop/api-contract';
import { useConfirm } from '@kyhop/ui';
import { Button, Stack } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ProblemState } from '../../shared/query-view';
import { tell } from '../../shared/tell';
import { minutesFileAddress, useMoveMinutes } from './minutes.queries';

type Minutes = Schema<'MinutesDto'>;
type Status = Schema<'MinutesStatus'>;

/** The steps that lead on, the paper, and the way back. */
export function MinutesActions({ minutes }: { minutes: Minutes }) {
  const { t } = useTranslation(['minutes', 'common']);
  const [dialog, confirm] = useConfirm();
  const move = useMoveMinutes(minutes.meetingId);
  const may = (action: string) => minutes.actions.includes(action);
  const go = (to: Status) =>
    move.mutate(
      { to, version: minutes.version, digest: minutes.digest },
      {
        onSuccess: () => tell(t(`moved.${to}`)),
      },
    );
  const sign = async () => {
    const question = { title: t('sign.title'), message: t('sign.message'), confirmLabel: t('action.sign') };
    if (await confirm({ ...question, cancelLabel: t('common:action.cancel') })) go('SIGNED');
  };
  // Whoever may take the minutes back from review would sign them, once nothing is missing.
  const signs = may('sign') || may('return');
  return (
    <Stack gap="xs">
      {dialog}
      <ProblemState error={move.error} />
      {may('submit') && (
        <Button loading={move.isPending} onClick={() => go('IN_REVIEW')}>
          {t('action.submit')}
        </Button>
      )}
      {signs && (
        <Button loading={move.isPending} disabled={!may('sign')} onClick={() => void sign()}>
          {t('action.sign')}
        </Button>
      )}
      {may('issue') && (
        <Button loading={move.isPending} onClick={() => go('ISSUED')}>
          {t('action.issue')}
        </Button>
      )}
      {may('return') && (
        <Button variant="default" loading={move.isPending} onClick={() => go('DRAFT')}>
          {t('action.return')}
        </Button>
      )}
      <Button
        component="a"
        variant="default"
        href={minutesFileAddress(minutes.meetingId)}
        download
        leftSection={<IconDownload size={16} aria-hidden />}
      >
        {t('action.download')}
      </Button>
      <Button variant="default" onClick={() => window.print()} leftSection={<IconPrinter size={16} aria-hidden />}>
        {t('action.print')}
      </Button>
    </Stack>
  );
}
