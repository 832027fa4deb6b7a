import { Button } from '@mantine/core';
import { SaveState } from '@kyhop/ui';
import { useTranslation } from 'react-i18next';
import { formatTimeToSecond } from '../../shared/format';
import type { Queue } from './outbox/save-queue';
import { waitingDrafts } from './outbox/save-queue';
import classes from './recorder.module.css';

interface FootProps {
  queue: Queue;
  onHelp: () => void;
}

/** Where what was typed is now; always in sight. */
export function Foot({ queue, onHelp }: FootProps) {
  const { t } = useTranslation('proceedings');
  return (
    <div className={classes['foot']}>
      <Saved queue={queue} />
      <Button size="compact-sm" variant="subtle" onClick={onHelp}>
        ? {t('save.keys')}
      </Button>
    </div>
  );
}

function Saved({ queue }: { queue: Queue }) {
  const { t } = useTranslation(['proceedings', 'common']);
  const waiting = waitingDrafts(queue).length;
  const troubled = [...queue.drafts.values()].filter(({ trouble }) => trouble).length;
  if (troubled > 0) return <SaveState state="failed" label={t('save.review', { count: troubled })} />;
  if (waiting > 0 && queue.failures > 0) {
    return <SaveState state="waiting" label={t('common:state.waiting', { count: waiting })} />;
  }
  if (waiting > 0) return <SaveState state="saving" label={t('common:state.saving')} />;
  const { savedAt } = queue;
  const label =
    savedAt === null ? t('save.nothing') : t('common:state.savedAt', { time: formatTimeToSecond(new Date(savedAt)) });
  return <SaveState state="saved" label={label} />;
}
