import { Injectable } from '@nestjs/common';
import { todayInVietnam } from '@kyhop/vietnamese';
import { type EntityManager, QueryFailedError } from 'typeorm';
import { Clock } from '../common/clock';
import { assertVersion, conflict, fieldProblem, type FieldProblem, notFound, unprocessable } from '../common/problem';
import { Transactions } from '../common/transactions';
import type { Caller } from '../identity/caller';
import { closedYearsProblem, isOver, mayDelete, type Period, periodProblem } from './cluster-membership-rules';
import type { CreateMembershipDto, MembershipDto, UpdateMembershipDto } from './cluster-membership.dto';
import { ClusterMembership } from './cluster-membership.entity';
import { Cluster } from './cluster.entity';
import { membershipJson } from './cluster.queries';
import { Unit } from './unit.entity';

/** A year of the cluster in which this unit leads without being a member any more. */
const LEADS_AS_STRANGER = `
  SELECT y.year FROM cluster_year y
  WHERE y.cluster_id = $1 AND $2 IN (y.head_unit_id, y.deputy_unit_id) AND NOT EXISTS (
    SELECT 1 FROM cluster_membership m
    WHERE m.cluster_id = y.cluster_id AND m.unit_id = $2
      AND daterange(m.valid_from, m.valid_to, '[]') && daterange(make_date(y.year, 1, 1), make_date(y.year, 12, 31), '[]'))
  ORDER BY y.year LIMIT 1`;

/** What the caller may do with a membership: what is over stands. */
export function membershipActions(caller: Caller, period: Period, today: string): string[] {
  if (!caller.can('directory:manage') || isOver(period, today)) return [];
  return mayDelete(period, today) ? ['update', 'delete'] : ['update'];
}

@Injectable()
export class ClusterMembershipService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  create(caller: Caller, clusterId: string, body: CreateMembershipDto): Promise<MembershipDto> {
    return this.write(caller, async (tx) => {
      const { id, unitId, validFrom, validTo = null } = body;
      if (!(await tx.existsBy(Cluster, { id: clusterId }))) throw notFound();
      if (!(await tx.existsBy(ClusterMembership, { id }))) {
        const unit = await tx.findOneBy(Unit, { id: unitId });
        if (unit === null) throw fieldProblem('unitId', 'not_found');
        refuse(periodProblem({ validFrom, validTo }, unit));
        await tx.insert(ClusterMembership, { id, clusterId, unitId, validFrom, validTo });
      }
      return this.readIn(tx, caller, id);
    });
  }

  update(caller: Caller, id: string, body: UpdateMembershipDto): Promise<MembershipDto> {
    return this.write(caller, async (tx) => {
      const { membership, today } = await this.lock(tx, caller, id, body.version);
      const period: Period = { validFrom: body.validFrom ?? null, validTo: body.validTo ?? null };
      refuse(periodProblem(period, await tx.findOneByOrFail(Unit, { id: membership.unitId })));
      refuse(closedYearsProblem(membership, period, today));
      await tx.update(ClusterMembership, id, { ...period, version: membership.version + 1 });
      const year = await yearLedAsStranger(tx, membership);
      if (year !== null) throw fieldProblem('validTo', 'leads_year', { year });
      return this.readIn(tx, caller, id);
    });
  }

  remove(caller: Caller, id: string, version: number): Promise<void> {
    return this.write(caller, async (tx) => {
      const { membership, today } = await this.lock(tx, caller, id, version);
      if (!mayDelete(membership, today)) throw conflict('membership.past');
      await tx.delete(ClusterMembership, id);
      if ((await yearLedAsStranger(tx, membership)) !== null) throw conflict('membership.leads_year');
    });
  }

  /** The membership, locked, when it is not over and is still the one that was seen. */
  private async lock(
    tx: EntityManager,
    caller: Caller,
    id: string,
    version: number,
  ): Promise<{ membership: ClusterMembership; today: string }> {
    const membership = await tx.findOne(ClusterMembership, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (membership === null) throw notFound();
    const today = todayInVietnam(this.clock.now());
    const current = await this.readIn(tx, caller, id);
    assertVersion(membership, version, () => current);
    if (isOver(membership, today)) throw conflict('membership.past', { current });
    return { membership, today };
  }

  /** The database refuses two memberships of one unit in one cluster at a time; the first day is where to mend it. */
  private async write<T>(caller: Caller, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    try {
      return await this.transactions.run(caller, work);
    } catch (error) {
      throw isOverlap(error) ? fieldProblem('validFrom', 'overlaps') : error;
    }
  }

  private async readIn(tx: EntityManager, caller: Caller, id: string): Promise<MembershipDto> {
    const [row] = await tx.query<{ membership: Omit<MembershipDto, 'actions'> }[]>(
      `SELECT ${membershipJson('m', 'u')} AS membership
       FROM cluster_membership m JOIN unit u ON u.id = m.unit_id WHERE m.id = $1`,
      [id],
    );
    if (row === undefined) throw notFound();
    const today = todayInVietnam(this.clock.now());
    return { ...row.membership, actions: membershipActions(caller, row.membership, today) };
  }
}

function refuse(problem: FieldProblem | null): void {
  if (problem) throw unprocessable('request.invalid', [problem]);
}

function isOverlap(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  return (error.driverError as { constraint?: string }).constraint === 'ex_cluster_membership_overlap';
}

async function yearLedAsStranger(
  tx: EntityManager,
  { clusterId, unitId }: Pick<ClusterMembership, 'clusterId' | 'unitId'>,
): Promise<number | null> {
  const [row] = await tx.query<{ year: number }[]>(LEADS_AS_STRANGER, [clusterId, unitId]);
  return row?.year ?? null;
}
