import { hash } from '@node-rs/argon2';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '../../identity/demo-accounts';
import { RoleAssignment } from '../../identity/role-assignment.entity';
import { User } from '../../identity/user.entity';
import { referenceId } from '../reference/reference-id';
import { loadArticle } from './article';
import { loadSampleCluster } from './sample-cluster';
import { SampleMeetings } from './sample-meetings';

/** Accounts and meetings to show and try; loaded once, then left to those who play with them. */
export async function loadDemoData(tx: EntityManager): Promise<void> {
  if (await tx.existsBy(User, { demo: true })) return;
  const now = new Date();
  await loadDemoAccounts(tx, now);
  await loadArticle(tx, now);
  const samples = new SampleMeetings(tx, await loadSampleCluster(tx, now), now);
  await samples.past();
  await samples.closed();
  await samples.inSession();
  await samples.upcoming();
  await samples.draftsAndDropped();
}

async function loadDemoAccounts(tx: EntityManager, createdAt: Date): Promise<void> {
  const passwordHash = await hash(DEMO_PASSWORD);
  for (const { email, label, role, unitKey } of DEMO_ACCOUNTS) {
    const id = uuidv7();
    await tx.insert(User, { id, email, displayName: label, passwordHash, demo: true, createdAt });
    const unitId = unitKey === null ? null : referenceId('unit', unitKey);
    await tx.insert(RoleAssignment, { id: uuidv7(), userId: id, role, unitId });
  }
}
