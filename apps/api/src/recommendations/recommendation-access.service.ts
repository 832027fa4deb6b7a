import { Injectable } from '@nestjs/common';
import { todayInVietnam } from '@kyhop/vietnamese';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../common/clock';
import { assertVersion, forbidden, notFound } from '../common/problem';
import type { Caller } from '../identity/caller';
import { managedMeetings } from '../identity/meeting-scope';
import { Meeting } from '../meetings/meeting.entity';
import type { DeskDay } from './flow/deadline-state';
import { basisAround, deskDayOf } from './flow/deadlines';
import { isSettledWith, type ReceivedState, receivedState } from './flow/received-state';
import { queryNamed } from './named-query';
import { toOpinionDto } from './opinions/opinion-rows';
import { mayGiveReceipt } from './receipts/receipt-rules';
import { actionsOn, movesOn, type Standing } from './recommendation-actions';
import {
  DETAIL_SOURCES,
  detailColumns,
  type DetailRow,
  toLink,
  toOrigin,
  toStep,
  withInstant,
} from './recommendation-detail-rows';
import { HEAD_COLUMNS, HEAD_SOURCES, toHead } from './recommendation-rows';
import { visibleRecommendations } from './recommendation-scope';
import type { RecommendationDto } from './recommendation.dto';
import { Recommendation } from './recommendation.entity';
import { toResponseDto } from './response-rows';

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
    const detail = detailColumns(caller);
    const today = todayInVietnam(this.clock.now());
    const rows = await queryNamed<DetailRow>(
      tx,
      `SELECT ${HEAD_COLUMNS}, ${detail.sql}, ${managedMeetings(caller, 'm').sql} AS managed, ${basisAround(':today')} AS basis
       ${HEAD_SOURCES} ${DETAIL_SOURCES}
       WHERE r.id = :id AND ${visible.sql}`,
      { ...visible.parameters, ...detail.parameters, id, today },
    );
    const row = rows[0];
    if (row === undefined) throw notFound();
    return toDto(caller, row, deskDayOf(row.basis, today));
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

  /** The same for whoever may make the change and saw what stands: else 403, and 409 with how it stands now. */
  async lockSeen(
    tx: EntityManager,
    caller: Caller,
    { id, version }: { id: string; version: number },
    may: (standing: Standing) => boolean,
  ): Promise<{ recommendation: Recommendation; standing: Standing }> {
    const { recommendation, managed } = await this.lock(caller, id, tx);
    const { status, raisedByUnitId, leadUnitId } = recommendation;
    const standing = { caller, managed, status, raisedByUnitId, leadUnitId };
    if (!may(standing)) throw forbidden();
    if (recommendation.version !== version) {
      const current = await this.show(caller, id, tx);
      assertVersion(recommendation, version, () => current);
    }
    return { recommendation, standing };
  }
}

function toDto(caller: Caller, row: DetailRow, day: DeskDay): RecommendationDto {
  const { text, clusterId, emulationYear, meetingKind, raisedByUnitId, competence, resultClass, channel } = row;
  const head = toHead(caller, row, day);
  const leadUnitId = row.leadId;
  const standing = { caller, managed: row.managed, status: row.status, raisedByUnitId, leadUnitId };
  const origins = row.origins.map((origin) => toOrigin(origin, day));
  const received = receivedByUnit(caller, row, day);
  const everybody = [received, ...origins.map((origin) => origin.received)];
  const answer = { status: row.answering.status, received, mayObject: row.mayObject };
  return {
    ...head,
    ...{ text, clusterId, emulationYear, meetingKind, raisedByUnitId, competence, resultClass, channel },
    ...{ entry: row.entry, answeredOn: row.answeredOn },
    received,
    mergedInto: row.mergedInto && toLink(row.mergedInto),
    origins,
    repeats: row.repeats && toLink(row.repeats),
    repeatedBy: row.repeatedBy.map(toLink),
    responses: row.responses.map((response) => toResponseDto(caller, response, row.status)),
    steps: row.steps.map(toStep),
    upwardReports: row.upwardReports.map(withInstant),
    deadlineChanges: row.deadlineChanges.map(withInstant),
    opinions: row.opinions.map((opinion) => toOpinionDto(caller, opinion, day.today)),
    receipts: row.receipts.map(withInstant),
    reminders: row.reminders.map(withInstant),
    actions: actionsOn(standing, answer),
    moves: movesOn(standing, {
      ...{ topicId: row.topicId, competence, leadUnitId, resultClass },
      ...{ answered: row.answeredAnew, received: everybody.every(isSettledWith) },
    }),
  };
}

/** Whether its own unit has the answer: for the board to know, and for the unit. */
function receivedByUnit(caller: Caller, row: DetailRow, day: DeskDay): ReceivedState | null {
  const { raisedByUnitId, answering, word } = row;
  if (raisedByUnitId === null) return null;
  const known = caller.can('recommendation:handle') || mayGiveReceipt(caller, { raisedByUnitId });
  return known ? receivedState({ answeredOn: answering.answeredOn, word }, day) : null;
}
