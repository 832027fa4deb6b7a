import type { EntityManager } from 'typeorm';
import { fieldProblem, notFound } from '../../common/problem';
import { Cluster } from '../../directory/cluster.entity';
import type { Caller } from '../../identity/caller';
import { managedMeetings, type Scope } from '../../identity/meeting-scope';
import { allOf, visibleRecommendations } from '../recommendation-scope';
import type { ReportQuery } from './report.dto';

/** As long as a term of office: more years are the overview's. */
const MOST_YEARS = 5;

/** The years that are asked for. */
export function yearsOf({ year, fromYear }: ReportQuery): { year: number; fromYear: number } {
  const first = fromYear ?? year;
  if (first > year) throw fieldProblem('fromYear', 'after_year');
  if (year - first >= MOST_YEARS) throw fieldProblem('fromYear', 'too_many_years', { max: MOST_YEARS });
  return { year, fromYear: first };
}

/** Whether the caller reports on all clusters, as the board does, or on those that its unit heads. */
export const reportsOnAll = (caller: Caller): boolean => caller.can('recommendation:handle');

const condition = (sql: string, parameters: Scope['parameters'] = {}): Scope => ({ sql, parameters });

function shared(caller: Caller, { clusterId }: ReportQuery): Scope[] {
  return [
    visibleRecommendations(caller),
    condition(`r.status <> 'DRAFT' AND r.number IS NOT NULL`),
    ...(reportsOnAll(caller) ? [] : [managedMeetings(caller, 'm')]),
    ...(clusterId ? [condition('m.cluster_id = :clusterId', { clusterId })] : []),
  ];
}

/** What the report tells of. */
export function reported(caller: Caller, query: ReportQuery): Scope {
  const { from, to } = query;
  return allOf([
    ...shared(caller, query),
    condition('m.emulation_year BETWEEN :fromYear AND :year', yearsOf(query)),
    ...(from ? [condition('r.raised_on >= :from::date', { from })] : []),
    ...(to ? [condition('r.raised_on <= :to::date', { to })] : []),
  ]);
}

/** What earlier years left: not settled when the first of the reported years began. */
export function leftFromBefore(caller: Caller, query: ReportQuery): Scope {
  const { fromYear } = yearsOf(query);
  return allOf([
    ...shared(caller, query),
    condition(
      `m.emulation_year < :fromYear AND (g.answered_on IS NULL OR g.answered_on >= make_date(:fromYear, 1, 1)
         OR g.result_class IN ('IN_PROGRESS', 'PLANNED'))`,
      { fromYear },
    ),
  ]);
}

/**
 * The clusters that the report may tell of; a cluster that is not the caller's to report on does not exist for it. Of a
 * secretariat those that its unit heads in one of the years.
 */
export async function reportedClusters(tx: EntityManager, caller: Caller, query: ReportQuery): Promise<Cluster[]> {
  const { fromYear, year } = yearsOf(query);
  const find = tx.createQueryBuilder(Cluster, 'c').orderBy('c.name');
  if (query.clusterId) find.andWhere('c.id = :id', { id: query.clusterId });
  if (!reportsOnAll(caller)) {
    find.andWhere(
      `EXISTS (SELECT 1 FROM cluster_year y WHERE y.cluster_id = c.id AND y.year BETWEEN :fromYear AND :year
         AND y.head_unit_id = ANY(:heads))`,
      { fromYear, year, heads: caller.unitsAs('SECRETARIAT') },
    );
  }
  const clusters = await find.getMany();
  if (query.clusterId && clusters.length === 0) throw notFound();
  if (!reportsOnAll(caller) && clusters.length === 0) throw notFound('report.no_cluster');
  return clusters;
}
