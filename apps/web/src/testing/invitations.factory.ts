import type { Schema } from '@kyhop/api-contract';

let count = 0;
const nextId = () => `0190e000-0000-7000-8000-${String(++count).padStart(12, '0')}`;

/** An invitation that is ready and not yet issued. Made up, like all of these. */
export function anInvitation(over: Partial<Schema<'InvitationDto'>> = {}): Schema<'InvitationDto'> {
  return {
    id: nextId(),
    addressee: 'Sở Nội vụ tỉnh Mẫu',
    email: 'mau@example.test',
    documentId: null,
    symbol: null,
    sentAt: null,
    mail: null,
    openedAt: null,
    remindedAt: null,
    answer: 'NONE',
    answeredVia: null,
    answeredAt: null,
    answeredBy: null,
    declineReason: null,
    arrivalNote: null,
    lodgingNote: null,
    link: null,
    linkRevokedAt: null,
    version: 1,
    actions: ['update', 'delete', 'issue'],
    ...over,
  };
}

/** One that was issued, its mail sent, and nobody has answered. */
export const aSentInvitation = (over: Partial<Schema<'InvitationDto'>> = {}): Schema<'InvitationDto'> =>
  anInvitation({
    documentId: nextId(),
    symbol: '05/GM-CTĐM',
    sentAt: '2021-03-15T02:00:00.000Z',
    mail: { state: 'SENT', attempts: 1, lastError: null, sentAt: '2021-03-15T02:00:05.000Z', nextAttemptAt: null },
    link: 'https://kyhop.example.test/tra-loi/abc',
    actions: ['update', 'remind', 'mail', 'revoke', 'renew', 'answer'],
    ...over,
  });

/** A delegation without an invitation. */
export function anInvitee(over: Partial<Schema<'InviteeDto'>> = {}): Schema<'InviteeDto'> {
  return {
    kind: 'DELEGATION',
    delegationId: nextId(),
    attendeeId: null,
    name: 'Tỉnh Mẫu',
    positions: null,
    quota: 3,
    headName: null,
    heads: { yes: 0, unknown: 0, no: 0 },
    waiting: 0,
    consentAsked: 0,
    papers: { offered: 0, accepted: 0, minutes: 0 },
    invitation: null,
    ...over,
  };
}

export function aBoard(over: Partial<Schema<'InvitationBoardDto'>> = {}): Schema<'InvitationBoardDto'> {
  return {
    answerBy: null,
    meetingVersion: 1,
    invitees: [],
    totals: {
      invited: 0,
      issued: 0,
      answered: 0,
      accepted: 0,
      declined: 0,
      heads: { yes: 0, unknown: 0, no: 0 },
      roles: [],
      papers: { offered: 0, accepted: 0, minutes: 0 },
    },
    actions: ['prepare', 'issue', 'remind', 'deadline'],
    ...over,
  };
}
