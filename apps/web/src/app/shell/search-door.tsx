import { Button } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../session/session';
import { useSections } from './navigation';
import classes from './shell.module.css';

const loadDialog = () => import('../../features/search/search-dialog');
/** The first page does not wait for it. */
const SearchDialog = lazy(loadDialog);
/** Then it is there before anybody asks for it: what is typed right after Ctrl+K would otherwise meet no field. */
const LOADED_AFTER_MS = 2_000;

const opens = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'k';

/** The door to the search over everything: a button, and Ctrl+K wherever the reader is. */
export function SearchDoor() {
  return useCan()('search:use') ? <Door /> : null;
}

function Door() {
  const { t } = useTranslation('shell');
  const [opened, setOpened] = useState(false);
  const before = useRef<Element | null>(null);
  const sections = useSections().map(({ key, to }) => ({ name: t(`nav.${key}`), to }));

  const open = () => {
    before.current = document.activeElement;
    setOpened(true);
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!opens(event)) return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  useEffect(() => {
    // Without it the dialog is loaded when it is opened, and a page that cannot be loaded then says so.
    const later = setTimeout(() => void loadDialog().catch(() => undefined), LOADED_AFTER_MS);
    return () => clearTimeout(later);
  }, []);
  const close = () => {
    setOpened(false);
    if (before.current instanceof HTMLElement) before.current.focus();
  };

  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-label={t('search.open')}
        aria-keyshortcuts="Control+K Meta+K"
        aria-haspopup="dialog"
        onClick={open}
      >
        <IconSearch size={18} aria-hidden />
        <span className={classes['searchName']}>{t('search.name')}</span>
      </Button>
      {opened && (
        <Suspense fallback={null}>
          <SearchDialog sections={sections} onClose={close} onLeave={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  );
}
