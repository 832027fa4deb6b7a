import { Button } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../session/session';
import { useSections } from './navigation';
import classes from './shell.module.css';

/** Loaded when it is first opened: the first page need not wait for it. */
const SearchDialog = lazy(() => import('../../features/search/search-dialog'));

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
