import type { EntityManager } from 'typeorm';
import { Applicant } from '../applicant.entity';
import { Attendee } from '../attendee.entity';
import { Paper } from '../paper.entity';
import type { Door } from './answer-door.service';
import type { Desk } from './answer-rules';

/** All that was said behind this door so far; nobody else's. */
export async function readDesk(tx: EntityManager, { meeting, invitation, delegation, open }: Door): Promise<Desk> {
  const attendeeId = invitation.attendeeId ?? undefined;
  const people = await tx.find(Attendee, {
    where: delegation ? { delegationId: delegation.id } : [{ id: attendeeId }, { substituteForId: attendeeId }],
    order: { protocolOrder: 'ASC', id: 'ASC' },
  });
  const applicants = await tx.find(Applicant, {
    where: delegation ? { delegationId: delegation.id } : { substituteForId: attendeeId },
    order: { submittedAt: 'ASC', id: 'ASC' },
  });
  const papers = delegation
    ? await tx.find(Paper, { where: { delegationId: delegation.id }, order: { submittedAt: 'ASC', id: 'ASC' } })
    : [];
  return {
    personal: delegation === null,
    answer: invitation.answer,
    open,
    meetingKind: meeting.kind,
    people,
    applicants,
    papers,
    invitedByName: await invitedAmong(tx, people),
  };
}

async function invitedAmong(tx: EntityManager, people: readonly Attendee[]): Promise<Set<string>> {
  const rows = await tx.query<{ id: string }[]>(
    'SELECT attendee_id AS id FROM invitation WHERE attendee_id = ANY($1)',
    [people.map(({ id }) => id)],
  );
  return new Set(rows.map(({ id }) => id));
}
