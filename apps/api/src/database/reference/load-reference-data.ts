import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm';
import { ClusterMembership } from '../../directory/cluster-membership.entity';
import { Cluster } from '../../directory/cluster.entity';
import { Holiday } from '../../directory/holiday.entity';
import { Topic } from '../../directory/topic.entity';
import { Unit } from '../../directory/unit.entity';
import { AgendaTemplate } from '../../meetings/agenda-template.entity';
import { AnswerTemplate } from '../../recommendations/answers/answer-template.entity';
import { AGENDA_TEMPLATES } from './agenda-templates';
import { ANSWER_TEMPLATES } from './answer-templates';
import clusterData from './clusters.json';
import holidayData from './holidays.json';
import provinceData from './provinces.json';
import { referenceId } from './reference-id';
import { TOPICS } from './topics';

/**
 * Loads what every server knows: provinces, clusters, holidays, topics, agendas, answers to begin from. What is there already
 * stays as people have changed it; loading again adds only what is new.
 */
export async function loadReferenceData(tx: EntityManager): Promise<void> {
  await addMissing(tx, Unit, units());
  await linkSuccessors(tx);
  await addMissing(tx, Cluster, clusters());
  await addMissing(tx, ClusterMembership, memberships());
  await addMissing(tx, Topic, topics());
  await addMissing(tx, Holiday, holidays());
  await addMissing(tx, AgendaTemplate, agendaTemplates());
  await addMissing(tx, AnswerTemplate, answerTemplates());
}

/** A row as it is inserted; its id is the same on every server. */
type Row<Entity> = QueryDeepPartialEntity<Entity> & { id: string };

async function addMissing<Entity extends ObjectLiteral & { id: string }>(
  tx: EntityManager,
  entity: EntityTarget<Entity>,
  rows: Row<Entity>[],
): Promise<void> {
  const removed = await removedBefore(
    tx,
    rows.map(({ id }) => id),
  );
  const missing = rows.filter(({ id }) => !removed.has(id));
  await tx.createQueryBuilder().insert().into(entity).values(missing).orIgnore().updateEntity(false).execute();
}

/** What people have deleted does not come back with the next start; the audit trail remembers it. */
async function removedBefore(tx: EntityManager, ids: string[]): Promise<Set<string>> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT row_id AS id FROM audit_event WHERE action = 'DELETE' AND row_id = ANY($1)`,
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
}

const units = (): Row<Unit>[] => [
  ...provinceData.map((province) => ({
    id: referenceId('unit', province.id),
    key: province.id,
    kind: province.kind as Unit['kind'],
    code: province.code,
    name: province.name_vi,
    fullName: province.name_full_vi,
    validFrom: province.valid_from,
    validTo: province.valid_to,
  })),
  {
    id: referenceId('unit', 'ban-tdkt-tw'),
    key: 'ban-tdkt-tw',
    kind: 'CENTRAL_BOARD' as const,
    name: 'Ban TĐKT Trung ương',
    fullName: 'Ban Thi đua - Khen thưởng Trung ương',
  },
];

/** After all are there: a unit may come before the one that it becomes. Links that people have changed stay. */
async function linkSuccessors(tx: EntityManager): Promise<void> {
  const links = provinceData.flatMap(({ id, successor_id: successor }) =>
    successor === null ? [] : [{ id, successor }],
  );
  await tx.query(
    `UPDATE unit SET successor_id = link.successor
     FROM unnest($1::uuid[], $2::uuid[]) AS link(id, successor)
     WHERE unit.id = link.id AND unit.successor_id IS NULL AND unit.version = 1`,
    [links.map(({ id }) => referenceId('unit', id)), links.map(({ successor }) => referenceId('unit', successor))],
  );
}

const clusters = (): Row<Cluster>[] =>
  clusterData.clusters.map((cluster) => ({
    id: referenceId('cluster', cluster.id),
    key: cluster.id,
    type: 'CLUSTER' as const,
    name: cluster.name_vi,
    documentSymbol: cluster.document_symbol,
  }));

const memberships = (): Row<ClusterMembership>[] =>
  clusterData.clusters.flatMap((cluster) =>
    cluster.members.map((member) => ({
      id: referenceId('membership', `${cluster.id}/${member.province_id}`),
      clusterId: referenceId('cluster', cluster.id),
      unitId: referenceId('unit', member.province_id),
      validFrom: member.valid_from,
      validTo: member.valid_to,
    })),
  );

const topics = (): Row<Topic>[] =>
  TOPICS.map(({ code, nameVi, nameEn }, position) => ({
    id: referenceId('topic', code),
    code,
    nameVi,
    nameEn,
    position,
  }));

const holidays = (): Row<Holiday>[] =>
  holidayData.holidays.map((holiday) => ({
    id: referenceId('holiday', `${holiday.from}/${holiday.name_vi}`),
    kind: 'HOLIDAY' as const,
    fromDate: holiday.from,
    toDate: holiday.to,
    name: holiday.name_vi,
  }));

const agendaTemplates = (): Row<AgendaTemplate>[] =>
  AGENDA_TEMPLATES.map(({ key, ...template }) => ({ id: referenceId('agenda-template', key), ...template }));

const answerTemplates = (): Row<AnswerTemplate>[] =>
  ANSWER_TEMPLATES.map(({ key, ...template }) => ({ id: referenceId('answer-template', key), ...template }));
