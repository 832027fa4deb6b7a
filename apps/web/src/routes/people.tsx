import { EmptyState, SearchField } from '@kyhop/ui';
import { Box, Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths } from '../app/paths';
import { UnitSelect } from '../features/directory/unit-select';
import { Duplicates } from '../features/people/duplicates';
import { PeopleTable } from '../features/people/people-table';
import { peopleQuery } from '../features/people/people.queries';
import { PersonForm } from '../features/people/person-form';
import { useCan } from '../session/session';
import { TextLink } from '../shared/link';
import { Page } from '../shared/page';
import { NextPage, QueryView } from '../shared/query-view';
import { useSearchState } from '../shared/use-search-state';

/** The directory of people: chairs, central guests, leaders and staff of departments. */
export function Component() {
  const { t } = useTranslation(['people', 'directory', 'common']);
  const can = useCan();
  const navigate = useNavigate();
  const [get, set] = useSearchState();
  const [adding, setAdding] = useState(false);
  const q = get('q');
  const mayManage = can('person:manage');
  return (
    <Page
      title={t('title')}
      subtitle={t('subtitle')}
      breadcrumbs={[<TextLink key="directory" to={paths.directory()} children={t('directory:title')} />]}
      breadcrumbsLabel={t('crumbs')}
      actions={mayManage && <Button onClick={() => setAdding(true)}>{t('form.add')}</Button>}
    >
      {adding && (
        <PersonForm
          UnitField={UnitSelect}
          onClose={() => setAdding(false)}
          onSaved={(id) => void navigate(paths.person(id))}
        />
      )}
      {mayManage && <Duplicates />}
      <Box mb="md">
        <SearchField
          label={t('search')}
          value={q ?? ''}
          onSearch={(text) => set({ q: text })}
          clearLabel={t('common:action.clearSearch')}
        />
      </Box>
      <People q={q} />
    </Page>
  );
}

function People({ q }: { q: string | undefined }) {
  const { t } = useTranslation('people');
  const query = useInfiniteQuery(peopleQuery({ q }));
  return (
    <QueryView query={query}>
      {({ pages }) => {
        const people = pages.flatMap((page) => page.items);
        if (people.length === 0 && q) return <EmptyState title={t('notFound', { q })} description={t('tryOther')} />;
        if (people.length === 0) return <EmptyState title={t('empty')} description={t('emptyAdvice')} />;
        return (
          <>
            <PeopleTable people={people} />
            <NextPage query={query} />
          </>
        );
      }}
    </QueryView>
  );
}
