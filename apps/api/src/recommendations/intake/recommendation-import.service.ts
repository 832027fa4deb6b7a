import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { todayInVietnam } from '@kyhop/vietnamese';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { takeBytes } from '../../common/bytes';
import { Clock } from '../../common/clock';
import { Jobs } from '../../common/jobs/jobs';
import { assertVersion, conflict, notFound } from '../../common/problem';
import { MOST_BYTES } from '../../common/table-import/grid';
import { assertLookedAt, markApplied, rowsToTake, startReading } from '../../common/table-import/import-steps';
import { tellingOf } from '../../common/table-import/import-view';
import { Transactions } from '../../common/transactions';
import type { Caller } from '../../identity/caller';
import { MeetingAccess } from '../../meetings/meeting-access.service';
import type { Meeting } from '../../meetings/meeting.entity';
import { takesNew } from '../recommendation-actions';
import { recommendationCode } from '../recommendation-number';
import { changesAfter } from './changes';
import { checkRows } from './check-rows';
import { enterRecommendations } from './enter-recommendations';
import { unitsToAskFor } from './import-rights';
import { readAllRows, readingOf, replaceRows, viewOf } from './import-view';
import type { IntakeField } from './intake-columns';
import type { IntakeReading, IntakeRow } from './intake-row';
import type {
  AppliedIntakeDto,
  ChangeIntakeRowsDto,
  IntakePageQuery,
  IntakeReadingDto,
  RecommendationImportDto,
} from './recommendation-import.dto';
import { RecommendationImport } from './recommendation-import.entity';
import { readSurroundings } from './surroundings';

/** A table under somebody's hand, with the meeting and the units that they may ask for. */
interface InHand {
  one: RecommendationImport;
  meeting: Meeting;
  own: string[] | null;
}

