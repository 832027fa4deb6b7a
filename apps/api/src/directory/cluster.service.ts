import { Injectable } from '@nestjs/common';
import { todayInVietnam } from '@kyhop/vietnamese';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../common/clock';
import { assertVersion, notFound } from '../common/problem';
import { Transactions } from '../common/transactions';
import type { Caller } from '../identity/caller';
import { covers } from './cluster-membership-rules';
import { membershipActions } from './cluster-membership.service';
import { clusterYearActions } from './cluster-year.service';
import type {
  ClusterDto,
  ClusterListDto,
  ClusterListItemDto,
  ClusterQuery,
  CreateClusterDto,
  UpdateClusterDto,
} from './cluster.dto';
import { Cluster } from './cluster.entity';
import { type ClusterDetailRow, type ClusterRow, type Moment, selectCluster, selectClusters } from './cluster.queries';

@Injectable()
export class ClusterService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async list(caller: Caller, query: ClusterQuery): Promise<ClusterListDto> {
    const moment = this.momentOf(query);
    const rows = await selectClusters(this.dataSource.manager, caller, moment).getRawMany<ClusterRow>();
    return { on: moment.on, items: rows.map(toListItem) };
  }

  read(caller: Caller, id: string, query: ClusterQuery = {}): Promise<ClusterDto> {
    return this.readIn(this.dataSource.manager, caller, id, query);
  }

  create(caller: Caller, { id, type, name, documentSymbol }: CreateClusterDto): Promise<ClusterDto> {
    return this.transactions.run(caller, async (tx) => {
      if (!(await tx.existsBy(Cluster, { id }))) await tx.insert(Cluster, { id, type, name, documentSymbol });
      return this.readIn(tx, caller, id);
    });
  }

  update(caller: Caller, id: string, { version, name, documentSymbol }: UpdateClusterDto): Promise<ClusterDto> {
    return this.transactions.run(caller, async (tx) => {
      const before = await tx.findOne(Cluster, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (before === null) throw notFound();
      const current = await this.readIn(tx, caller, id);
      assertVersion(before, version, () => current);
      await tx.update(Cluster, id, { name, documentSymbol, version: before.version + 1 });
      return this.readIn(tx, caller, id);
    });
  }

  private async readIn(tx: EntityManager, caller: Caller, id: string, query: ClusterQuery = {}): Promise<ClusterDto> {
    const moment = this.momentOf(query);
    const row = await selectCluster(tx, caller, moment, id).getRawOne<ClusterDetailRow>();
    if (row === undefined) throw notFound();
    return toClusterDto(row, moment.on, caller, todayInVietnam(this.clock.now()));
  }

  private momentOf({ on: asked, year }: ClusterQuery): Moment {
    const on = asked ?? todayInVietnam(this.clock.now());
    const yearOfDay = Number(on.slice(0, 4));
    return { on, firstYear: year ?? yearOfDay - 1, lastYear: year ?? yearOfDay };
  }
}

function toListItem<Row extends ClusterRow>({ lead, ...row }: Row): Omit<Row, 'lead'> & ClusterListItemDto {
  return { ...row, year: lead?.year ?? null, head: lead?.head ?? null, deputy: lead?.deputy ?? null };
}

function toClusterDto(row: ClusterDetailRow, on: string, caller: Caller, today: string): ClusterDto {
  const memberships = row.memberships.map((membership) => ({
    ...membership,
    actions: membershipActions(caller, membership, today),
  }));
  return {
    ...toListItem(row),
    on,
    memberships,
    members: memberships.filter((membership) => covers(membership, on)),
    years: row.years.map((year) => ({ ...year, actions: clusterYearActions(caller, year, today) })),
    actions: caller.can('directory:manage') ? ['update', 'addMembership', 'setYear'] : [],
  };
}
