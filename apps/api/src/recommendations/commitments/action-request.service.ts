import { Injectable } from '@nestjs/common';
import { isPlainDate } from '@kyhop/vietnamese';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7, validate as isUuid } from 'uuid';
import { Clock } from '../../common/clock';
import { badCursor, decodeCursor, DEFAULT_PAGE, toPage } from '../../common/paging';
import { assertVersion, conflict, forbidden, notFound } from '../../common/problem';
import { Transactions } from '../../common/transactions';
import type { Caller } from '../../identity/caller';
import type { Scope } from '../../identity/meeting-scope';
import { MeetingAccess } from '../../meetings/meeting-access.service';
import { queryNamed } from '../named-query';
import { allOf } from '../recommendation-scope';
import { ActionReply } from './action-reply.entity';
import { type ActionRequestRow, CALLS, mayReplyFor, toActionRequestDto, visibleCalls } from './action-request-rows';
import type {
  ActionRequestDto,
  ActionRequestPageDto,
  ActionRequestQuery,
  CreateActionRequestDto,
  ReplyDto,
  UpdateActionRequestDto,
} from './action-request.dto';
import { ActionRequest } from './action-request.entity';

/** What members are asked to do, and what each did about it. */
@Injectable()
export class ActionRequestService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly meetings: MeetingAccess,
    private readonly clock: Clock,
  ) {}

  /** One statement. */
  async list(caller: Caller, query: ActionRequestQuery): Promise<ActionRequestPageDto> {
    const { limit = DEFAULT_PAGE, after } = query;
    const { sql, parameters } = allOf([
      visibleCalls(caller),
      ...filtersOf(caller, query),
      ...(after ? [earlierThan(after)] : []),
    ]);
    const rows = await queryNamed<ActionRequestRow>(
      this.dataSource.manager,
      `${CALLS} WHERE ${sql} ORDER BY m.held_on DESC, q.id DESC LIMIT :rows`,
      { ...parameters, rows: limit + 1 },
    );
    return toPage(
      rows,
      limit,
      ({ meeting, id }) => [meeting.heldOn, id],
      (row) => toActionRequestDto(caller, row),
    );
  }

  create(caller: Caller, body: CreateActionRequestDto): Promise<ActionRequestDto> {
    const { id, meetingId, text, askedBy = null, dueOn = null } = body;
    return this.transactions.run(caller, async (tx) => {
      await this.meetings.see(caller, meetingId, tx);
      const row = { id, meetingId, text, askedBy, dueOn, createdAt: this.clock.now() };
      await tx.createQueryBuilder().insert().into(ActionRequest).values(row).orIgnore().execute();
      if (!(await tx.existsBy(ActionRequest, { id, meetingId }))) throw conflict('resource.exists');
      return read(tx, caller, id);
    });
  }

  update(
    caller: Caller,
    id: string,
    { version, text, askedBy, dueOn }: UpdateActionRequestDto,
  ): Promise<ActionRequestDto> {
    return this.change(caller, id, version, async (tx, { source }) => {
      const words = { ...(text && { text }), ...(askedBy !== undefined && { askedBy }) };
      if (source !== 'BOARD' && Object.keys(words).length > 0) throw conflict('action_request.recorded');
      await tx.update(ActionRequest, id, { ...words, ...(dueOn !== undefined && { dueOn }), version: version + 1 });
      return read(tx, caller, id);
    });
  }

  delete(caller: Caller, id: string, version: number): Promise<void> {
    return this.change(caller, id, version, async (tx, { source }) => {
      if (source !== 'BOARD') throw conflict('action_request.recorded');
      await tx.delete(ActionRequest, id);
    });
  }

  /** One reply of a member, brought up to date as its work goes on. */
  reply(caller: Caller, id: string, unitId: string, body: ReplyDto): Promise<ActionRequestDto> {
    return this.transactions.run(caller, async (tx) => {
      await lock(tx, id);
      const call = await read(tx, caller, id);
      if (!mayReplyFor(caller, unitId)) throw forbidden();
      const member = call.members.find((one) => one.unitId === unitId);
      if (member === undefined) throw notFound();
      if (member.version !== (body.version ?? null)) throw conflict('resource.version_conflict', { current: call });
      await tx.upsert(
        ActionReply,
        {
          ...{ id: uuidv7(), requestId: id, unitId, state: body.state, text: body.text, byUserId: caller.userId },
          ...{ at: this.clock.now(), version: (member.version ?? 0) + 1 },
        },
        ['requestId', 'unitId'],
      );
      return read(tx, caller, id);
    });
  }

  private change<Result>(
    caller: Caller,
    id: string,
    version: number,
    work: (tx: EntityManager, call: ActionRequestDto) => Promise<Result>,
  ): Promise<Result> {
    return this.transactions.run(caller, async (tx) => {
      await lock(tx, id);
      const call = await read(tx, caller, id);
      assertVersion(call, version, () => call);
      return work(tx, call);
    });
  }
}

/** The lock of the call also puts those who reply to it in a row. */
async function lock(tx: EntityManager, id: string): Promise<void> {
  await tx.query('SELECT 1 FROM action_request WHERE id = $1 FOR UPDATE', [id]);
}

async function read(tx: EntityManager, caller: Caller, id: string): Promise<ActionRequestDto> {
  const { sql, parameters } = visibleCalls(caller);
  const [row] = await queryNamed<ActionRequestRow>(tx, `${CALLS} WHERE q.id = :id AND ${sql}`, { ...parameters, id });
  if (row === undefined) throw notFound();
  return toActionRequestDto(caller, row);
}

function filtersOf(caller: Caller, { clusterId, year, mine }: ActionRequestQuery): Scope[] {
  const scopes: Scope[] = [];
  if (clusterId) scopes.push({ sql: 'm.cluster_id = :clusterId', parameters: { clusterId } });
  if (year) scopes.push({ sql: 'm.emulation_year = :year', parameters: { year } });
  if (mine === 'true') {
    scopes.push({
      sql: `EXISTS (SELECT 1 FROM cluster_membership own WHERE own.cluster_id = m.cluster_id
            AND own.unit_id = ANY(:mine) AND daterange(own.valid_from, own.valid_to, '[]') @> m.held_on)`,
      parameters: { mine: caller.unitsAs('SECRETARIAT', 'FOCAL_POINT') },
    });
  }
  return scopes;
}

/** Only what follows the last row of the page before. */
function earlierThan(cursor: string): Scope {
  const [heldOn, id] = decodeCursor(cursor, 2).map(String);
  if (!isPlainDate(heldOn ?? '') || !isUuid(id)) throw badCursor();
  return {
    sql: '(m.held_on, q.id) < (:lastDay::date, :lastId::uuid)',
    parameters: { lastDay: heldOn, lastId: id },
  };
}