/** Tables of recommendations on their way in: brought, looked at, corrected, and entered whole or not at all. */
@Injectable()
export class RecommendationImportService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly meetings: MeetingAccess,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  /** Keeps the bytes until a job has read them. Whoever may not bring a table is told before it is received. */
  async receive(
    caller: Caller,
    { id, meetingId, name }: { id: string; meetingId: string; name: string },
    stream: Readable,
  ): Promise<RecommendationImportDto> {
    const { own: ownUnitIds } = await this.open(caller, meetingId);
    const content = await takeBytes(stream, MOST_BYTES);
    const { userId: byUserId } = caller;
    return this.transactions.run(caller, async (tx) => {
      const inserted = await tx
        .createQueryBuilder()
        .insert()
        .into(RecommendationImport)
        .values({ id, meetingId, byUserId, ownUnitIds, fileName: name, content, createdAt: this.clock.now() })
        .orIgnore()
        .returning('id')
        .execute();
      const isNew = (inserted.raw as unknown[]).length > 0;
      if (isNew) await this.jobs.send(tx, 'recommendation-import.read', { importId: id });
      else if (!(await tx.existsBy(RecommendationImport, { id, meetingId, byUserId })))
        throw conflict('resource.exists');
      return viewOf(tx, id);
    });
  }

  async read(caller: Caller, id: string, page: IntakePageQuery): Promise<RecommendationImportDto> {
    const { manager } = this.dataSource;
    const one = await manager.findOneBy(RecommendationImport, { id, byUserId: caller.userId });
    if (one === null) throw notFound();
    await this.meetings.see(caller, one.meetingId);
    return viewOf(manager, id, page);
  }

  /** Has the table read again, as it is now told; corrections of rows stay with their rows. */
  setReading(caller: Caller, id: string, body: IntakeReadingDto): Promise<RecommendationImportDto> {
    return this.change(caller, id, body.version, async (tx, { one }) => {
      const reading: IntakeReading = { ...tellingOf<IntakeField>(body), changes: readingOf(one).changes };
      await startReading(tx, RecommendationImport, one, reading);
      await this.jobs.send(tx, 'recommendation-import.read', { importId: id });
    });
  }

  /** Corrects rows and decides about them; all rows are compared again, as one may repeat another. */
  changeRows(
    caller: Caller,
    id: string,
    body: ChangeIntakeRowsDto,
    page: IntakePageQuery,
  ): Promise<RecommendationImportDto> {
    const work = async (tx: EntityManager, { one, meeting, own }: InHand) => {
      if (one.state !== 'READY') throw conflict('import.not_ready');
      const reading = readingOf(one);
      const before = await readAllRows(tx, id);
      const changes = changesAfter(reading.changes, before, body);
      const rows = await this.recheck(tx, meeting, own, before, changes);
      await tx.update(RecommendationImport, id, { reading: { ...reading, changes }, version: one.version + 1 });
      await replaceRows(tx, id, rows);
    };
    return this.change(caller, id, body.version, work, page);
  }

  /**
   * Puts the recommendations on the desk, all or none. They are compared once more: the desk may have changed since they
   * were looked at. Afterwards the table is let go; what stays of it are the codes. Saying it twice is once.
   */
  apply(caller: Caller, id: string, version: number): Promise<AppliedIntakeDto> {
    return this.transactions.run(caller, async (tx) => {
      const one = await lock(tx, caller, id);
      if (one.state === 'APPLIED') return appliedOf(tx, id);
      const { meeting, own } = await this.open(caller, one.meetingId, tx);
      const view = await viewOf(tx, id);
      assertVersion(one, version, () => view);
      assertLookedAt(view.preview, view.told);
      const rows = await this.recheck(tx, meeting, own, await readAllRows(tx, id), readingOf(one).changes);
      const applied = { codes: await this.enter(tx, caller, rowsToTake(rows), meeting, own) };
      await markApplied(tx, RecommendationImport, one, applied);
      return applied;
    });
  }

  /** Lets a table go; what is on the desk through it stays. */
  remove(caller: Caller, id: string): Promise<void> {
    return this.transactions.run(caller, async (tx) => {
      await lock(tx, caller, id);
      await tx.delete(RecommendationImport, id);
    });
  }

  private async enter(
    tx: EntityManager,
    caller: Caller,
    rows: readonly IntakeRow[],
    { id: meetingId, emulationYear: numberYear }: Meeting,
    own: string[] | null,
  ): Promise<string[]> {
    const now = this.clock.now();
    const today = todayInVietnam(now);
    const channel = own === null ? 'WRITTEN' : 'ONLINE';
    const asked = rows.map(({ cells, unit, topic, competence, raisedBy, raisedOn }) => ({
      ...({ id: uuidv7(), meetingId, numberYear, channel, competence, text: cells.TEXT } as const),
      ...{ topicId: topic?.id ?? null, raisedByUnitId: unit?.id ?? null, raisedByText: raisedBy },
      ...{ raisedOn: raisedOn ?? today, note: cells.NOTE || null },
    }));
    const numbers = await enterRecommendations(tx, caller, asked, now);
    return numbers.map((number) => recommendationCode(numberYear, number));
  }

  /** The meeting, if recommendations may be brought to it: 404 if unseen, 403 for whoever may not, 409 if it takes none. */
  private async open(
    caller: Caller,
    meetingId: string,
    tx?: EntityManager,
  ): Promise<{ meeting: Meeting; own: string[] | null }> {
    const { meeting, managed } = await this.meetings.see(caller, meetingId, tx);
    const own = unitsToAskFor(caller, managed);
    if (!takesNew(meeting)) throw conflict('recommendation.meeting_closed_to_new');
    return { meeting, own };
  }

  private change(
    caller: Caller,
    id: string,
    version: number,
    work: (tx: EntityManager, inHand: InHand) => Promise<void>,
    page: IntakePageQuery = {},
  ): Promise<RecommendationImportDto> {
    return this.transactions.run(caller, async (tx) => {
      const one = await lock(tx, caller, id);
      const { meeting, own } = await this.open(caller, one.meetingId, tx);
      const view = one.version === version ? null : await viewOf(tx, id, page);
      assertVersion(one, version, () => view);
      if (one.state === 'APPLIED') throw conflict('import.applied');
      await work(tx, { one, meeting, own });
      return viewOf(tx, id, page);
    });
  }

  /** The rows as they stand among the others now. */
  private async recheck(
    tx: EntityManager,
    meeting: Meeting,
    own: string[] | null,
    before: readonly IntakeRow[],
    changes: IntakeReading['changes'],
  ): Promise<IntakeRow[]> {
    const known = await readSurroundings(tx, meeting, own, todayInVietnam(this.clock.now()));
    return checkRows(tx, meeting, before, changes, known);
  }
}

/** The table for a change; it exists for whoever brought it only. */
async function lock(tx: EntityManager, { userId: byUserId }: Caller, id: string): Promise<RecommendationImport> {
  const one = await tx.findOne(RecommendationImport, { where: { id, byUserId }, lock: { mode: 'pessimistic_write' } });
  if (one === null) throw notFound();
  return one;
}

async function appliedOf(tx: EntityManager, id: string): Promise<AppliedIntakeDto> {
  const { applied } = await viewOf(tx, id);
  if (applied === null) throw conflict('import.not_ready');
  return applied;
}
