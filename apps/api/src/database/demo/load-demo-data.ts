import { hash } from '@node-rs/argon2';
import type { DataSource, EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '../../identity/demo-accounts';
import { RoleAssignment } from '../../identity/role-assignment.entity';
import { User } from '../../identity/user.entity';
import type { Meeting } from '../../meetings/meeting.entity';
import { referenceId } from '../reference/reference-id';
import { loadArticle } from './article';
import { loadSampleDesk } from './sample-desk';
import { loadSampleCluster, type SampleCluster } from './sample-cluster';
import { SampleMeetings } from './sample-meetings';
import { takeMinutes } from './sample-minutes';
import { publishSchedules } from './sample-schedules';

/** Accounts and meetings to show and try; loaded once, then left to those who play with them. */
export async function loadDemoData(database: DataSource): Promise<void> {
  if (await database.manager.existsBy(User, { demo: true })) return;
  const now = new Date();
  const { cluster, past, closed } = await database.transaction(async (tx) => {
    await loadDemoAccounts(tx, now);
    await loadArticle(tx, now);
    return loadSamples(tx, now);
  });
  await takeMinutes(database, cluster, past, 'issued');
  await takeMinutes(database, cluster, closed, 'reviewed');
}

async function loadSamples(
  tx: EntityManager,
  now: Date,
): Promise<{ cluster: SampleCluster; past: Meeting; closed: Meeting }> {
  const cluster = await loadSampleCluster(tx, now);
  const samples = new SampleMeetings(tx, cluster, now);
  const past = await samples.past();
  const closed = await samples.closed();
  await samples.inSession();
  await samples.upcoming();
  await samples.draftsAndDropped();
  await publishSchedules(tx, now);
  await loadSampleDesk(tx, cluster, now);
  return { cluster, past: past.meeting, closed: closed.meeting };
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
