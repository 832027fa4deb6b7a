import type { MeetingStatus } from '../../meetings/meeting.entity';
import type { Invitation } from '../invitation.entity';

/** So many days before the deadline, and on it, those who have not answered are reminded by themselves. */
export const REMIND_DAYS_BEFORE = 3;

/** Nobody is reminded by the server twice within so many days. */
export const REMIND_AGAIN_AFTER_DAYS = 2;

export const INVITATION_ACTIONS = ['update', 'delete', 'issue', 'remind', 'mail', 'revoke', 'renew', 'answer'] as const;
export type InvitationAction = (typeof INVITATION_ACTIONS)[number];

/** `deadline`: set the last day for answers. */
export const BOARD_ACTIONS = ['prepare', 'issue', 'remind', 'deadline'] as const;
export type BoardAction = (typeof BOARD_ACTIONS)[number];

/** Invitations are made ready while it is open whether and when the meeting is held. */
export const takesInvitations = (status: MeetingStatus): boolean =>
  status === 'DRAFT' || status === 'SCHEDULED' || status === 'POSTPONED';

/** A draft sends nothing, and nobody is invited to what has been put off, called off or begun. */
export const sendsInvitations = (status: MeetingStatus): boolean => status === 'SCHEDULED';

type Standing = Pick<Invitation, 'sentAt' | 'email' | 'answer' | 'linkRevokedAt'>;

/**
 * Whether a mail asks again for an answer: never those who gave one, nor by a link that opens nothing. The statement of the
 * daily job says the same (invitation-reminder.service.ts).
 */
const canBeReminded = ({ sentAt, email, answer, linkRevokedAt }: Standing): boolean =>
  sentAt !== null && email !== null && answer === 'NONE' && linkRevokedAt === null;

/** What whoever runs the meeting may do with an invitation now. */
export function invitationActions(invitation: Standing, status: MeetingStatus): InvitationAction[] {
  const { sentAt, email, linkRevokedAt } = invitation;
  if (sentAt === null) {
    if (!takesInvitations(status)) return [];
    return ['update', 'delete', ...(sendsInvitations(status) ? (['issue'] as const) : [])];
  }
  const link = linkRevokedAt === null ? (['revoke', 'renew'] as const) : (['renew'] as const);
  if (status === 'POSTPONED') return ['update', ...link, 'answer'];
  // Letters arrive late: an answer can be entered while the meeting is under way.
  if (!sendsInvitations(status)) return status === 'IN_SESSION' ? ['answer'] : [];
  return [
    'update',
    ...(canBeReminded(invitation) ? (['remind'] as const) : []),
    ...(email !== null && linkRevokedAt === null ? (['mail'] as const) : []),
    ...link,
    'answer',
  ];
}

/** What whoever runs the meeting may do with all invitations together. */
export const boardActions = (status: MeetingStatus): BoardAction[] => {
  if (sendsInvitations(status)) return [...BOARD_ACTIONS];
  return takesInvitations(status) ? ['prepare', 'deadline'] : [];
};
