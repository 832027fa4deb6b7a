import { Button, Title } from '@mantine/core';
import { EmptyState } from '@kyhop/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../shared/link';
import { NextPage, QueryView } from '../../shared/query-view';
import { FoundContext, FoundName } from './found-text';
import { targetOf } from './found-target';
import { type Found, searchQuery, type SearchFilters, type SearchKind } from './search.queries';
import classes from './search.module.css';

interface SearchResultsProps {
  filters: SearchFilters;
  /** Undefined: every kind. */
  onKind: (kind: SearchKind | undefined) => void;
}

/** What was found: of every kind the best, or all of one, with the number of each. */
export function SearchResults({ filters, onKind }: SearchResultsProps) {
  const { t } = useTranslation('search');
  const query = useInfiniteQuery(searchQuery(filters));
  if (filters.q === '') return <EmptyState title={t('start')} description={t('advice')} />;
  return (
    <QueryView query={query}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        const counts = pages[0]?.counts ?? [];
        return (
          <div aria-busy={query.isPlaceholderData}>
            <KindTabs counts={counts} open={filters.kind} onOpen={onKind} />
            {items.length === 0 && <EmptyState title={t('empty', { q: filters.q })} description={t('emptyAdvice')} />}
            {filters.kind ? <FoundList items={items} /> : <FoundByKind items={items} onKind={onKind} />}
            <NextPage query={query} />
          </div>
        );
      }}
    </QueryView>
  );
}

interface Count {
  kind: SearchKind;
  count: number;
  more: boolean;
}

interface KindTabsProps {
  counts: readonly Count[];
  open: SearchKind | undefined;
  onOpen: (kind: SearchKind | undefined) => void;
}

/** Each kind with its number, each a door to its list. */
function KindTabs({ counts, open, onOpen }: KindTabsProps) {
  const { t } = useTranslation('search');
  const number = ({ count, more }: Count) => (more ? t('kinds.more', { count }) : String(count));
  const look = (pressed: boolean) => ({ size: 'compact-sm', variant: pressed ? 'filled' : 'default' }) as const;
  return (
    <div role="group" aria-label={t('kinds.label')} className={classes['kinds']}>
      <Button {...look(open === undefined)} aria-pressed={open === undefined} onClick={() => onOpen(undefined)}>
        {t('kinds.all')}
      </Button>
      {counts.map((one) => (
        <Button
          key={one.kind}
          {...look(open === one.kind)}
          aria-pressed={open === one.kind}
          disabled={one.count === 0 && open !== one.kind}
          onClick={() => onOpen(one.kind)}
        >
          {t('countOf', { kind: t(`kind.${one.kind}`), count: number(one) })}
        </Button>
      ))}
    </div>
  );
}

function FoundByKind({ items, onKind }: { items: readonly Found[]; onKind: SearchResultsProps['onKind'] }) {
  const { t } = useTranslation('search');
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  return kinds.map((kind) => (
    <section key={kind} aria-label={t(`kind.${kind}`)}>
      <Title order={2} size="h4" mt="md">
        {t(`kind.${kind}`)}
      </Title>
      <FoundList items={items.filter((item) => item.kind === kind)} />
      <Button variant="subtle" size="compact-sm" mt="xs" onClick={() => onKind(kind)}>
        {t('seeAll', { kind: t(`kind.${kind}`) })}
      </Button>
    </section>
  ));
}

function FoundList({ items }: { items: readonly Found[] }) {
  return (
    <ul className={classes['results']}>
      {items.map((item) => (
        <li key={item.id}>
          <TextLink to={targetOf(item)} className={classes['name']}>
            <FoundName found={item} />
          </TextLink>
          <FoundContext found={item} />
        </li>
      ))}
    </ul>
  );
}
