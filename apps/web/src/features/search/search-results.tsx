import { Button, Title } from '@mantine/core';
import { EmptyState } from '@kyhop/ui';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../shared/link';
import { NextPage, QueryView } from '../../shared/query-view';
import { FoundContext, FoundName } from './found-text';
import { targetOf } from './found-target';
import { type Found, searchCountsQuery, searchQuery, type SearchFilters, type SearchKind } from './search.queries';
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
        return (
          <div aria-busy={query.isPlaceholderData}>
            <KindTabs filters={filters} found={filters.kind ? [filters.kind] : kindsOf(items)} onOpen={onKind} />
            {items.length === 0 && <EmptyState title={t('empty', { q: filters.q })} description={t('emptyAdvice')} />}
            {filters.kind ? <FoundList items={items} /> : <FoundByKind items={items} onKind={onKind} />}
            <NextPage query={query} />
          </div>
        );
      }}
    </QueryView>
  );
}

const kindsOf = (items: readonly Found[]): SearchKind[] => [...new Set(items.map(({ kind }) => kind))];

interface KindTabsProps {
  filters: SearchFilters;
  /** Stand there until it is known how many there are of each kind. */
  found: readonly SearchKind[];
  onOpen: (kind: SearchKind | undefined) => void;
}

/** Each kind with its number, each a door to its list. */
function KindTabs({ filters, found, onOpen }: KindTabsProps) {
  const { t } = useTranslation('search');
  const { data } = useQuery(searchCountsQuery(filters));
  const tabs: KindTabProps['tab'][] = data?.counts ?? found.map((kind) => ({ kind }));
  return (
    <div role="group" aria-label={t('kinds.label')} className={classes['kinds']}>
      <Button {...look(filters.kind === undefined)} onClick={() => onOpen(undefined)}>
        {t('kinds.all')}
      </Button>
      {tabs.map((tab) => (
        <KindTab key={tab.kind} tab={tab} open={filters.kind === tab.kind} onOpen={() => onOpen(tab.kind)} />
      ))}
    </div>
  );
}

interface KindTabProps {
  tab: { kind: SearchKind; count?: number; more?: boolean };
  open: boolean;
  onOpen: () => void;
}

function KindTab({ tab: { kind, count, more }, open, onOpen }: KindTabProps) {
  const { t } = useTranslation('search');
  const name = t(`kind.${kind}`);
  const number = more === true ? t('kinds.more', { count }) : count;
  return (
    <Button {...look(open)} disabled={count === 0 && !open} onClick={onOpen}>
      {number === undefined ? name : t('countOf', { kind: name, count: number })}
    </Button>
  );
}

const look = (pressed: boolean) =>
  ({ size: 'compact-sm', variant: pressed ? 'filled' : 'default', 'aria-pressed': pressed }) as const;

function FoundByKind({ items, onKind }: { items: readonly Found[]; onKind: SearchResultsProps['onKind'] }) {
  const { t } = useTranslation('search');
  return kindsOf(items).map((kind) => (
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
