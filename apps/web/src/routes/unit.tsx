import { Button } from '@mantine/core';
import type { StatusTone } from '@kyhop/ui';
import { StatusBadge } from '@kyhop/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { paths } from '../app/paths';
import type { Unit } from '../features/directory/directory.queries';
import { unitQuery } from '../features/directory/directory.queries';
import { UnitForm } from '../features/directory/unit-form';
import { UnitStory } from '../features/directory/unit-story';
import { UnitPeople } from '../features/people/unit-people';
import { useCan } from '../session/session';
import { today } from '../shared/format';
import { TextLink } from '../shared/link';
import { Page } from '../shared/page';
import { QueryView } from '../shared/query-view';

/** A unit: a province and what it became. */
export function Component() {
  const { id = '' } = useParams<'id'>();
  return <QueryView query={useQuery(unitQuery(id))}>{(unit) => <UnitPage key={unit.id} unit={unit} />}</QueryView>;
}

const TONES = { past: 'stopped', current: 'active', coming: 'planned' } as const satisfies Record<string, StatusTone>;

function stateOf({ validFrom, validTo }: Unit): keyof typeof TONES {
  const now = today();
  if (validTo !== null && validTo < now) return 'past';
  return validFrom !== null && validFrom > now ? 'coming' : 'current';
}

function UnitPage({ unit }: { unit: Unit }) {
  const { t } = useTranslation(['directory', 'common']);
  const can = useCan();
  const [editing, setEditing] = useState(false);
  const state = stateOf(unit);
  return (
    <Page
      title={unit.fullName}
      status={<StatusBadge tone={TONES[state]}>{t(`unit.${state}`)}</StatusBadge>}
      breadcrumbsLabel={t('breadcrumbs')}
      breadcrumbs={[
        <TextLink key="directory" to={paths.units()}>
          {t('title')}
        </TextLink>,
      ]}
      actions={
        unit.actions.includes('update') && (
          <Button variant="default" onClick={() => setEditing(true)}>
            {t('common:action.edit')}
          </Button>
        )
      }
    >
      <UnitStory unit={unit} />
      {can('person:read') && <UnitPeople unitId={unit.id} />}
      {editing && <UnitForm unit={unit} onClose={() => setEditing(false)} />}
    </Page>
  );
}
