import type { Schema } from '@kyhop/api-contract';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths';
import { TextLink } from '../../shared/link';
import classes from './home.module.css';

/** What is known of a meeting's preparation; undefined: not known (yet). */
export interface Known {
  invitations?: Schema<'BoardTotalsDto'> | undefined;
  agenda?: Schema<'AgendaDto'> | undefined;
  warnings?: readonly Schema<'WarningDto'>[] | undefined;
}

/** What the figures come to: each either asks for work or only tells. */
export function stateOf({ invitations, agenda, warnings = [] }: Known) {
  const { invited = 0, issued = 0, answered = 0 } = invitations ?? {};
  const { plannedMinutes = 0, availableMinutes = null } = agenda ?? {};
  return {
    answered,
    issued,
    silent: issued - answered,
    notSent: invited - issued,
    notPrepared: invitations !== undefined && invited === 0,
    overrun: availableMinutes === null ? 0 : Math.max(0, plannedMinutes - availableMinutes),
    unexplained: warnings.filter(({ reason }) => reason === null).length,
  };
}

/** Whether something in it waits for the secretariat: then nobody may read that nothing is missing. */
export const asksForWork = (known: Known): boolean => {
  const { silent, notSent, notPrepared, overrun, unexplained } = stateOf(known);
  return silent > 0 || notSent > 0 || notPrepared || overrun > 0 || unexplained > 0;
};

/** How far the preparation of a meeting is, in one line; each figure is the door to where it is mended. */
export function Preparation({ meetingId, title, known }: { meetingId: string; title: string; known: Known }) {
  const { t } = useTranslation('home');
  const { answered, issued, notSent, notPrepared, overrun, unexplained } = stateOf(known);
  const invitations = paths.meetingInvitations(meetingId);
  const facts = [
    issued > 0 && { key: 'answered', to: invitations, text: t('preparation.answered', { answered, issued }) },
    notSent > 0 && { key: 'notSent', to: invitations, text: t('preparation.notSent', { count: notSent }) },
    notPrepared && { key: 'notPrepared', to: invitations, text: t('preparation.notPrepared') },
    overrun > 0 && {
      key: 'overrun',
      to: paths.meetingAgenda(meetingId),
      text: t('preparation.overrun', { count: overrun }),
    },
    unexplained > 0 && {
      key: 'unexplained',
      to: paths.meeting(meetingId),
      text: t('preparation.unexplained', { count: unexplained }),
    },
  ].filter((fact) => fact !== false);
  if (facts.length === 0) return null;
  return (
    <ul className={classes['preparation']} aria-label={t('preparation.label', { title })}>
      {facts.map(({ key, to, text }) => (
        <Text component="li" size="sm" key={key}>
          <TextLink to={to}>{text}</TextLink>
        </Text>
      ))}
    </ul>
  );
}
