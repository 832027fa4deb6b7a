import { type EntityManager, type FindOptionsWhere, IsNull, Not } from 'typeorm';
import { conflict } from '../common/problem';
import { Invitation } from './invitation.entity';

/** Whoever holds a numbered invitation cannot vanish from the list behind its back: the link is revoked, the answer entered. */
export async function assertNotInvited(
  tx: EntityManager,
  who: FindOptionsWhere<Pick<Invitation, 'delegationId' | 'attendeeId'>>,
): Promise<void> {
  if (await tx.existsBy(Invitation, { ...who, sentAt: Not(IsNull()) })) throw conflict('delegation.invited');
}
