import { Button, Group } from '@mantine/core';
import { StatusBadge, type StatusTone, useConfirm } from '@kyhop/ui';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths';
import { formatDay, formatInstant } from '../../shared/format';
import { TextLink } from '../../shared/link';
import { ProblemState } from '../../shared/query-view';
import { tell } from '../../shared/tell';
import { type ActionRequest, type MemberReply, type ReplyState, useDeleteCall } from './commitments.queries';
import classes from './commitments.module.css';
import { ReplyDialog } from './reply-dialog';

interface CallCardProps {
  call: ActionRequest;
  onEdit: () => void;
}

/** One call with the sum of the replies; those that the reader may write are in sight, the others a click away. */
export function CallCard({ call, onEdit }: CallCardProps) {
  const { t } = useTranslation('commitments');
  const [open, setOpen] = useState(false);
  const [replying, setReplying] = useState<MemberReply | null>(null);
  const listId = useId();
  const { members } = call;
  const own = members.filter(({ mayReply }) => mayReply);
  // Whoever may write all of them is the board, which looks at the whole only when it wants to.
  const inSight = own.length < members.length ? own : [];
  const shown = open ? members : inSight;
  return (
    <>
      <CallWords call={call} />
      <CallActions call={call} onEdit={onEdit} />
      {members.length > 0 && (
        <Group gap="sm" mt="xs">
          <span>
            {t('call.replied', {
              replied: members.filter(({ state }) => state !== null).length,
              members: members.length,
            })}
          </span>
          <Button
            size="xs"
            variant="default"
            aria-expanded={open}
            aria-controls={shown.length > 0 ? listId : undefined}
            onClick={() => setOpen((before) => !before)}
          >
            {t(open ? 'call.hide' : 'call.show')}
          </Button>
        </Group>
      )}
      {shown.length > 0 && (
        <ul id={listId} className={classes['members']} aria-label={t('call.members')}>
          {shown.map((member) => (
            <li key={member.unitId} className={classes['member']}>
              <Member member={member} onReply={() => setReplying(member)} />
            </li>
          ))}
        </ul>
      )}
      {replying && <ReplyDialog callId={call.id} member={replying} onClose={() => setReplying(null)} />}
    </>
  );
}

function CallWords({
  call: { text, askedBy, dueOn, source, recommendation, meeting, clusterName },
}: {
  call: ActionRequest;
}) {
  const { t } = useTranslation('commitments');
  const facts = [
    askedBy,
    t(`call.source.${source}`),
    `${clusterName}, ${formatDay(meeting.heldOn)}`,
    dueOn === null ? t('call.noDate') : t('call.until', { day: formatDay(dueOn) }),
  ];
  return (
    <>
      <div className={classes['text']}>{text}</div>
      <p className={classes['quiet']}>
        {recommendation && (
          <>
            <TextLink to={paths.recommendation(recommendation.id)}>
              {recommendation.code ?? recommendation.text}
            </TextLink>
            {' · '}
          </>
        )}
        {facts.filter(Boolean).join(' · ')}
      </p>
    </>
  );
}

function CallActions({ call: { id, version, text, actions }, onEdit }: CallCardProps) {
  const { t } = useTranslation(['commitments', 'common']);
  const [dialog, confirm] = useConfirm();
  const remove = useDeleteCall();
  if (actions.length === 0) return null;
  const askToDelete = async () => {
    const agreed = await confirm({
      title: t('call.deleteQuestion'),
      message: t('call.deleteMessage'),
      confirmLabel: t('common:action.delete'),
      cancelLabel: t('common:action.cancel'),
      danger: true,
    });
    if (agreed) remove.mutate({ id, version }, { onSuccess: () => tell(t('call.deleted')) });
  };
  return (
    <Group gap="xs" mt="xs">
      {dialog}
      <ProblemState error={remove.error} />
      {actions.includes('update') && (
        <Button size="xs" variant="default" aria-label={t('call.editOf', { text })} onClick={onEdit}>
          {t('common:action.edit')}
        </Button>
      )}
      {actions.includes('delete') && (
        <Button
          size="xs"
          variant="default"
          aria-label={t('call.deleteOf', { text })}
          onClick={() => void askToDelete()}
        >
          {t('common:action.delete')}
        </Button>
      )}
    </Group>
  );
}

const TONES: Record<ReplyState, StatusTone> = { DONE: 'done', ONGOING: 'active', NOT_APPLICABLE: 'stopped' };

/** "Chưa trả lời" is told by word and shape like every other state. */
function Member({ member, onReply }: { member: MemberReply; onReply: () => void }) {
  const { t } = useTranslation('commitments');
  const { unitName, state, text, at, mayReply } = member;
  return (
    <>
      <div className={classes['name']}>
        {unitName}
        {state === null ? (
          <StatusBadge tone="warning">{t('reply.none')}</StatusBadge>
        ) : (
          <StatusBadge tone={TONES[state]}>{t(`reply.state.${state}`)}</StatusBadge>
        )}
      </div>
      {text !== null && <p className={classes['text']}>{text}</p>}
      {at !== null && <p className={classes['quiet']}>{t('reply.at', { at: formatInstant(at) })}</p>}
      {mayReply && (
        <Button
          size="xs"
          mt={6}
          variant={state === null ? 'filled' : 'default'}
          aria-label={t('reply.writeOf', { unit: unitName })}
          onClick={onReply}
        >
          {t(state === null ? 'reply.write' : 'reply.change')}
        </Button>
      )}
    </>
  );
}
