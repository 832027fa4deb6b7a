import { useConfirm } from '@kyhop/ui';
import { notifications } from '@mantine/notifications';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { tell } from '../../shared/tell';
import { EditInvitation } from './edit-invitation';
import { EnterAnswer } from './enter-answer';
import type { InvitationActs } from './invitation-menu';
import {
  type Invitation,
  useMailAgain,
  useRemind,
  useRemoveInvitation,
  useRenewLink,
  useRevokeLink,
} from './invitations.queries';
import { IssueDialog } from './issue-dialog';

type Open =
  | { what: 'edit' | 'answer'; invitation: Invitation; name: string }
  | { what: 'issue'; invitations: readonly Invitation[] };

interface InvitationWork {
  acts: InvitationActs;
  issue: (invitations: readonly Invitation[]) => void;
  remind: (ids: string[]) => void;
  /** What the server refused last. */
  error: unknown;
  /** A reminder is on its way. */
  reminding: boolean;
  /** Dialogs, to be rendered once. */
  dialogs: ReactNode;
}

/** Everything that is done with invitations, with its questions and its words. */
export function useInvitationActs(meetingId: string): InvitationWork {
  const { t } = useTranslation(['invitations', 'common']);
  const [open, setOpen] = useState<Open | null>(null);
  const [question, confirm] = useConfirm();
  const remind = useRemind(meetingId);
  const mail = useMailAgain(meetingId);
  const revoke = useRevokeLink(meetingId);
  const renew = useRenewLink(meetingId);
  const remove = useRemoveInvitation(meetingId);

  const say = (message: string) => ({ onSuccess: () => tell(message) });
  const ask = (title: string, message: string, confirmLabel: string, danger = false) =>
    confirm({ title, message, confirmLabel, cancelLabel: t('common:action.cancel'), danger });
  const remindSome = (ids: string[]) => remind.mutate(ids, say(t('done.reminded')));

  const acts: InvitationActs = {
    onEdit: (invitation, name) => setOpen({ what: 'edit', invitation, name }),
    onAnswer: (invitation, name) => setOpen({ what: 'answer', invitation, name }),
    onIssue: (invitation) => setOpen({ what: 'issue', invitations: [invitation] }),
    onRemind: ({ id }) => remindSome([id]),
    onMailAgain: async ({ id, email }) => {
      const message = t('confirm.mailMessage', { email });
      if (await ask(t('confirm.mailTitle'), message, t('action.mail'))) mail.mutate([id], say(t('done.mailed')));
    },
    onCopyLink: (link) => void copy(link, t('done.copied'), t('done.notCopied', { link })),
    onRevoke: async (invitation, name) => {
      const message = t('confirm.revokeMessage', { name });
      if (await ask(t('confirm.revokeTitle'), message, t('action.revoke'), true)) {
        revoke.mutate(invitation, say(t('done.revoked')));
      }
    },
    onRenew: async (invitation, name) => {
      const message = t('confirm.renewMessage', { name });
      if (await ask(t('confirm.renewTitle'), message, t('action.renew'))) {
        renew.mutate(invitation, say(t('done.renewed')));
      }
    },
    onDelete: async ({ id, version }, name) => {
      const message = t('confirm.deleteMessage', { name });
      if (await ask(t('confirm.deleteTitle'), message, t('action.delete'), true)) {
        remove.mutate({ id, version }, say(t('done.deleted')));
      }
    },
  };
  const close = () => setOpen(null);
  return {
    acts,
    issue: (invitations) => setOpen({ what: 'issue', invitations }),
    remind: remindSome,
    error: remind.error ?? mail.error ?? revoke.error ?? renew.error ?? remove.error,
    reminding: remind.isPending,
    dialogs: (
      <>
        {question}
        {open?.what === 'edit' && <EditInvitation meetingId={meetingId} {...open} onClose={close} />}
        {open?.what === 'answer' && <EnterAnswer meetingId={meetingId} {...open} onClose={close} />}
        {open?.what === 'issue' && <IssueDialog meetingId={meetingId} {...open} onClose={close} />}
      </>
    ),
  };
}

/** Browsers refuse the clipboard to pages without TLS: the link is then shown, to be copied by hand. */
async function copy(link: string, done: string, refused: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(link);
    tell(done);
  } catch {
    notifications.show({ message: refused, autoClose: false });
  }
}
