import { Injectable } from '@nestjs/common';
import { todayInVietnam } from '@kyhop/vietnamese';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../common/clock';
import { conflict, type FieldProblem, notFound, unprocessable } from '../common/problem';
import { Transactions } from '../common/transactions';
import type { Caller } from '../identity/caller';
import { isClosedYear } from './cluster-year-rules';
import type { ClusterYearDto, ClusterYearPath, SetClusterYearDto } from './cluster-year.dto';
import { ClusterYear } from './cluster-year.entity';
import { Cluster } from './cluster.entity';
import { yearJson } from './cluster.queries';

/** Those of these units that are members of the cluster in the year: the rule that the database holds, too (KH002). */
const MEMBERS_IN_YEAR = `
  SELECT DISTINCT unit_id AS id FROM cluster_membership
  WHERE cluster_id = $1 AND unit_id = ANY($2::uuid[])
    AND daterange(valid_from, valid_to, '[]') && daterange(make_date($3, 1, 1), make_date($3, 12, 31), '[]')`;

/** What the caller may do with a year that is entered. */
export const clusterYearActions = (caller: Caller, { year }: { year: number }, today: string): string[] =>
  caller.can('directory:manage') && !isClosedYear(year, today) ? ['update'] : [];

@Injectable()
export class ClusterYearService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Enters head and deputy of a year, or changes those of a year that is still open. */
  set(caller: Caller, { id: clusterId, year }: ClusterYearPath, body: SetClusterYearDto): Promise<ClusterYearDto> {
    return this.transactions.run(caller, async (tx) => {
      // The cluster's row stands in for a year that is not there yet: two who enter it take turns.
      const cluster = await tx.findOne(Cluster, { where: { id: clusterId }, lock: { mode: 'pessimistic_write' } });
      if (cluster === null) throw notFound();
      const before = await tx.findOneBy(ClusterYear, { clusterId, year });
      if (before) await this.assertMayChange(tx, caller, before, body.version ?? null);
      else if (body.version) throw conflict('resource.version_conflict');
      await assertMembers(tx, clusterId, year, body);
      const { headUnitId, deputyUnitId = null, note = null } = body;
      if (before) {
        await tx.update(ClusterYear, before.id, { headUnitId, deputyUnitId, note, version: before.version + 1 });
      } else {
        await tx.insert(ClusterYear, { id: uuidv7(), clusterId, year, headUnitId, deputyUnitId, note });
      }
      return this.readIn(tx, caller, clusterId, year);
    });
  }

  private async assertMayChange(
    tx: EntityManager,
    caller: Caller,
    { clusterId, year, version }: ClusterYear,
    seen: number | null,
  ): Promise<void> {
    const current = await this.readIn(tx, caller, clusterId, year);
    if (isClosedYear(year, todayInVietnam(this.clock.now()))) throw conflict('cluster_year.past', { current });
    if (seen !== version) throw conflict('resource.version_conflict', { current });
  }

  private async readIn(tx: EntityManager, caller: Caller, clusterId: string, year: number): Promise<ClusterYearDto> {
    const [row] = await tx.query<{ year: Omit<ClusterYearDto, 'actions'> }[]>(
      `SELECT ${yearJson('y', 'h', 'd')} AS year
       FROM cluster_year y JOIN unit h ON h.id = y.head_unit_id LEFT JOIN unit d ON d.id = y.deputy_unit_id
       WHERE y.cluster_id = $1 AND y.year = $2`,
      [clusterId, year],
    );
    if (row === undefined) throw notFound();
    return { ...row.year, actions: clusterYearActions(caller, row.year, todayInVietnam(this.clock.now())) };
  }
}

/** Head and deputy are two members of the cluster in that year (docs/domain.md §7 point 3). */
async function assertMembers(
  tx: EntityManager,
  clusterId: string,
  year: number,
  { headUnitId, deputyUnitId = null }: SetClusterYearDto,
): Promise<void> {
  const named = deputyUnitId === null ? [headUnitId] : [headUnitId, deputyUnitId];
  const rows = await tx.query<{ id: string }[]>(MEMBERS_IN_YEAR, [clusterId, named, year]);
  const members = new Set(rows.map(({ id }) => id));
  const fields: FieldProblem[] = [];
  if (!members.has(headUnitId)) fields.push({ path: 'headUnitId', code: 'not_a_member' });
  if (deputyUnitId === headUnitId) fields.push({ path: 'deputyUnitId', code: 'same_as_head' });
  else if (deputyUnitId !== null && !members.has(deputyUnitId)) {
    fields.push({ path: 'deputyUnitId', code: 'not_a_member' });
  }
  if (fields.length > 0) throw unprocessable('request.invalid', fields);
}
