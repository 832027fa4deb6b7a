import { DataList, type DataListColumn } from '@kyhop/ui';
import { Button, Checkbox, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { InvitationMenu, type InvitationActs } from './invitation-menu';
import type { Invitee } from './invitations.queries';
import { AnswerCell, InvitationCell, NotesCell, PapersCell, PeopleCell } from './invitee-cells';

interface InviteeTableProps {
  invitees: readonly Invitee[];
  /** Ids of invitations that are chosen. */
  chosen: ReadonlySet<string>;
  onChoose: (id: string, chosen: boolean) => void;
  /** Makes the invitation of somebody who is at the meeting without a delegation; null: not now. */
  onPrepare: ((attendeeId: string) => void) | null;
  acts: InvitationActs;
}

export const keyOf = ({ delegationId, attendeeId }: Invitee): string => delegationId ?? attendeeId ?? '';

/** Whoever is or can be invited: a dense table on a desk, cards on a phone. */
export function InviteeTable({ invitees, chosen, onChoose, onPrepare, acts }: InviteeTableProps) {
  const { t } = useTranslation('invitations');
  const columns: DataListColumn<Invitee>[] = [
    {
      key: 'name',
      header: t('list.name'),
      priority: 'title',
      cell: (invitee) => <NameCell invitee={invitee} chosen={chosen} onChoose={onChoose} />,
    },
    {
      key: 'invitation',
      header: t('list.invitation'),
      cell: ({ invitation }) => <InvitationCell invitation={invitation} />,
      width: '18rem',
    },
    { key: 'answer', header: t('list.answer'), cell: ({ invitation }) => <AnswerCell invitation={invitation} /> },
    { key: 'people', header: t('list.people'), cell: (invitee) => <PeopleCell invitee={invitee} />, align: 'end' },
    { key: 'papers', header: t('list.papers'), cell: ({ papers }) => <PapersCell papers={papers} /> },
    { key: 'notes', header: t('list.notes'), cell: ({ invitation }) => <NotesCell invitation={invitation} /> },
    {
      key: 'actions',
      header: t('list.actions'),
      width: '4rem',
      cell: ({ invitation, attendeeId, name }) => {
        if (invitation !== null) return <InvitationMenu invitation={invitation} name={name} acts={acts} />;
        if (attendeeId === null || onPrepare === null) return null;
        return (
          <Button
            size="xs"
            variant="default"
            aria-label={`${t('prepare.one')}: ${name}`}
            onClick={() => onPrepare(attendeeId)}
          >
            {t('prepare.one')}
          </Button>
        );
      },
    },
  ];
  return <DataList caption={t('list.caption')} rows={invitees} rowKey={keyOf} columns={columns} />;
}

function NameCell({
  invitee,
  chosen,
  onChoose,
}: Pick<InviteeTableProps, 'chosen' | 'onChoose'> & { invitee: Invitee }) {
  const { t } = useTranslation('invitations');
  const { name, positions, invitation } = invitee;
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start">
      {invitation?.actions.some((action) => action === 'issue' || action === 'remind') && (
        <Checkbox
          aria-label={t('pick.one', { name })}
          checked={chosen.has(invitation.id)}
          onChange={(event) => onChoose(invitation.id, event.currentTarget.checked)}
        />
      )}
      <span>
        <Text component="span" fw={600} size="sm">
          {name}
        </Text>
        {positions !== null && (
          <Text component="span" size="sm" c="dimmed" display="block">
            {positions}
          </Text>
        )}
      </span>
    </Group>
  );
}
