import { DataList, EmptyState, useConfirm } from '@kyhop/ui';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths';
import { formatInstant } from '../../shared/format';
import { TextLink } from '../../shared/link';
import { tell } from '../../shared/tell';
import { useTellProblem } from '../../shared/use-tell-problem';
import { MessageState } from './message-state';
import { type Message, useMessageAction } from './messages.queries';

type Action = Message['actions'][number];

/** Mails, latest first, with what can be done about each. */
export function MessageList({ rows }: { rows: readonly Message[] }) {
  const { t } = useTranslation('messages');
  const { dialog, act, busyId } = useActions();
  if (rows.length === 0) return <EmptyState title={t('empty')} description={t('emptyAdvice')} />;
  return (
    <>
      <DataList
        caption={t('title')}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          { key: 'subject', header: t('field.subject'), priority: 'title', cell: (row) => <Subject message={row} /> },
          { key: 'recipient', header: t('field.recipient'), cell: (row) => <Recipient message={row} /> },
          {
            key: 'state',
            header: t('field.state'),
            cell: (row) => (
              <Stack gap="xs" align="flex-start">
                <MessageState message={row} />
                <Actions message={row} busy={busyId === row.id} onAct={(action) => void act(row, action)} />
              </Stack>
            ),
          },
          {
            key: 'when',
            header: t('field.when'),
            cell: (row) => formatInstant(row.sentAt ?? row.refusedAt ?? row.createdAt),
            width: '8rem',
          },
        ]}
      />
      {dialog}
    </>
  );
}

function Subject({ message: { subject, kind, meetingId } }: { message: Message }) {
  const { t } = useTranslation('messages');
  return (
    <Stack gap={2} align="flex-start">
      <span>{subject}</span>
      <Group gap="xs">
        <Text size="sm" c="dimmed" fw={400}>
          {t(`kind.${kind}`)}
        </Text>
        {meetingId !== null && <TextLink to={paths.meeting(meetingId)}>{t('meeting')}</TextLink>}
      </Group>
    </Stack>
  );
}

const Recipient = ({ message: { recipientName, recipientAddress } }: { message: Message }) => (
  <Stack gap={2}>
    <span>{recipientName}</span>
    <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
      {recipientAddress}
    </Text>
  </Stack>
);

interface ActionsProps {
  message: Message;
  busy: boolean;
  onAct: (action: Action) => void;
}

function Actions({ message: { actions, recipientName: name }, busy, onAct }: ActionsProps) {
  const { t } = useTranslation('messages');
  if (actions.length === 0) return null;
  const names = { resend: t('action.resendOne', { name }), withdraw: t('action.withdrawOne', { name }) };
  return (
    <Group gap="xs">
      {actions.map((action) => (
        <Button
          key={action}
          size="compact-sm"
          variant="default"
          aria-label={names[action]}
          loading={busy}
          onClick={() => onAct(action)}
        >
          {t(`action.${action}`)}
        </Button>
      ))}
    </Group>
  );
}

/** Asks first, where something cannot be undone: a mail that arrives twice, one that never goes. */
function useActions() {
  const { t } = useTranslation(['messages', 'common']);
  const onError = useTellProblem();
  const [dialog, confirm] = useConfirm();
  const mutation = useMessageAction();
  const agreed = (message: Message, action: Action): Promise<boolean> => {
    if (action === 'resend' && message.state !== 'UNCERTAIN') return Promise.resolve(true);
    const words = action === 'resend' ? 'confirmResend' : 'confirmWithdraw';
    return confirm({
      title: t(`${words}.title`),
      message: t(`${words}.message`),
      confirmLabel: t(`action.${action}`),
      cancelLabel: t('common:action.cancel'),
      danger: action === 'withdraw',
    });
  };
  const act = async (message: Message, action: Action): Promise<void> => {
    if (!(await agreed(message, action))) return;
    mutation.mutate(
      { message, action },
      {
        onSuccess: () => tell(t(`done.${action}`)),
        onError,
      },
    );
  };
  return { dialog, act, busyId: mutation.isPending ? mutation.variables.message.id : null };
}
