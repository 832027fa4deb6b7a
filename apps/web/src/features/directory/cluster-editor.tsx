import { Button, Group, Stack, Text } from '@mantine/core';
import { DataList, EmptyState, useConfirm } from '@kyhop/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemState } from '../../shared/query-view';
import { tell } from '../../shared/tell';
import { ClusterForm } from './cluster-form';
import { YearHistory } from './cluster-sections';
import { ClusterYearForm } from './cluster-year-form';
import type { Cluster, ClusterYear, Membership } from './directory.queries';
import { useDeleteMembership } from './directory.queries';
import { MembershipForm } from './membership-form';
import { Period } from './period';
import { Section } from './section';

/** All that an administrator may change of a cluster; what may be done follows the actions of each record. */
export function ClusterEditor({ cluster }: { cluster: Cluster }) {
  return (
    <Stack gap="xl">
      <Details cluster={cluster} />
      <Memberships cluster={cluster} />
      <Years cluster={cluster} />
    </Stack>
  );
}

function Details({ cluster }: { cluster: Cluster }) {
  const { t } = useTranslation(['directory', 'common']);
  const [open, setOpen] = useState(false);
  const edit = cluster.actions.includes('update') && (
    <Button variant="default" onClick={() => setOpen(true)}>
      {t('admin.editCluster')}
    </Button>
  );
  return (
    <Section title={t('admin.details')} actions={edit}>
      <Text>
        {cluster.name} · {t(`clusterType.${cluster.type}`)} · {cluster.documentSymbol}
      </Text>
      {open && <ClusterForm cluster={cluster} onClose={() => setOpen(false)} />}
    </Section>
  );
}

function Memberships({ cluster }: { cluster: Cluster }) {
  const { t } = useTranslation('directory');
  const [edited, setEdited] = useState<Membership | 'new'>();
  const close = () => setEdited(undefined);
  const add = cluster.actions.includes('addMembership') && (
    <Button variant="default" onClick={() => setEdited('new')}>
      {t('admin.addMember')}
    </Button>
  );
  return (
    <Section title={t('admin.members')} actions={add}>
      <Text size="sm" c="dimmed" mb="xs">
        {t('admin.membersHint')}
      </Text>
      {cluster.memberships.length === 0 ? (
        <EmptyState title={t('admin.noMembers')} description={t('admin.noMembersAdvice')} />
      ) : (
        <MembershipTable memberships={cluster.memberships} onEdit={setEdited} />
      )}
      {edited && (
        <MembershipForm clusterId={cluster.id} membership={edited === 'new' ? undefined : edited} onClose={close} />
      )}
    </Section>
  );
}

interface MembershipTableProps {
  memberships: readonly Membership[];
  onEdit: (membership: Membership) => void;
}

function MembershipTable({ memberships, onEdit }: MembershipTableProps) {
  const { t } = useTranslation(['directory', 'common']);
  const [dialog, confirm] = useConfirm();
  const remove = useDeleteMembership();
  const askAndRemove = async (membership: Membership) => {
    const agreed = await confirm({
      title: t('admin.deleteMemberQuestion', { name: membership.unit.name }),
      message: t('admin.deleteMemberAdvice'),
      confirmLabel: t('admin.deleteMember'),
      cancelLabel: t('common:action.cancel'),
      danger: true,
    });
    if (agreed) remove.mutate(membership, { onSuccess: () => tell(t('admin.deleted')) });
  };
  const actions = (membership: Membership) => (
    <Group gap="xs">
      {membership.actions.includes('update') && (
        <Button size="xs" variant="default" onClick={() => onEdit(membership)}>
          {t('admin.editMemberShort')}
        </Button>
      )}
      {membership.actions.includes('delete') && (
        <Button size="xs" variant="default" onClick={() => void askAndRemove(membership)}>
          {t('common:action.delete')}
        </Button>
      )}
    </Group>
  );
  const mayChange = memberships.some((membership) => membership.actions.length > 0);
  return (
    <>
      {dialog}
      <ProblemState error={remove.error} />
      <DataList
        caption={t('admin.members')}
        rows={memberships}
        rowKey={({ id }) => id}
        columns={[
          { key: 'unit', header: t('cluster.unit'), priority: 'title', cell: ({ unit }) => unit.fullName },
          { key: 'period', header: t('units.validity'), cell: (membership) => <Period {...membership} /> },
          ...(mayChange ? [{ key: 'actions', header: t('admin.actions'), cell: actions }] : []),
        ]}
      />
    </>
  );
}

function Years({ cluster }: { cluster: Cluster }) {
  const { t } = useTranslation(['directory', 'common']);
  const [edited, setEdited] = useState<ClusterYear | 'new'>();
  const add = cluster.actions.includes('setYear') && (
    <Button variant="default" onClick={() => setEdited('new')}>
      {t('admin.setYear')}
    </Button>
  );
  const edit = (year: ClusterYear) =>
    year.actions.includes('update') && (
      <Button size="xs" variant="default" onClick={() => setEdited(year)}>
        {t('common:action.edit')}
      </Button>
    );
  return (
    <Section title={t('admin.years')} actions={add}>
      {cluster.years.length === 0 ? (
        <EmptyState title={t('admin.noYears')} description={t('admin.noYearsAdvice')} />
      ) : (
        <YearHistory
          years={cluster.years}
          action={
            cluster.years.some(({ actions }) => actions.length > 0)
              ? { header: t('admin.actions'), cell: edit }
              : undefined
          }
        />
      )}
      {edited && (
        <ClusterYearForm
          cluster={cluster}
          year={edited === 'new' ? undefined : edited}
          onClose={() => setEdited(undefined)}
        />
      )}
    </Section>
  );
}
