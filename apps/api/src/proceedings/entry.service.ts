import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../common/clock';
import { conflict, fieldProblem, notFound } from '../common/problem';
import { Transactions } from '../common/transactions';
import type { Caller } from '../identity/caller';
import { AgendaItem } from '../meetings/agenda-item.entity';
import type { Meeting } from '../meetings/meeting.entity';
import { contentOf, type EntryContent, saysAlready } from './entry-content';
import { misplacedDetail } from './entry-details';
import { EntryIntake } from './entry-intake.service';
import { entriesOf, entryOf } from './entry-rows';
import type { EntryDto, EntryListDto, PutEntryDto } from './entry.dto';
import { Entry } from './entry.entity';
import { RecordAccess } from './record-access.service';
import { speakerOf } from './speakers';

@Injectable()
export class EntryService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly access: RecordAccess,
    private readonly intake: EntryIntake,
    private readonly clock: Clock,
  ) {}

  async list(caller: Caller, meetingId: string): Promise<EntryListDto> {
    const actions = await this.access.actionsFor(caller, meetingId);
    return { items: await entriesOf(this.dataSource.manager, meetingId), actions };
  }

  /** Creates or changes a line. The same request twice is one change: its first answer may have been lost on the way. */
  put(caller: Caller, id: string, body: PutEntryDto): Promise<EntryDto> {
    assertFieldsFit(body);
    return this.transactions.run(caller, async (tx) => {
      const meeting = await this.access.open(caller, body.meetingId, tx);
      const before = await this.lineOf(tx, meeting, id);
      const content = contentOf(body);
      if (!isRepeated(before, content, body.version)) {
        await assertSeen(tx, before, body.version);
        await this.store(tx, meeting, before, { id, ...content });
      }
      return entryOf(tx, id);
    });
  }

  async delete(caller: Caller, id: string, version: number): Promise<void> {
    const { meetingId } = (await this.dataSource.manager.findOneBy(Entry, { id })) ?? missing();
    await this.transactions.run(caller, async (tx) => {
      const meeting = await this.access.open(caller, meetingId, tx);
      const before = (await this.lineOf(tx, meeting, id)) ?? missing();
      await assertSeen(tx, before, version);
      await this.intake.withdraw(tx, before);
      await tx.delete(Entry, id);
      if (before.answersId !== null) await this.intake.forgetUnwritten(tx, before.answersId);
    });
  }

  /** The line, if there is one; that of another meeting is hidden as if it were not there. */
  private async lineOf(tx: EntityManager, meeting: Meeting, id: string): Promise<Entry | null> {
    const entry = await tx.findOneBy(Entry, { id });
    if (entry !== null && entry.meetingId !== meeting.id) throw notFound();
    return entry;
  }

  private async store(
    tx: EntityManager,
    meeting: Meeting,
    before: Entry | null,
    content: EntryContent & { id: string },
  ): Promise<void> {
    await assertAgendaItemFits(tx, content);
    const speaker = await speakerOf(tx, content);
    if (before !== null && before.kind !== content.kind) await this.intake.withdraw(tx, before);
    const answersId = await this.intake.targetOf(tx, meeting, content.details.response);
    const now = this.clock.now();
    const entry: Entry = {
      ...content,
      answersId,
      createdAt: before?.createdAt ?? now,
      updatedAt: now,
      version: (before?.version ?? 0) + 1,
    };
    await tx.upsert(Entry, entry, ['id']);
    await this.intake.follow(tx, { meeting, entry, before, speaker });
    const answered = before?.answersId ?? null;
    if (answered !== null && answered !== answersId) await this.intake.forgetUnwritten(tx, answered);
  }
}

function missing(): never {
  throw notFound();
}

function assertFieldsFit({ kind, details, recommendation, response }: PutEntryDto): void {
  const misplaced = misplacedDetail(kind, { ...details });
  if (misplaced !== undefined) throw fieldProblem(`details.${misplaced}`, 'not_allowed');
  if (recommendation && kind !== 'RECOMMENDATION') throw fieldProblem('recommendation', 'not_allowed');
  if (response && kind !== 'RESPONSE') throw fieldProblem('response', 'not_allowed');
}

/** Whether the line says this already, by the writer's own hand: they saw it so, or as it was just before. */
function isRepeated(before: Entry | null, content: EntryContent, seen: number): boolean {
  if (before === null) return false;
  return (seen === before.version || seen === before.version - 1) && saysAlready(before, content);
}

async function assertSeen(tx: EntityManager, before: Entry | null, seen: number): Promise<void> {
  if (before === null && seen > 0) throw conflict('entry.deleted');
  if (before !== null && before.version !== seen) {
    throw conflict('resource.version_conflict', { current: await entryOf(tx, before.id) });
  }
}

async function assertAgendaItemFits(tx: EntityManager, { agendaItemId, meetingId }: EntryContent): Promise<void> {
  if (agendaItemId === null) return;
  if (!(await tx.existsBy(AgendaItem, { id: agendaItemId, meetingId })))
    throw fieldProblem('agendaItemId', 'not_found');
}
