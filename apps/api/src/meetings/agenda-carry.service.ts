import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { conflict, fieldProblem } from '../common/problem';
import { Transactions } from '../common/transactions';
import type { Caller } from '../identity/caller';
import { managedMeetings } from '../identity/meeting-scope';
import { isFinished, linesToCarry, placeOfCarried, wasTakenUp } from './agenda-carry';
import type { CarryOverDto, CarryOverTargetDto, CarryOverTargetsDto } from './agenda-carry.dto';
import { AgendaItem } from './agenda-item.entity';
import { makeRoom } from './agenda-lines';
import { AgendaReader } from './agenda-reader.service';
import { type AgendaDto, MOST_ITEMS } from './agenda.dto';
import { MeetingAccess } from './meeting-access.service';
import { Meeting, type MeetingStatus } from './meeting.entity';
import { ScheduleRelease } from './schedule/schedule-release.service';

/** A programme that is over, or will not be, takes nothing in. */
const OVER: readonly MeetingStatus[] = ['CLOSED', 'CANCELLED'];

/** Enough for a list of choice. */
const MOST_TARGETS = 20;

/** What a meeting did not come to is taken up by the next: copied, or moved while the record does not yet speak of it. */
@Injectable()
export class AgendaCarry {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly access: MeetingAccess,
    private readonly reader: AgendaReader,
    private readonly schedule: ScheduleRelease,
  ) {}

  /** Meetings of the same cluster, run by the caller and still to come after this one; the next first. */
  async targets(caller: Caller, meetingId: string): Promise<CarryOverTargetsDto> {
    const { meeting } = await this.access.see(caller, meetingId);
    const { clusterId, heldOn } = meeting;
    const managed = managedMeetings(caller, 'm');
    const items = await this.dataSource
      .createQueryBuilder(Meeting, 'm')
      .select(['m.id AS id', 'm.title AS title', `to_char(m.held_on, 'YYYY-MM-DD') AS "heldOn"`])
      .where(managed.sql, managed.parameters)
      .andWhere('m.cluster_id = :clusterId AND m.held_on >= :heldOn AND m.id <> :meetingId', {
        ...{ clusterId, heldOn, meetingId },
      })
      .andWhere('m.status NOT IN (:...over)', { over: OVER })
      .orderBy('m.held_on')
      .addOrderBy('m.start_time', 'ASC', 'NULLS LAST')
      .addOrderBy('m.id')
      .limit(MOST_TARGETS)
      .getRawMany<CarryOverTargetDto>();
    return { items };
  }

  /** Answers with this meeting's agenda as it is then. */
  carry(caller: Caller, meetingId: string, { itemIds, toMeetingId, keep }: CarryOverDto): Promise<AgendaDto> {
    return this.transactions.run(caller, async (tx) => {
      // Both at once and in one order: two who carry lines to and fro do not wait for each other.
      await tx.query('SELECT 1 FROM meeting WHERE id = ANY($1) ORDER BY id FOR UPDATE', [[meetingId, toMeetingId]]);
      const { meeting, managed } = await this.access.see(caller, meetingId, tx);
      const target = await this.access.manage(caller, toMeetingId, tx);
      assertTakes(target, meeting);
      if (!keep) await this.access.manage(caller, meetingId, tx);
      if (!keep && meeting.status === 'CLOSED') throw conflict('agenda.meeting_closed');
      const items = await linesOf(tx, meetingId);
      const there = await linesOf(tx, toMeetingId);
      const lines = linesToCarry(items, assertUnfinished(items, there, itemIds));
      if (there.length + lines.length > MOST_ITEMS) throw conflict('agenda.full');
      if (keep) await copy(tx, lines, toMeetingId, there);
      else await move(tx, items, lines, toMeetingId, there);
      await this.schedule.touched(tx, toMeetingId);
      if (!keep && managed) await this.schedule.touched(tx, meetingId);
      return this.reader.read(caller, meetingId, tx);
    });
  }
}

const linesOf = (tx: EntityManager, meetingId: string): Promise<AgendaItem[]> =>
  tx.find(AgendaItem, { where: { meetingId }, order: { position: 'ASC', id: 'ASC' } });

function assertTakes(target: Meeting, meeting: Meeting): void {
  if (target.id === meeting.id) throw fieldProblem('toMeetingId', 'same_meeting');
  if (target.clusterId !== meeting.clusterId) throw fieldProblem('toMeetingId', 'other_cluster');
  if (OVER.includes(target.status)) throw fieldProblem('toMeetingId', 'meeting_over');
}

