import { todayInVietnam } from '@kyhop/vietnamese';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { ClusterMembership } from '../../directory/cluster-membership.entity';
import { ClusterYear } from '../../directory/cluster-year.entity';
import { Cluster } from '../../directory/cluster.entity';
import { PersonPosition } from '../../directory/person-position.entity';
import { Person } from '../../directory/person.entity';
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
  /** The people of the sample, one a unit, in the order of `unitIds`. */
  people: SamplePerson[];
  today: string;
  userIds: Record<DemoUser, string>;
}

export interface SamplePerson {
  id: string;
  name: string;
  position: string;
}

/** Their names are made up and say so. */
const NAMES = ['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Văn Cường', 'Phạm Thị Dung', 'Hoàng Văn Em', 'Vũ Thị Phương'];

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
  const people = await insertPeople(tx, unitIds, `${year - 3}-01-01`);
  const userIds = await findUsers(tx);
  await grant(tx, userIds.secretariat, 'SECRETARIAT', head);
  await grant(tx, userIds.focal, 'FOCAL_POINT', deputy);
  return { clusterId, year, unitIds, people, today, userIds };
}

/** One person a unit, with an address at which nobody is: `.local` is never delivered to. */
async function insertPeople(tx: EntityManager, unitIds: readonly string[], since: string): Promise<SamplePerson[]> {
  const people: SamplePerson[] = [];
  for (const [at, unitId] of unitIds.entries()) {
    const letter = 'ABCDEF'.charAt(at);
    const person = {
      id: uuidv7(),
      name: `${NAMES[at] ?? 'Đại biểu'} (mẫu)`,
      position: `Lãnh đạo Đơn vị mẫu ${letter}`,
    };
    const email = `donvi-${letter.toLowerCase()}@demo.local`;
    await tx.insert(Person, { id: person.id, fullName: person.name, email, note: 'Dữ liệu mẫu' });
    await tx.insert(PersonPosition, {
      ...{ id: uuidv7(), personId: person.id, title: person.position, unitId },
      ...{ position: 0, validFrom: since },
    });
    people.push(person);
  }
  return people;
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
