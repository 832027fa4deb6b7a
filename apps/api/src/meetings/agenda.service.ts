import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, Not } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../common/clock';
import { conflict, fieldProblem, notFound } from '../common/problem';
import { Transactions } from '../common/transactions';
import type { Caller } from '../identity/caller';
import { AgendaItem } from './agenda-item.entity';
import { AgendaReader } from './agenda-reader.service';
import { agendaTemplate } from './agenda-templates';
import {
  type AgendaDto,
  type AgendaItemFieldsDto,
  type AgendaOrderDto,
  type AgendaProgressDto,
  type CreateAgendaItemDto,
  MOST_ITEMS,
  type UpdateAgendaItemDto,
} from './agenda.dto';
import { MeetingAccess } from './meeting-access.service';
import type { Meeting } from './meeting.entity';

type Content = Pick<AgendaItem, 'parentId' | 'kind' | 'title' | 'minutesPlanned' | 'presenter' | 'presenterAttendeeId'>;

const contentOf = (body: AgendaItemFieldsDto): Content => ({
  parentId: body.parentId ?? null,
  kind: body.kind,
  title: body.title,
  minutesPlanned: body.minutesPlanned,
  presenter: body.presenter ?? null,
  presenterAttendeeId: body.presenterAttendeeId ?? null,
});

/** Changes the programme. Every change answers with the whole of it, since all the times after a line move with it. */
@Injectable()
export class AgendaService {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: MeetingAccess,
    private readonly reader: AgendaReader,
    private readonly clock: Clock,
  ) {}

  /** Adds a line at the end of its siblings. */
  create(caller: Caller, meetingId: string, body: CreateAgendaItemDto): Promise<AgendaDto> {
    return this.change(caller, meetingId, async (tx) => {
      const items = await tx.findBy(AgendaItem, { meetingId });
      if (items.some(({ id }) => id === body.id)) return;
      if (items.length >= MOST_ITEMS) throw conflict('agenda.full');
      await assertFits(tx, meetingId, items, body);
      const position = 1 + Math.max(-1, ...items.map((item) => item.position));
      await tx.insert(AgendaItem, { ...contentOf(body), id: body.id, meetingId, position });
    });
  }

  /** Fills an empty agenda with the usual lines of this kind of meeting. */
  fill(caller: Caller, meetingId: string): Promise<AgendaDto> {
    return this.change(caller, meetingId, async (tx, { kind, emulationYear }) => {
      if (await tx.existsBy(AgendaItem, { meetingId })) throw conflict('agenda.not_empty');
      const lines = agendaTemplate(kind, emulationYear);
      if (lines === undefined) throw conflict('agenda.no_template');
      await tx.insert(
        AgendaItem,
        lines.map((line, position) => ({ ...line, id: uuidv7(), meetingId, position })),
      );
    });
  }

  order(caller: Caller, meetingId: string, { ids }: AgendaOrderDto): Promise<AgendaDto> {
    return this.change(caller, meetingId, async (tx) => {
      const items = await tx.findBy(AgendaItem, { meetingId });
      const known = new Map(items.map((item) => [item.id, item]));
      if (ids.length !== items.length || !ids.every((id) => known.has(id))) {
        throw conflict('agenda.changed', { current: await this.reader.read(caller, meetingId, tx) });
      }
      for (const [position, id] of ids.entries()) {
        if (known.get(id)?.position !== position) await tx.update(AgendaItem, id, { position });
      }
    });
  }

  update(caller: Caller, id: string, body: UpdateAgendaItemDto): Promise<AgendaDto> {
    return this.changeItem(caller, id, body.version, async (tx, item) => {
      const items = await tx.findBy(AgendaItem, { meetingId: item.meetingId });
      await assertFits(tx, item.meetingId, items, { ...body, id });
      await tx.update(AgendaItem, id, { ...contentOf(body), version: item.version + 1 });
    });
  }

  /** Removes a line and its parts; what was recorded under them stays in the record. */
  delete(caller: Caller, id: string, version: number): Promise<AgendaDto> {
    return this.changeItem(caller, id, version, async (tx) => {
      await tx.delete(AgendaItem, id);
    });
  }

  /** Takes a line up or ends it, by the server's clock, while the meeting is in session. */
  progress(caller: Caller, id: string, { action, version }: AgendaProgressDto): Promise<AgendaDto> {
    return this.changeItem(caller, id, version, async (tx, item, meeting) => {
      if (meeting.status !== 'IN_SESSION') throw conflict('meeting.not_in_session');
      if (await tx.existsBy(AgendaItem, { parentId: id })) throw conflict('agenda_item.has_parts');
      const now = this.clock.now();
      const next = { version: item.version + 1 };
      switch (action) {
        case 'START':
          await finishRunning(tx, item, now);
          await tx.update(AgendaItem, id, { ...next, startedAt: item.startedAt ?? now, finishedAt: null });
          return;
        case 'FINISH':
          if (item.startedAt === null || item.finishedAt !== null) throw conflict('agenda_item.not_running');
          await tx.update(AgendaItem, id, { ...next, finishedAt: now });
          return;
        case 'RESET':
          await tx.update(AgendaItem, id, { ...next, startedAt: null, finishedAt: null });
      }
    });
  }

  private change(
    caller: Caller,
    meetingId: string,
    work: (tx: EntityManager, meeting: Meeting) => Promise<void>,
  ): Promise<AgendaDto> {
    return this.transactions.run(caller, async (tx) => {
      await work(tx, await this.access.manage(caller, meetingId, tx));
      return this.reader.read(caller, meetingId, tx);
    });
  }

  /** The lock on the meeting also guards its lines: every change to one goes through it. */
  private changeItem(
    caller: Caller,
    id: string,
    version: number,
    work: (tx: EntityManager, item: AgendaItem, meeting: Meeting) => Promise<void>,
  ): Promise<AgendaDto> {
    return this.transactions.run(caller, async (tx) => {
      const found = await tx.findOneBy(AgendaItem, { id });
      if (found === null) throw notFound();
      const meeting = await this.access.manage(caller, found.meetingId, tx);
      const item = await tx.findOneBy(AgendaItem, { id });
      if (item === null) throw notFound();
      if (item.version !== version) {
        throw conflict('resource.version_conflict', { current: await this.reader.read(caller, item.meetingId, tx) });
      }
      await work(tx, item, meeting);
      return this.reader.read(caller, item.meetingId, tx);
    });
  }
}

