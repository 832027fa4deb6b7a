import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, Not } from 'typeorm';
import { Clock } from '../common/clock';
import { conflict, fieldProblem, notFound } from '../common/problem';
import { Transactions } from '../common/transactions';
import type { Caller } from '../identity/caller';
import { AgendaChange } from './agenda-change.service';
import { AgendaItem } from './agenda-item.entity';
import { assertFits, insertAfter } from './agenda-lines';
import { AgendaReader } from './agenda-reader.service';
import {
  type AgendaDto,
  type AgendaItemFieldsDto,
  type AgendaOrderDto,
  type AgendaProgressDto,
  type CreateAgendaItemDto,
  MOST_ITEMS,
  type UpdateAgendaItemDto,
} from './agenda.dto';
import type { Meeting } from './meeting.entity';

type Content = Partial<Pick<AgendaItem, 'note'>> &
  Pick<AgendaItem, 'parentId' | 'kind' | 'title' | 'minutesPlanned' | 'presenter' | 'presenterAttendeeId'>;

const contentOf = (body: AgendaItemFieldsDto): Content => ({
  parentId: body.parentId ?? null,
  kind: body.kind,
  title: body.title,
  minutesPlanned: body.minutesPlanned,
  presenter: body.presenter ?? null,
  presenterAttendeeId: body.presenterAttendeeId ?? null,
  // A line that is edited in its place knows nothing of the note: what it leaves out stays.
  ...(body.note !== undefined && { note: body.note }),
});

/** Changes the programme. Every change answers with the whole of it, since all the times after a line move with it. */
@Injectable()
export class AgendaService {
  constructor(
    private readonly transactions: Transactions,
    private readonly changes: AgendaChange,
    private readonly reader: AgendaReader,
    private readonly clock: Clock,
  ) {}

  /** Adds a line after another, or at the end of its siblings. */
  create(caller: Caller, meetingId: string, body: CreateAgendaItemDto): Promise<AgendaDto> {
    return this.changes.run(caller, meetingId, async (tx) => {
      const items = await tx.findBy(AgendaItem, { meetingId });
      if (items.some(({ id }) => id === body.id)) return;
      if (items.length >= MOST_ITEMS) throw conflict('agenda.full');
      await assertFits(tx, meetingId, items, body);
      const last = items.reduce<AgendaItem | null>((a, b) => (a && a.position > b.position ? a : b), null);
      const after = body.afterId ? items.find(({ id }) => id === body.afterId) : last;
      if (after === undefined) throw fieldProblem('afterId', 'not_found');
      await insertAfter(tx, after, { ...contentOf(body), id: body.id, meetingId });
    });
  }

  order(caller: Caller, meetingId: string, { ids }: AgendaOrderDto): Promise<AgendaDto> {
    return this.changes.run(caller, meetingId, async (tx) => {
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
      return this.changes.runIn(tx, caller, found.meetingId, async (meeting) => {
        const item = await tx.findOneBy(AgendaItem, { id });
        if (item === null) throw notFound();
        if (item.version !== version) {
          throw conflict('resource.version_conflict', { current: await this.reader.read(caller, item.meetingId, tx) });
        }
        await work(tx, item, meeting);
      });
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
