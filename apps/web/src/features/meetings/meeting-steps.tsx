import { ActionIcon, Button, Group, Menu, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useConfirm } from '@kyhop/ui';
import { IconCopy, IconDots, IconEdit, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useProblems } from '../../api/problem-messages';
import { paths } from '../../app/paths';
import { useCan } from '../../session/session';
import { formatDay, today } from '../../shared/format';
import { ButtonLink } from '../../shared/link';
import { ProblemState } from '../../shared/query-view';
import { tell } from '../../shared/tell';
import { useTellProblem } from '../../shared/use-tell-problem';
import { MeetingCopy } from './meeting-copy';
import { type Meeting, useDeleteMeeting, useMoveMeeting } from './meetings.queries';

const TARGETS = {
  schedule: 'SCHEDULED',
  start: 'IN_SESSION',
  close: 'CLOSED',
  postpone: 'POSTPONED',
  cancel: 'CANCELLED',
  reopen: 'IN_SESSION',
} as const satisfies Record<string, Meeting['status']>;

type Step = keyof typeof TARGETS;

/** Steps forward are the main button; steps aside and back wait in the menu and want a reason. */
const FORWARD: readonly Step[] = ['schedule', 'start', 'close'];
const ASIDE = ['postpone', 'cancel', 'reopen'] as const satisfies readonly Step[];
type Aside = (typeof ASIDE)[number];

interface MeetingStepsProps {
  meeting: Meeting;
  /** Reads what stands in the way of the meeting and has no reason yet; null: nothing. */
  readOpenWarnings: () => Promise<ReactNode>;
}

/** The next lawful step of the meeting as the one main button, and what else may be done in a menu. */
export function MeetingSteps({ meeting, readOpenWarnings }: MeetingStepsProps) {
  const { t } = useTranslation(['meetings', 'common']);
  const [confirmDialog, confirm] = useConfirm();
  const [asking, setAsking] = useState<Aside>();
  const [looking, setLooking] = useState(false);
  const move = useMoveMeeting(meeting.id);
  const next = FORWARD.find((step) => meeting.actions.includes(step));

  const ask = (step: 'schedule' | 'start' | 'close', warnings?: ReactNode) =>
    confirm({
      title: t(`stepQuestion.${step}`),
      message: (
        <Stack gap="xs">
          {t(`stepAdvice.${step}`, { day: formatDay(meeting.heldOn) })}
          {warnings}
        </Stack>
      ),
      confirmLabel: t(`step.${step}`),
      cancelLabel: t('common:action.cancel'),
    });
  const agreed = async (step: Step): Promise<boolean> => {
    // Publishing puts this button where the one to publish was: whoever presses twice must not open a meeting of next month.
    if (step === 'close' || (step === 'start' && meeting.heldOn > today())) return ask(step);
    if (step !== 'schedule') return true;
    const warnings = await readOpenWarnings();
    return warnings === null || ask(step, warnings);
  };
  const refused = useTellProblem();
  const go = async (step: Step) => {
    setLooking(true);
    try {
      if (!(await agreed(step))) return;
    } catch (error) {
      refused(error);
      return;
    } finally {
      setLooking(false);
    }
    move.mutate(
      { to: TARGETS[step], version: meeting.version },
      { onSuccess: () => tell(t(`stepDone.${step}`)), onError: refused },
    );
  };
  return (
    <Group gap="xs" wrap="nowrap">
      <MoreSteps meeting={meeting} onAside={setAsking} />
      {next && (
        <Button loading={looking || move.isPending} onClick={() => void go(next)}>
          {t(`step.${next}`)}
        </Button>
      )}
      {meeting.actions.includes('reopen') && (
        <ButtonLink to={paths.meetingMinutes(meeting.id)}>{t('head.writeMinutes')}</ButtonLink>
      )}
      {asking && <ReasonDialog step={asking} meeting={meeting} onClose={() => setAsking(undefined)} />}
      {confirmDialog}
    </Group>
  );
}

function MoreSteps({ meeting, onAside }: { meeting: Meeting; onAside: (step: Aside) => void }) {
  const { t } = useTranslation('meetings');
  const [confirmDialog, remove] = useRemove(meeting);
  const [copying, setCopying] = useState(false);
  const mayCopy = useCan()('meeting:create');
  const aside = ASIDE.filter((step) => meeting.actions.includes(step));
  if (meeting.actions.length === 0 && !mayCopy) return null;
  return (
    <>
      <Menu position="bottom-end" withinPortal={false}>
        <Menu.Target>
          <ActionIcon variant="default" size="lg" aria-label={t('head.more')}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {meeting.actions.includes('update') && (
            <Menu.Item
              component={Link}
              to={paths.meetingEdit(meeting.id)}
              leftSection={<IconEdit size={16} aria-hidden />}
            >
              {t('head.edit')}
            </Menu.Item>
          )}
          {mayCopy && (
            <Menu.Item leftSection={<IconCopy size={16} aria-hidden />} onClick={() => setCopying(true)}>
              {t('copy.open')}…
            </Menu.Item>
          )}
          {aside.map((step) => (
            <Menu.Item key={step} onClick={() => onAside(step)}>
              {t(`step.${step}`)}…
            </Menu.Item>
          ))}
          {meeting.actions.includes('delete') && (
            <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => void remove()}>
              {t('head.delete')}…
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {copying && <MeetingCopy meeting={meeting} onClose={() => setCopying(false)} />}
      {confirmDialog}
    </>
  );
}

function useRemove(meeting: Meeting) {
  const { t } = useTranslation(['meetings', 'common']);
  const refused = useTellProblem();
  const navigate = useNavigate();
  const [confirmDialog, confirm] = useConfirm();
  const remove = useDeleteMeeting(meeting.id);
  const ask = async () => {
    const agreed = await confirm({
      title: t('deleteQuestion'),
      message: t('deleteAdvice'),
      confirmLabel: t('common:action.delete'),
      cancelLabel: t('common:action.cancel'),
      danger: true,
    });
    if (!agreed) return;
    try {
      await remove.mutateAsync(meeting.version);
      tell(t('deleted'));
      await navigate(paths.meetings(), { replace: true });
    } catch (error) {
      refused(error);
    }
  };
  return [confirmDialog, ask] as const;
}

interface ReasonDialogProps {
  step: Aside;
  meeting: Meeting;
  onClose: () => void;
}

/** A step of which people are owed a reason. */
function ReasonDialog({ step, meeting, onClose }: ReasonDialogProps) {
  const { t } = useTranslation(['meetings', 'common']);
  const { fieldErrors } = useProblems();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const move = useMoveMeeting(meeting.id);
  const submit = () => {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    move.mutate(
      { to: TARGETS[step], reason: reason.trim(), version: meeting.version },
      {
        onSuccess: () => {
          tell(t(`stepDone.${step}`));
          onClose();
        },
      },
    );
  };
  return (
    <Modal opened onClose={onClose} title={t(`stepQuestion.${step}`)} centered withCloseButton={false}>
      <Stack>
        <Text size="sm">{t(`stepAdvice.${step}`)}</Text>
        <ProblemState error={move.error} />
        <Textarea
          label={t('reason')}
          required
          autosize
          minRows={2}
          maxLength={2000}
          data-autofocus
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={missing ? t('reasonMissing') : fieldErrors(move.error)['reason']}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button color={step === 'cancel' ? 'red' : undefined} loading={move.isPending} onClick={submit}>
            {t(`step.${step}`)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