async function finishRunning(tx: EntityManager, { id, meetingId }: AgendaItem, now: Date): Promise<void> {
  await tx.update(
    AgendaItem,
    { meetingId, id: Not(id), startedAt: Not(IsNull()), finishedAt: IsNull() },
    { finishedAt: now, version: () => 'version + 1' },
  );
}

async function assertFits(
  tx: EntityManager,
  meetingId: string,
  items: readonly AgendaItem[],
  { id, parentId, presenter, presenterAttendeeId }: AgendaItemFieldsDto & { id: string },
): Promise<void> {
  if (parentId) assertParentFits(items, id, parentId);
  if (presenter && presenterAttendeeId) throw fieldProblem('presenter', 'not_with_attendee');
  if (!presenterAttendeeId) return;
  const attendees = await tx.query<unknown[]>(`SELECT 1 FROM attendee a WHERE a.id = $1 AND a.meeting_id = $2`, [
    presenterAttendeeId,
    meetingId,
  ]);
  if (attendees.length === 0) throw fieldProblem('presenterAttendeeId', 'not_found');
}

/** A parent is a line of the same agenda, and not the line itself or one of its parts. */
function assertParentFits(items: readonly AgendaItem[], id: string, parentId: string): void {
  const byId = new Map(items.map((item) => [item.id, item]));
  if (!byId.has(parentId)) throw fieldProblem('parentId', 'not_found');
  for (let at: string | null = parentId; at !== null; at = byId.get(at)?.parentId ?? null) {
    if (at === id) throw fieldProblem('parentId', 'part_of_itself');
  }
}
