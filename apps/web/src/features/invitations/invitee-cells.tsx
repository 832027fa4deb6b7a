import { StatusBadge, type StatusTone } from '@kyhop/ui';
import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../shared/format';
import classes from './invitations.module.css';
import type { Invitation, Invitee } from './invitations.queries';
import { isTrouble, useMailWords } from './mail-words';

/** Facts below each other; what is not there takes no line. */
const Lines = ({ children }: { children: ReactNode }) => <span className={classes['lines']}>{children}</span>;

const Small = ({ children }: { children: ReactNode }) => (
  <Text component="span" size="sm" c="dimmed">
    {children}
  </Text>
);

/** Whom the paper invites, its number, and how it got there. */
export function InvitationCell({ invitation }: { invitation: Invitation | null }) {
  const { t } = useTranslation('invitations');
  if (invitation === null) return <Small>{t('row.notPrepared')}</Small>;
  const { addressee, email, symbol, sentAt, openedAt, remindedAt, linkRevokedAt, mail } = invitation;
  return (
    <Lines>
      <span>{addressee}</span>
      <span>
        {symbol !== null && `${symbol} · `}
        <Small>{sentAt === null ? t('row.ready') : t('row.sent', { day: formatInstant(sentAt) })}</Small>
      </span>
      <Small>{email ?? t('row.noEmail')}</Small>
      {/* Mail that has left needs no line of its own. */}
      {mail && mail.state !== 'SENT' && <MailLine mail={mail} />}
      {openedAt !== null && <Small>{t('row.opened', { day: formatInstant(openedAt) })}</Small>}
      {remindedAt !== null && <Small>{t('row.reminded', { day: formatInstant(remindedAt) })}</Small>}
      {linkRevokedAt !== null && <Small>{t('row.revoked')}</Small>}
    </Lines>
  );
}

function MailLine({ mail }: { mail: NonNullable<Invitation['mail']> }) {
  const { t } = useTranslation('invitations');
  const words = useMailWords();
  if (!isTrouble(mail)) return <Small>{words(mail)}</Small>;
  return (
    <>
      <span>
        <StatusBadge tone={mail.state === 'REFUSED' ? 'stopped' : 'warning'}>{t('mail.trouble')}</StatusBadge>
      </span>
      <span>{words(mail)}</span>
    </>
  );
}

const TONES: Record<Invitation['answer'], StatusTone> = { NONE: 'planned', ACCEPTED: 'done', DECLINED: 'stopped' };

/** What they answered: how, when, by whom, why not. */
export function AnswerCell({ invitation }: { invitation: Invitation | null }) {
  const { t } = useTranslation('invitations');
  if (invitation === null || (invitation.sentAt === null && invitation.answer === 'NONE')) return t('row.none');
  const { answer, answeredAt, answeredBy, answeredVia, declineReason } = invitation;
  const how = [answeredAt && formatInstant(answeredAt), answeredVia && t(`way.${answeredVia}`)].filter(Boolean);
  return (
    <Lines>
      <span>
        <StatusBadge tone={TONES[answer]}>{t(`answer.${answer}`)}</StatusBadge>
      </span>
      {how.length > 0 && <Small>{how.join(', ')}</Small>}
      {answeredBy !== null && <Small>{answeredBy}</Small>}
      {declineReason !== null && <span>{t('row.reason', { reason: declineReason })}</span>}
    </Lines>
  );
}

/** Who comes, against the quota, and who waits to. */
export function PeopleCell({ invitee }: { invitee: Invitee }) {
  const { t } = useTranslation('invitations');
  const { heads, quota, waiting, consentAsked, headName } = invitee;
  return (
    <Lines>
      <span>{quota === null ? heads.yes : t('row.ofQuota', { count: heads.yes, quota })}</span>
      {heads.unknown > 0 && <Small>{t('row.unknown', { count: heads.unknown })}</Small>}
      {waiting > 0 && <span>{t('row.waiting', { count: waiting })}</span>}
      {consentAsked > 0 && <span>{t('row.consent', { count: consentAsked })}</span>}
      {headName !== null && <Small>{t('row.head', { name: headName })}</Small>}
    </Lines>
  );
}

export function PapersCell({ papers: { offered, accepted, minutes } }: Pick<Invitee, 'papers'>) {
  const { t } = useTranslation('invitations');
  if (offered === 0) return t('row.none');
  return (
    <Lines>
      <span>{t('row.papers', { count: offered, minutes })}</span>
      {accepted > 0 && <Small>{t('row.papersAccepted', { count: accepted })}</Small>}
    </Lines>
  );
}

export function NotesCell({ invitation }: { invitation: Invitation | null }) {
  const { t } = useTranslation('invitations');
  const notes = [invitation?.arrivalNote, invitation?.lodgingNote].flatMap((note) => note ?? []);
  if (notes.length === 0) return t('row.none');
  return (
    <Lines>
      {notes.map((note) => (
        <span key={note}>{note}</span>
      ))}
    </Lines>
  );
}
