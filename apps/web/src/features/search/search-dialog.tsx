import { Input, Modal } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { matches } from '@kyhop/vietnamese';
import { useQuery } from '@tanstack/react-query';
import type { KeyboardEvent, ReactNode } from 'react';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { paths } from '../../app/paths';
import { ProblemState } from '../../shared/query-view';
import { FoundContext, FoundName } from './found-text';
import { targetOf } from './found-target';
import { quickSearchQuery, type SearchKind } from './search.queries';
import classes from './search.module.css';

/** Long enough for the next key, too short to be waited for. */
const PAUSE_MS = 150;

/** A part of the application, by name. */
export interface SearchSection {
  name: string;
  to: string;
}

interface SearchDialogProps {
  sections: readonly SearchSection[];
  /** Closed without a choice: the focus goes back. */
  onClose: () => void;
  /** Something was chosen: the focus goes to its page. */
  onLeave: () => void;
}

interface Option {
  key: string;
  to: string;
  content: ReactNode;
}

interface OptionGroup {
  key: string;
  name: string;
  options: Option[];
}

/** What can be chosen for the words: parts of the application, what was found kind by kind, and the page of all results. */
function useOptions(typed: string, words: string, sections: readonly SearchSection[]) {
  const { t } = useTranslation('search');
  const query = useQuery(quickSearchQuery(words));
  const items = words === '' ? [] : (query.data?.items ?? []);
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  const found = (kind: SearchKind): OptionGroup => ({
    key: kind,
    name: t(`kind.${kind}`),
    options: items
      .filter((item) => item.kind === kind)
      .map((item) => ({
        key: item.id,
        to: targetOf(item),
        content: (
          <>
            <span className={classes['name']}>
              <FoundName found={item} />
            </span>
            <FoundContext found={item} />
          </>
        ),
      })),
  });
  const near = sections.filter(({ name }) => matches(name, typed));
  // That nothing was found is known: then there is no page of it to offer.
  const isNothing = words === typed && query.isSuccess && !query.isPlaceholderData && items.length === 0;
  const all = { key: 'all', to: paths.search(typed), content: t('dialog.all', { q: typed }) };
  const groups: OptionGroup[] = [
    ...kinds.map(found),
    {
      key: 'sections',
      name: t('dialog.sections'),
      options: near.map(({ name, to }) => ({ key: to, to, content: name })),
    },
    { key: 'all', name: t('dialog.results'), options: typed === '' || isNothing ? [] : [all] },
  ];
  return { query, count: items.length, groups: groups.filter(({ options }) => options.length > 0) };
}

/** Search from anywhere: a field with a list below it, all by keys (the combobox pattern of ARIA). */
export default function SearchDialog({ sections, onClose, onLeave }: SearchDialogProps) {
  const { t } = useTranslation('search');
  const navigate = useNavigate();
  const list = useId();
  const keys = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const typed = text.trim();
  const [words] = useDebouncedValue(typed, PAUSE_MS);
  const { query, count, groups } = useOptions(typed, words, sections);
  const options = groups.flatMap((group) => group.options);
  const chosen = options[Math.min(active, options.length - 1)];
  const idOf = (option: Option) => `${list}-${option.key}`;

  const activeId = chosen && idOf(chosen);
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined && options.length > 0) {
      event.preventDefault();
      setActive((Math.min(active, options.length - 1) + move + options.length) % options.length);
    }
    if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      // What was typed after the last answer is not yet searched for: then Enter leads to all results.
      void navigate(typed === '' || words === typed ? chosen.to : paths.search(typed));
      onLeave();
    }
  };

  return (
    <Modal
      opened
      onClose={onClose}
      returnFocus={false}
      title={t('title')}
      size="lg"
      yOffset="8vh"
      closeButtonProps={{ 'aria-label': t('dialog.close') }}
    >
      <Input
        data-autofocus
        role="combobox"
        aria-label={t('field.label')}
        aria-expanded={options.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        // The kit would set a description of its own here, of which there is none.
        withAria={false}
        aria-describedby={keys}
        aria-activedescendant={activeId}
        placeholder={t('field.placeholder')}
        autoComplete="off"
        maxLength={200}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={list} role="listbox" aria-label={t('dialog.results')} className={classes['list']}>
        {groups.map((group) => (
          <div key={group.key} role="group" aria-label={group.name}>
            <div className={classes['group']} aria-hidden>
              {group.name}
            </div>
            {group.options.map((option) => (
              <Link
                key={option.key}
                id={idOf(option)}
                role="option"
                aria-selected={option === chosen}
                tabIndex={-1}
                to={option.to}
                className={classes['option']}
                onMouseMove={() => setActive(options.indexOf(option))}
                onClick={onLeave}
              >
                {option.content}
              </Link>
            ))}
          </div>
        ))}
      </div>
      <ProblemState error={query.error} onRetry={() => void query.refetch()} />
      <div className={classes['foot']}>
        <span role="status">{statusOf()}</span>
        <span id={keys} className={classes['keys']}>
          {t('dialog.keys')}
        </span>
      </div>
    </Modal>
  );

  function statusOf(): string {
    if (typed === '') return t('advice');
    if (words !== typed || query.isFetching) return t('dialog.searching');
    if (query.error) return '';
    return count > 0 ? t('dialog.found', { count }) : t('dialog.none', { q: typed });
  }
}
