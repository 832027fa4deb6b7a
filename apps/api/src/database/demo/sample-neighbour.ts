import { addDays } from '@kyhop/vietnamese';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { ClusterMembership } from '../../directory/cluster-membership.entity';
import { ClusterYear } from '../../directory/cluster-year.entity';
import { Cluster } from '../../directory/cluster.entity';
import { Unit } from '../../directory/unit.entity';
import { Meeting } from '../../meetings/meeting.entity';
import type { SampleCluster } from './sample-cluster';

/** A second cluster with a meeting behind it: what is asked here is like what is asked in the first. */
export interface Neighbour {
  meetingId: string;
  unitIds: readonly string[];
}

export async function loadNeighbour(tx: EntityManager, { year, today }: SampleCluster, now: Date): Promise<Neighbour> {
  const clusterId = uuidv7();
  const name = 'Cụm thi đua mẫu thứ hai (dữ liệu mẫu)';
  await tx.insert(Cluster, { id: clusterId, type: 'CLUSTER', name, documentSymbol: 'CTĐM2', sample: true });
  const unitIds: string[] = [];
  for (const letter of ['G', 'H', 'I', 'K']) {
    const id = uuidv7();
    await tx.insert(Unit, {
      id,
      kind: 'OTHER',
      name: `Đơn vị mẫu ${letter}`,
      fullName: `Đơn vị mẫu ${letter} (dữ liệu mẫu)`,
    });
    await tx.insert(ClusterMembership, { id: uuidv7(), clusterId, unitId: id, validFrom: `${year - 3}-01-01` });
    unitIds.push(id);
  }
  const [headUnitId = '', deputyUnitId = ''] = unitIds;
  await tx.insert(ClusterYear, { id: uuidv7(), clusterId, year, headUnitId, deputyUnitId, note: 'Dữ liệu mẫu' });
  const meetingId = uuidv7();
  await tx.insert(Meeting, {
    ...{ id: meetingId, clusterId, emulationYear: year, kind: 'THEMATIC', hostUnitId: headUnitId, createdAt: now },
    ...{ title: 'Giao ban cụm mẫu thứ hai (dữ liệu mẫu)', venue: 'Phòng họp mẫu (dữ liệu mẫu)' },
    ...{ heldOn: addDays(today, -36), dayPart: 'MORNING', status: 'CLOSED' },
  });
  return { meetingId, unitIds };
}