/** The lines that are named, but for those that a request sent twice has moved already. */
function assertUnfinished(
  items: readonly AgendaItem[],
  there: readonly AgendaItem[],
  ids: readonly string[],
): Set<string> {
  const known = new Map(items.map((item) => [item.id, item]));
  const moved = new Set(there.map(({ id }) => id));
  for (const [at, id] of ids.entries()) {
    const item = known.get(id);
    if (item === undefined && !moved.has(id)) throw fieldProblem(`itemIds.${at}`, 'not_found');
    if (item && isFinished(items, item)) throw fieldProblem(`itemIds.${at}`, 'finished');
  }
  return new Set(ids);
}

/** A presenter is carried over by name: who comes to the next meeting is not yet said. */
async function presentersOf(tx: EntityManager, lines: readonly AgendaItem[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ id: string; name: string }[]>(
    `SELECT i.id, coalesce(a.name, i.presenter) AS name FROM agenda_item i
     LEFT JOIN attendee a ON a.id = i.presenter_attendee_id
     WHERE i.id = ANY($1) AND coalesce(a.name, i.presenter) IS NOT NULL`,
    [lines.map(({ id }) => id)],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Makes room for so many lines before what closes the meeting, and gives the first position. */
async function roomFor(tx: EntityManager, count: number, meetingId: string, there: AgendaItem[]): Promise<number> {
  const roots = there.filter(({ parentId }) => parentId === null);
  const closing = roots[placeOfCarried(roots.map(({ kind }) => kind))];
  const position = closing?.position ?? 1 + Math.max(-1, ...there.map((item) => item.position));
  await makeRoom(tx, meetingId, position, count);
  return position;
}

/** Copies lines; one that the meeting has taken over before is not taken twice. */
async function copy(tx: EntityManager, lines: AgendaItem[], meetingId: string, there: AgendaItem[]): Promise<void> {
  const copies = new Map(
    there.flatMap(({ id, carriedFromId }) => (carriedFromId ? [[carriedFromId, id] as const] : [])),
  );
  const fresh = lines.filter(({ id }) => !copies.has(id));
  if (fresh.length === 0) return;
  const presenters = await presentersOf(tx, fresh);
  const first = await roomFor(tx, fresh.length, meetingId, there);
  for (const { id } of fresh) copies.set(id, uuidv7());
  const rows = fresh.map(({ id, parentId, kind, title, minutesPlanned, note }, at) => ({
    ...{ kind, title, minutesPlanned, note, meetingId, position: first + at },
    id: copies.get(id) ?? uuidv7(),
    parentId: (parentId && copies.get(parentId)) ?? null,
    presenter: presenters.get(id) ?? null,
    carriedFromId: id,
  }));
  await tx.insert(AgendaItem, rows);
}

/** Moves lines with their documents; what the record or a paper speaks of can only be copied. */
async function move(
  tx: EntityManager,
  items: readonly AgendaItem[],
  lines: AgendaItem[],
  meetingId: string,
  there: AgendaItem[],
): Promise<void> {
  const ids = lines.map(({ id }) => id);
  if (ids.length === 0) return;
  const spokenOf = await tx.query<unknown[]>(
    `SELECT 1 FROM entry WHERE agenda_item_id = ANY($1) UNION ALL SELECT 1 FROM paper WHERE agenda_item_id = ANY($1) LIMIT 1`,
    [ids],
  );
  if (spokenOf.length > 0 || lines.some((line) => wasTakenUp(items, line))) throw conflict('agenda_item.in_the_record');
  const presenters = await presentersOf(tx, lines);
  const first = await roomFor(tx, lines.length, meetingId, there);
  const going = new Set(ids);
  for (const [at, { id, parentId, version }] of lines.entries()) {
    await tx.update(AgendaItem, id, {
      ...{ meetingId, position: first + at, version: version + 1, reportsYear: null, reportsMeetingId: null },
      ...{ presenter: presenters.get(id) ?? null, presenterAttendeeId: null },
      parentId: parentId !== null && going.has(parentId) ? parentId : null,
    });
  }
  // A delegation's document stays with the meeting for which it was handed in.
  await tx.query(
    'UPDATE meeting_file SET agenda_item_id = NULL WHERE agenda_item_id = ANY($1) AND delegation_id IS NOT NULL',
    [ids],
  );
  await tx.query('UPDATE meeting_file SET meeting_id = $2 WHERE agenda_item_id = ANY($1)', [ids, meetingId]);
}
