import { Button } from '@mantine/core';
import { DataList, EmptyState } from '@kyhop/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths';
import { formatDay } from '../../shared/format';
import { TextLink } from '../../shared/link';
import classes from './cluster-sections.module.css';
import type { Cluster, ClusterYear, UnitRef } from './directory.queries';
import { Section } from './section';

const UnitLink = ({ unit }: { unit: UnitRef }) => <TextLink to={paths.unit(unit.id)}>{unit.name}</TextLink>;

interface MembersProps {
  cluster: Cluster;
  onDayChange: (day: string) => void;
}

/** The members on the day; when there are none, the way to the last day that had some. */
export function Members({ cluster, onDayChange }: MembersProps) {
  const { t } = useTranslation('directory');
  const day = formatDay(cluster.on);
  const lastDay = lastDayWithMembers(cluster);
  if (cluster.members.length === 0) {
    return (
      <EmptyState
        title={t('cluster.nobody', { day })}
        description={t('cluster.nobodyAdvice')}
        action={
          lastDay && (
            <Button variant="default" onClick={() => onDayChange(lastDay)}>
              {t('cluster.lastDay', { day: formatDay(lastDay) })}
            </Button>
          )
        }
      />
    );
  }
  return (
    <Section title={t('cluster.members', { count: cluster.members.length, day })}>
      <ul className={classes['members']}>
        {cluster.members.map(({ id, unit }) => (
          <li key={id}>
            <UnitLink unit={unit} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function lastDayWithMembers({ memberships, on }: Cluster): string | undefined {
  const before = memberships.flatMap(({ validTo }) => (validTo !== null && validTo < on ? [validTo] : []));
  return before.toSorted().at(-1);
}

/** Head and deputy in office on the day. */
export function Leaders({ cluster: { year, head, deputy } }: { cluster: Cluster }) {
  const { t } = useTranslation(['directory', 'common']);
  if (year === null || !head) {
    return <Section title={t('cluster.leaders')}>{t('cluster.noLeaders')}</Section>;
  }
  return (
    <Section title={t('cluster.leadersOf', { year })}>
      <dl className={classes['facts']}>
        <dt>{t('cluster.head')}</dt>
        <dd>
          <UnitLink unit={head} />
        </dd>
        <dt>{t('cluster.deputy')}</dt>
        <dd>{deputy ? <UnitLink unit={deputy} /> : t('common:none')}</dd>
      </dl>
    </Section>
  );
}

interface YearHistoryProps {
  years: readonly ClusterYear[];
  /** What an administrator may do with each. */
  action?: { header: string; cell: (year: ClusterYear) => ReactNode };
}

/** Head and deputy of every year, named as they were then. */
export function YearHistory({ years, action }: YearHistoryProps) {
  const { t } = useTranslation(['directory', 'common']);
  if (years.length === 0) return <EmptyState title={t('cluster.noHistory')} />;
  return (
    <DataList
      caption={t('cluster.history')}
      rows={years}
      rowKey={({ year }) => String(year)}
      columns={[
        { key: 'year', header: t('cluster.yearColumn'), priority: 'title', width: '9rem', cell: ({ year }) => year },
        { key: 'head', header: t('cluster.head'), cell: ({ head }) => <UnitLink unit={head} /> },
        {
          key: 'deputy',
          header: t('cluster.deputy'),
          cell: ({ deputy }) => (deputy ? <UnitLink unit={deputy} /> : t('common:none')),
        },
        { key: 'note', header: t('cluster.note'), cell: ({ note }) => note },
        ...(action ? [{ key: 'action', header: action.header, cell: action.cell }] : []),
      ]}
    />
  );
}
