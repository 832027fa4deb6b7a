import { todayInVietnam } from '@kyhop/vietnamese';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { ClusterMembership } from '../../directory/cluster-membership.entity';
import { ClusterYear } from '../../directory/cluster-year.entity';
import { Cluster } from '../../directory/cluster.entity';
import { Unit } from '../../directory/unit.entity';
import { RoleAssignment } from '../../identity/role-assignment.entity';
import type { Role } from '../../identity/permissions';
import { User } from '../../identity/user.entity';

/** What the sample meetings are held by. Everything here is made up, and its names say so. */
export interface SampleCluster {
  clusterId: string;
  /** The emulation year that is being summed up. */
  year: number;
  /** Đơn vị mẫu A heads; B is its deputy. */
  unitIds: string[];
  today: string;
  userIds: Record<DemoUser, string>;
}

const DEMO_USERS = {
  secretariat: 'secretariat@demo.local',
  focal: 'focal@demo.local',
  delegate: 'delegate@demo.local',
} as const;
type DemoUser = keyof typeof DEMO_USERS;

export async function loadSampleCluster(tx: EntityManager, now: Date): Promise<SampleCluster> {
  const today = todayInVietnam(now);
  const year = Number(today.slice(0, 4));
  const clusterId = uuidv7();
  await tx.insert(Cluster, {
    id: clusterId,
    type: 'CLUSTER',
    name: 'Cụm thi đua mẫu (dữ liệu mẫu)',
    documentSymbol: 'CTĐM',
    sample: true,
  });
  const unitIds: string[] = [];
  for (const letter of ['A', 'B', 'C', 'D', 'E', 'F']) {
    const id = uuidv7();
    const name = `Đơn vị mẫu ${letter}`;
    await tx.insert(Unit, { id, kind: 'OTHER', name, fullName: `${name} (dữ liệu mẫu)` });
    await tx.insert(ClusterMembership, { id: uuidv7(), clusterId, unitId: id, validFrom: `${year - 3}-01-01` });
    unitIds.push(id);
  }
  const [head = '', deputy = ''] = unitIds;
  for (const [back, [headUnitId, deputyUnitId]] of [
    [head, deputy],
    [head, deputy],
    [deputy, head],
  ].entries()) {
    await tx.insert(ClusterYear, {
      id: uuidv7(),
      clusterId,
      year: year - back,
      headUnitId,
      deputyUnitId,
      note: 'Dữ liệu mẫu',
    });
  }
  const userIds = await findUsers(tx);
  await grant(tx, userIds.secretariat, 'SECRETARIAT', head);
  await grant(tx, userIds.focal, 'FOCAL_POINT', deputy);
  return { clusterId, year, unitIds, today, userIds };
}

async function findUsers(tx: EntityManager): Promise<Record<DemoUser, string>> {
  const idOf = async (email: string): Promise<string> => (await tx.findOneByOrFail(User, { email })).id;
  return {
    secretariat: await idOf(DEMO_USERS.secretariat),
    focal: await idOf(DEMO_USERS.focal),
    delegate: await idOf(DEMO_USERS.delegate),
  };
}

const grant = async (tx: EntityManager, userId: string, role: Role, unitId: string): Promise<void> => {
  await tx.insert(RoleAssignment, { id: uuidv7(), userId, role, unitId });
};
