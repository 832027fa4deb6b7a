import { hash } from '@node-rs/argon2';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { referenceId } from '../reference/reference-id';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '../../identity/demo-accounts';
import { RoleAssignment } from '../../identity/role-assignment.entity';
import { User } from '../../identity/user.entity';

/** Accounts and meetings to show and try; loaded once, then left to those who play with them. */
export async function loadDemoData(tx: EntityManager): Promise<void> {
  if (await tx.existsBy(User, { demo: true })) return;
  await loadDemoAccounts(tx);
}

async function loadDemoAccounts(tx: EntityManager): Promise<void> {
  const passwordHash = await hash(DEMO_PASSWORD);
  const createdAt = new Date();
  for (const { email, label, role, unitKey } of DEMO_ACCOUNTS) {
    const id = uuidv7();
    await tx.insert(User, { id, email, displayName: label, passwordHash, demo: true, createdAt });
    await tx.insert(RoleAssignment, {
      id: uuidv7(),
      userId: id,
      role,
      unitId: unitKey === null ? null : referenceId('unit', unitKey),
    });
  }
}
