import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { type Merge, type Recommendation, useMerge, useUnmerge } from './likeness.queries';

/** Long enough to read what was done and to think again. */
const UNDO_FOR_MS = 12_000;

/** Merges, says so, and offers to take it back for a while. */
export function useMerging() {
  const { t } = useTranslation(['likeness', 'common']);
  const merge = useMerge();
  const unmerge = useUnmerge();

  const tell = (into: Recommendation, { items }: Merge) => {
    const joined = into.origins.filter(({ id }) => items.some((item) => item.id === id));
    const undo = () =>
      unmerge.mutate(joined, {
        onSuccess: () => notifications.update({ id, message: t('unmerged'), autoClose: UNDO_FOR_MS }),
        onError: () => notifications.update({ id, message: t('undoFailed'), color: 'red', autoClose: UNDO_FOR_MS }),
      });
    const id = notifications.show({
      autoClose: UNDO_FOR_MS,
      withCloseButton: false,
      message: (
        <Group justify="space-between" gap="sm">
          {t('merged', { count: joined.length, code: into.code ?? t('noCode') })}
          <Button size="compact-sm" variant="default" onClick={undo}>
            {t('common:action.undo')}
          </Button>
        </Group>
      ),
    });
  };

  return {
    ...{ error: merge.error, isPending: merge.isPending },
    run: (what: Merge, onDone?: () => void) =>
      merge.mutate(what, {
        onSuccess: (into) => {
          tell(into, what);
          onDone?.();
        },
      }),
  };
}
