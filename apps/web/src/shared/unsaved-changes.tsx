import { ConfirmDialog } from '@kyhop/ui';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Location, useBlocker } from 'react-router';
import { OPEN_PARAMETER } from '../app/paths';

/** What is open beside a list: another one takes the place of what is typed, as another page does. */
const openAt = ({ search }: Location): string | null => new URLSearchParams(search).get(OPEN_PARAMETER);

const isElsewhere = (from: Location, to: Location): boolean =>
  from.pathname !== to.pathname || openAt(from) !== openAt(to);

/**
 * Asks before a page with unsaved changes is left, or another one is opened beside its list; a tab that is closed is asked by the browser. `release` lets the
 * reader go, once all is saved.
 */
export function useUnsavedChanges(dirty: boolean): { dialog: ReactNode; release: () => void } {
  const { t } = useTranslation('common');
  const released = useRef(false);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => dirty && !released.current && isElsewhere(currentLocation, nextLocation),
  );
  useEffect(() => {
    if (!dirty) return undefined;
    const ask = (event: BeforeUnloadEvent) => !released.current && event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [dirty]);
  const dialog = (
    <ConfirmDialog
      opened={blocker.state === 'blocked'}
      title={t('unsaved.title')}
      message={t('unsaved.message')}
      confirmLabel={t('unsaved.leave')}
      cancelLabel={t('unsaved.stay')}
      danger
      onConfirm={() => blocker.proceed?.()}
      onCancel={() => blocker.reset?.()}
    />
  );
  return { dialog, release: () => (released.current = true) };
}
