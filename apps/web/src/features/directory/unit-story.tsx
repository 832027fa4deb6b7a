import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths';
import { TextLink } from '../../shared/link';
import classes from './cluster-sections.module.css';
import type { Unit, UnitRef } from './directory.queries';
import { Period } from './period';
import { Section } from './section';

/** What a unit is, where it came from, what it became, and the clusters it was in. */
export function UnitStory({ unit }: { unit: Unit }) {
  const { t } = useTranslation('directory');
  return (
    <Stack gap="xl">
      <Facts unit={unit} />
      <Section title={t('unit.successors')}>
        <UnitChain units={unit.successors} nothing={t('unit.noSuccessors')} ordered />
      </Section>
      <Section title={t('unit.predecessors')}>
        <UnitChain units={unit.predecessors} nothing={t('unit.noPredecessors')} />
      </Section>
      <Section title={t('unit.clusters')}>
        <Clusters unit={unit} />
      </Section>
    </Stack>
  );
}

function Facts({ unit }: { unit: Unit }) {
  const { t } = useTranslation('directory');
  return (
    <dl className={classes['facts']}>
      <dt>{t('unit.kind')}</dt>
      <dd>{t(`kind.${unit.kind}`)}</dd>
      <dt>{t('unit.validity')}</dt>
      <dd>
        <Period {...unit} />
      </dd>
      {unit.code && (
        <>
          <dt>{t('unit.code')}</dt>
          <dd>{unit.code}</dd>
        </>
      )}
      {unit.parent && (
        <>
          <dt>{t('unit.parent')}</dt>
          <dd>
            <TextLink to={paths.unit(unit.parent.id)}>{unit.parent.fullName}</TextLink>
          </dd>
        </>
      )}
    </dl>
  );
}

/** Units as a list; `ordered` when one followed the other. */
function UnitChain({ units, nothing, ordered }: { units: UnitRef[]; nothing: string; ordered?: boolean }) {
  if (units.length === 0) return nothing;
  const List = ordered ? 'ol' : 'ul';
  return (
    <List className={classes['chain']}>
      {units.map((unit) => (
        <li key={unit.id}>
          <TextLink to={paths.unit(unit.id)} underline="always">
            {unit.fullName}
          </TextLink>{' '}
          · <Period {...unit} />
        </li>
      ))}
    </List>
  );
}

function Clusters({ unit: { memberships } }: { unit: Unit }) {
  const { t } = useTranslation('directory');
  if (memberships.length === 0) return t('unit.noClusters');
  return (
    <ul className={classes['chain']}>
      {memberships.map(({ clusterId, clusterName, ...days }) => (
        <li key={`${clusterId} ${days.validFrom}`}>
          <TextLink to={paths.cluster(clusterId)} underline="always">
            {clusterName}
          </TextLink>{' '}
          · <Period {...days} />
        </li>
      ))}
    </ul>
  );
}
