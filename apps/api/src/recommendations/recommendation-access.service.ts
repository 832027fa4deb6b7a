import { Injectable } from '@nestjs/common';
import { todayInVietnam } from '@kyhop/vietnamese';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../common/clock';
import { notFound } from '../common/problem';
import type { Caller } from '../identity/caller';
import { managedMeetings } from '../identity/meeting-scope';
import { Meeting } from '../meetings/meeting.entity';
import { queryNamed } from './named-query';
import { actionsOn, movesOn } from './recommendation-actions';
import { HEAD_COLUMNS, HEAD_SOURCES, type HeadRow, toHead } from './recommendation-rows';
import { visibleRecommendations } from './recommendation-scope';
import type { RecommendationDto, RecommendationStepDto } from './recommendation.dto';
import { Recommendation } from './recommendation.entity';
import { type ResponseRow, responsesOf, toResponseDto } from './response-rows';

type StepRow = Omit<RecommendationStepDto, 'at'> & { at: string };

type DetailRow = HeadRow &
  Pick<
    RecommendationDto,
    | 'text'
    | 'clusterId'
    | 'emulationYear'
    | 'meetingKind'
    | 'raisedByUnitId'
    | 'competence'
    | 'resultClass'
    | 'entry'
    | 'version'
  > & { managed: boolean; responses: ResponseRow[]; steps: StepRow[] };

const ENTRY = `CASE WHEN e.id IS NOT NULL THEN json_build_object('id', e.id, 'text', e.text,
  'speaker', coalesce(concat_ws(', ', p.name, nullif(array_to_string(p.positions, ', '), '')), e.speaker_text)) END`;

const STEPS = `coalesce((
  SELECT json_agg(json_build_object('fromStatus', s.from_status, 'toStatus', s.to_status, 'reason', s.reason,
                                    'by', who.display_name, 'at', s.at) ORDER BY s.at, s.id)
  FROM recommendation_step s LEFT JOIN user_account who ON who.id = s.by_user_id
  WHERE s.recommendation_id = r.id), '[]')`;

/** The door to a recommendation: what does not exist for the caller is 404. */
@Injectable()
export class RecommendationAccess {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** All that the caller may know of a recommendation. One statement. */
  async show(caller: Caller, id: string, tx: EntityManager = this.dataSource.manager): Promise<RecommendationDto> {
    const visible = visibleRecommendations(caller);
    const rows = await queryNamed<DetailRow>(
      tx,
      `SELECT ${HEAD_COLUMNS}, r.text, r.raised_by_unit_id AS "raisedByUnitId", r.competence,
              r.result_class AS "resultClass", r.version, m.cluster_id AS "clusterId",
              m.emulation_year AS "emulationYear", m.kind AS "meetingKind", ${managedMeetings(caller, 'm').sql} AS managed,
              ${ENTRY} AS entry, ${responsesOf(caller.can('response:draft'))} AS responses, ${STEPS} AS steps
       ${HEAD_SOURCES}
       LEFT JOIN entry e ON e.id = r.entry_id
       LEFT JOIN attendee p ON p.id = e.speaker_id
       WHERE r.id = :id AND ${visible.sql}`,
      { ...visible.parameters, id },
    );
    const row = rows[0];
    if (row === undefined) throw notFound();
    return this.toDto(caller, row);
  }

  /** The recommendation for a change: locked until the transaction ends. */
  async lock(
    caller: Caller,
    id: string,
    tx: EntityManager,
  ): Promise<{ recommendation: Recommendation; managed: boolean }> {
    const visible = visibleRecommendations(caller);
    const { entities, raw } = await tx
      .createQueryBuilder(Recommendation, 'r')
      .innerJoin(Meeting, 'm', 'm.id = r.meetingId')
      .addSelect(managedMeetings(caller, 'm').sql, 'managed')
      .where('r.id = :id', { id })
      .andWhere(visible.sql)
      .setParameters(visible.parameters)
      .setLock('pessimistic_write', undefined, ['r'])
      .getRawAndEntities<{ managed: boolean }>();
    const recommendation = entities[0];
    if (recommendation === undefined) throw notFound();
    return { recommendation, managed: raw[0]?.managed ?? false };
  }

  private toDto(caller: Caller, row: DetailRow): RecommendationDto {
    const { text, clusterId, emulationYear, meetingKind, raisedByUnitId, competence, resultClass, entry, version } =
      row;
    const head = toHead(row, todayInVietnam(this.clock.now()));
    const standing = { caller, managed: row.managed, status: row.status };
    return {
      ...head,
      ...{ text, clusterId, emulationYear, meetingKind, raisedByUnitId, competence, resultClass, entry, version },
      responses: row.responses.map((response) => toResponseDto(caller, response, row.status)),
      steps: row.steps.map((step) => ({ ...step, at: new Date(step.at) })),
      actions: actionsOn(standing),
      moves: movesOn(standing, { answered: head.answered, resultClass }),
    };
  }
}
