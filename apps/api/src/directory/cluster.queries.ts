import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { Caller } from '../identity/caller';
import { visibleMeetings } from '../identity/meeting-scope';
import type { MembershipDto } from './cluster-membership.dto';
import type { ClusterYearDto } from './cluster-year.dto';
import type { ClusterListItemDto } from './cluster.dto';
import type { UnitRefDto } from './unit.dto';
import { unitRef, VIETNAMESE } from './unit.queries';

/** Which day's members, and head and deputy of the newest year among these. */
export interface Moment {
  on: string;
  firstYear: number;
  lastYear: number;
}

/** A row as the projection gives it. */
export interface ClusterRow extends Omit<ClusterListItemDto, 'year' | 'head' | 'deputy'> {
  lead: { year: number; head: UnitRefDto; deputy: UnitRefDto | null } | null;
}

export interface ClusterDetailRow extends ClusterRow {
  memberships: Omit<MembershipDto, 'actions'>[];
  years: Omit<ClusterYearDto, 'actions'>[];
}

const COVERS_THE_DAY = `daterange(ms.valid_from, ms.valid_to, '[]') @> :on::date`;

const MEMBER_COUNT = `(SELECT count(*)::int FROM cluster_membership ms WHERE ms.cluster_id = c.id AND ${COVERS_THE_DAY})`;

const LEAD = `(
  SELECT jsonb_build_object('year', y.year, 'head', ${unitRef('h')},
                            'deputy', CASE WHEN d.id IS NOT NULL THEN ${unitRef('d')} END)
  FROM cluster_year y JOIN unit h ON h.id = y.head_unit_id LEFT JOIN unit d ON d.id = y.deputy_unit_id
  WHERE y.cluster_id = c.id AND y.year BETWEEN :firstYear AND :lastYear
  ORDER BY y.year DESC LIMIT 1)`;

/** A membership as a MembershipDto without actions. */
export const membershipJson = (m: string, u: string): string => `jsonb_build_object(
  'id', ${m}.id, 'unit', ${unitRef(u)}, 'validFrom', ${m}.valid_from, 'validTo', ${m}.valid_to, 'version', ${m}.version)`;

const MEMBERSHIPS = `coalesce((
  SELECT jsonb_agg(${membershipJson('ms', 'mu')} ORDER BY mu.name ${VIETNAMESE}, ms.valid_from NULLS FIRST)
  FROM cluster_membership ms JOIN unit mu ON mu.id = ms.unit_id WHERE ms.cluster_id = c.id), '[]')`;

/** A year as a ClusterYearDto without actions. */
export const yearJson = (y: string, head: string, deputy: string): string => `jsonb_build_object(
  'year', ${y}.year, 'head', ${unitRef(head)}, 'deputy', CASE WHEN ${deputy}.id IS NOT NULL THEN ${unitRef(deputy)} END,
  'note', ${y}.note, 'version', ${y}.version)`;

const YEARS = `coalesce((
  SELECT jsonb_agg(${yearJson('cy', 'yh', 'yd')} ORDER BY cy.year DESC)
  FROM cluster_year cy JOIN unit yh ON yh.id = cy.head_unit_id LEFT JOIN unit yd ON yd.id = cy.deputy_unit_id
  WHERE cy.cluster_id = c.id), '[]')`;

/** Clusters with their counts, each in one row; those that have members on the day come first. */
export function selectClusters(tx: EntityManager, caller: Caller, moment: Moment): SelectQueryBuilder<ObjectLiteral> {
  const scope = visibleMeetings(caller, 'm');
  const seen = `FROM meeting m WHERE m.cluster_id = c.id AND ${scope.sql}`;
  const raised = `FROM recommendation r WHERE r.status <> 'DRAFT' AND r.meeting_id IN (SELECT m.id ${seen})`;
  return tx
    .createQueryBuilder()
    .from('cluster', 'c')
    .select(['c.id AS id', 'c.type AS type', 'c.name AS name', 'c.sample AS sample', 'c.version AS version'])
    .addSelect('c.document_symbol AS "documentSymbol"')
    .addSelect(MEMBER_COUNT, 'memberCount')
    .addSelect(`(SELECT count(*)::int ${seen})`, 'meetingCount')
    .addSelect(`(SELECT count(*)::int ${raised})`, 'recommendationCount')
    .addSelect(LEAD, 'lead')
    .orderBy(`(${MEMBER_COUNT} > 0)`, 'DESC')
    .addOrderBy(`c.name ${VIETNAMESE}`)
    .addOrderBy('c.id')
    .setParameters({ ...scope.parameters, ...moment });
}

/** One cluster, with the members and the years of all times. */
export const selectCluster = (
  tx: EntityManager,
  caller: Caller,
  moment: Moment,
  id: string,
): SelectQueryBuilder<ObjectLiteral> =>
  selectClusters(tx, caller, moment)
    .addSelect(MEMBERSHIPS, 'memberships')
    .addSelect(YEARS, 'years')
    .where('c.id = :id', { id });
