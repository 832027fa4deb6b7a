import { describe, expect, it } from 'vitest';
import type { MeetingStatus } from '../../meetings/meeting.entity';
import { boardActions, invitationActions } from './invitation-rules';

const ready = { sentAt: null, email: 'a@example.test', answer: 'NONE', linkRevokedAt: null } as const;
const sent = { ...ready, sentAt: new Date() } as const;

describe('what may be done with an invitation', () => {
  it.each([
    ['DRAFT', ['update', 'delete']],
    ['SCHEDULED', ['update', 'delete', 'issue']],
    ['POSTPONED', ['update', 'delete']],
    ['IN_SESSION', []],
    ['CLOSED', []],
    ['CANCELLED', []],
  ] as [MeetingStatus, string[]][])('that is ready, while the meeting is %s: %j', (status, actions) => {
    expect(invitationActions(ready, status)).toEqual(actions);
  });

  it.each([
    ['SCHEDULED', ['update', 'remind', 'mail', 'revoke', 'renew', 'answer']],
    ['POSTPONED', ['update', 'revoke', 'renew', 'answer']],
    ['IN_SESSION', ['answer']],
    ['CLOSED', []],
    ['CANCELLED', []],
  ] as [MeetingStatus, string[]][])('that was issued, while the meeting is %s: %j', (status, actions) => {
    expect(invitationActions(sent, status)).toEqual(actions);
  });

  it.each([
    ['that was answered is not reminded of', { ...sent, answer: 'ACCEPTED' }, ['remind']],
    ['without an address is neither mailed nor reminded of', { ...sent, email: null }, ['remind', 'mail']],
    ['with a revoked link gets a new one first', { ...sent, linkRevokedAt: new Date() }, ['remind', 'mail', 'revoke']],
  ] as [string, Parameters<typeof invitationActions>[0], string[]][])('%s', (_, invitation, missing) => {
    const all = invitationActions(sent, 'SCHEDULED');
    expect(invitationActions(invitation, 'SCHEDULED')).toEqual(all.filter((action) => !missing.includes(action)));
  });
});

describe('what may be done with all of them', () => {
  it.each([
    ['DRAFT', ['prepare', 'deadline']],
    ['SCHEDULED', ['prepare', 'issue', 'remind', 'deadline']],
    ['POSTPONED', ['prepare', 'deadline']],
    ['IN_SESSION', []],
  ] as [MeetingStatus, string[]][])('while the meeting is %s: %j', (status, actions) => {
    expect(boardActions(status)).toEqual(actions);
  });
});
