import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useParams } from 'react-router';
import { paths } from '../app/paths';
import { UnitSelect } from '../features/directory/unit-select';
import { MergeWith } from '../features/people/merge-with';
import { type Person, personQuery } from '../features/people/people.queries';
import { PersonFacts } from '../features/people/person-facts';
import { PersonForm } from '../features/people/person-form';
import { TextLink } from '../shared/link';
import { Page } from '../shared/page';
import { QueryView } from '../shared/query-view';

/** One person of the directory. */
export function Component() {
  const { id = '' } = useParams<'id'>();
  const query = useQuery(personQuery(id));
  return (
    <QueryView query={query}>
      {(person) =>
        // Asked for by the record that was merged into this one.
        person.id === id ? <PersonPage key={id} person={person} /> : <Navigate to={paths.person(person.id)} replace />
      }
    </QueryView>
  );
}

function PersonPage({ person }: { person: Person }) {
  const { t } = useTranslation(['people', 'directory', 'delegations', 'common']);
  const navigate = useNavigate();
  const [open, setOpen] = useState<'edit' | 'merge' | null>(null);
  const close = () => setOpen(null);
  return (
    <Page
      title={person.fullName}
      subtitle={person.honorific ?? undefined}
      breadcrumbs={[
        <TextLink key="directory" to={paths.directory()} children={t('directory:title')} />,
        <TextLink key="people" to={paths.people()} children={t('title')} />,
      ]}
      breadcrumbsLabel={t('crumbs')}
      actions={
        <Group gap="xs">
          {person.actions.includes('merge') && (
            <Button variant="default" onClick={() => setOpen('merge')}>
              {t('merge.open')}
            </Button>
          )}
          {person.actions.includes('update') && (
            <Button onClick={() => setOpen('edit')}>{t('common:action.edit')}</Button>
          )}
        </Group>
      }
    >
      {open === 'edit' && <PersonForm person={person} UnitField={UnitSelect} onClose={close} />}
      {open === 'merge' && (
        <MergeWith person={person} onClose={close} onMerged={(id) => void navigate(paths.person(id))} />
      )}
      <PersonFacts person={person} />
    </Page>
  );
}
