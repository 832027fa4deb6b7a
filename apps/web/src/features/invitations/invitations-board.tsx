import { EmptyState } from '@kyhop/ui';
import { Alert, Button, Group, Stack, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths';
import { ButtonLink } from '../../shared/link';
import { ProblemState } from '../../shared/query-view';
import { tell } from '../../shared/tell';
import { AnswerDeadline } from './answer-deadline';
import { BoardFigures } from './board-figures';
import { ChoiceBar } from './choice-bar';
import { type Board, usePrepare, workbookAddress } from './invitations.queries';
import { InviteeTable } from './invitee-table';
import { useInvitationActs } from './use-invitation-acts';

interface InvitationsBoardProps {
  meetingId: string;
  board: Board;
  /** Day of the meeting. */
  heldOn: string;
  /** A draft sends nothing. */
  isDraft: boolean;
}

/** Who is invited, who answered, who comes; and all that is done about it. */
export function InvitationsBoard({ meetingId, board, heldOn, isDraft }: InvitationsBoardProps) {
  const { t } = useTranslation('invitations');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const prepare = usePrepare(meetingId);
  const work = useInvitationActs(meetingId);
  const { invitees, totals, actions } = board;
  const invitations = invitees.flatMap(({ invitation }) => invitation ?? []);
  const uninvited = invitees.filter(({ kind, invitation }) => kind === 'DELEGATION' && invitation === null).length;
  const mayPrepare = actions.includes('prepare');
  const made = { onSuccess: () => tell(t('prepare.done')) };
  const choose = (id: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  if (invitees.length === 0) return <NobodyYet meetingId={meetingId} />;
  return (
    <Stack gap="md">
      {work.dialogs}
      <Group justify="space-between" align="flex-start">
        <Title order={2} size="h4">
          {t('title')}
        </Title>
        <Button
          component="a"
          variant="default"
          href={workbookAddress(meetingId)}
          download
          leftSection={<IconDownload size={16} aria-hidden />}
        >
          {t('action.download')}
        </Button>
      </Group>
      {isDraft && <Alert variant="outline">{t('notPublished')}</Alert>}
      <BoardFigures totals={totals} />
      <AnswerDeadline meetingId={meetingId} board={board} heldOn={heldOn} />
      <ProblemState error={prepare.error ?? work.error} />
      {mayPrepare && uninvited > 0 && (
        <Group>
          <Button
            loading={prepare.isPending}
            onClick={() => prepare.mutate({ delegations: true, attendeeIds: [] }, made)}
          >
            {t('prepare.all', { count: uninvited })}
          </Button>
        </Group>
      )}
      <ChoiceBar
        invitations={invitations}
        chosen={chosen}
        onChoose={setChosen}
        onIssue={work.issue}
        onRemind={(some) => work.remind(some.map(({ id }) => id))}
        reminding={work.reminding}
      />
      <InviteeTable
        invitees={invitees}
        chosen={chosen}
        onChoose={choose}
        onPrepare={mayPrepare ? (id) => prepare.mutate({ delegations: false, attendeeIds: [id] }, made) : null}
        acts={work.acts}
      />
    </Stack>
  );
}

function NobodyYet({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('invitations');
  return (
    <EmptyState
      title={t('empty.title')}
      description={t('empty.description')}
      action={<ButtonLink to={paths.meetingDelegations(meetingId)}>{t('empty.action')}</ButtonLink>}
    />
  );
}
