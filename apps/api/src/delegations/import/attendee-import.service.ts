import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
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
import { AttendeeImport } from '../attendee-import.entity';
import { insertAttendees } from '../attendee.service';
import type {
  AppliedImportDto,
  AttendeeImportDto,
  ChangeRowsDto,
  ImportPageQuery,
  ReadingDto,
} from './attendee-import.dto';
import { candidateOf } from './candidates';
import { changesAfter } from './changes';
import { checkRows } from './check-rows';
import type { ImportField } from './header';
import type { ImportRow, Reading } from './import-row';
import { appliedOf, readAllRows, readingOf, replaceRows, viewOf } from './import-view';
import { readSurroundings, type Surroundings } from './surroundings';

/** Rows that go into one statement: PostgreSQL takes 65,535 parameters, and each statement holds up requests. */
const BATCH = 200;

/** Lists of delegates on their way in: brought, looked at, corrected, and taken over whole or not at all. */
@Injectable()
export class AttendeeImportService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly access: MeetingAccess,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  /** Keeps the bytes until a job has read them. Whoever may not bring a list is told before it is received. */
  async receive(
    caller: Caller,
    { id, meetingId, name }: { id: string; meetingId: string; name: string },
    stream: Readable,
  ): Promise<AttendeeImportDto> {
    await this.access.seeManaged(caller, meetingId);
    const content = await takeBytes(stream, MOST_BYTES);
    return this.transactions.run(caller, async (tx) => {
      await this.access.manage(caller, meetingId, tx);
      const known = await tx.findOneBy(AttendeeImport, { id });
      if (known !== null && known.meetingId !== meetingId) throw conflict('resource.exists');
      if (known !== null) return viewOf(tx, id);
      const createdAt = this.clock.now();
      await tx.insert(AttendeeImport, { id, meetingId, byUserId: caller.userId, fileName: name, content, createdAt });
      await this.jobs.send(tx, 'attendee-import.read', { importId: id });
      return viewOf(tx, id);
    });
  }

  async read(caller: Caller, id: string, page: ImportPageQuery): Promise<AttendeeImportDto> {
    const { manager } = this.dataSource;
    const one = await manager.findOneBy(AttendeeImport, { id });
    if (one === null) throw notFound();
    await this.access.seeManaged(caller, one.meetingId);
    return viewOf(manager, id, page);
  }

  /** Has the list read again, as it is now told; corrections of rows stay with their rows. */
  setReading(caller: Caller, id: string, body: ReadingDto): Promise<AttendeeImportDto> {
    return this.change(caller, id, body.version, async (tx, one) => {
      const { format = null } = body;
      const reading: Reading = { format, ...tellingOf<ImportField>(body), changes: readingOf(one).changes };
      await startReading(tx, AttendeeImport, one, reading);
      await this.jobs.send(tx, 'attendee-import.read', { importId: id });
    });
  }

  /** Corrects rows and decides about them; all rows are compared again, as one may repeat another. */
  changeRows(caller: Caller, id: string, body: ChangeRowsDto, page: ImportPageQuery): Promise<AttendeeImportDto> {
    return this.change(
      caller,
      id,
      body.version,
      async (tx, one, meeting) => {
        if (one.state !== 'READY') throw conflict('import.not_ready');
        const reading = readingOf(one);
        const before = await readAllRows(tx, id);
        const changes = changesAfter(reading.changes, before, body);
        const { rows } = await recheck(tx, one, meeting, changes, before);
        await tx.update(AttendeeImport, id, { reading: { ...reading, changes }, version: one.version + 1 });
        await replaceRows(tx, id, rows);
      },
      page,
    );
  }

  /**
   * Gives the meeting its delegates, all or none. The list is compared once more: the meeting may have changed since it
   * was looked at. Afterwards the list is let go; its delegates are at the meeting. Saying it twice is once.
   */
  apply(caller: Caller, id: string, version: number): Promise<AppliedImportDto> {
    return this.transactions.run(caller, async (tx) => {
      const { one, meeting } = await this.manage(tx, caller, id);
      if (one.state === 'APPLIED') return appliedOf(tx, id);
      const view = await viewOf(tx, id);
      assertVersion(one, version, () => view);
      assertLookedAt(view.preview, view.told);
      const { rows, surroundings } = await recheck(tx, one, meeting, readingOf(one).changes);
      const unitNames = new Map(surroundings.delegations.map(({ id: delegation, names }) => [delegation, names]));
      const taken = rowsToTake(rows);
      for (let at = 0; at < taken.length; at += BATCH) {
        const batch = taken
          .slice(at, at + BATCH)
          .map((row, place) => candidateOf(row, unitNames.get(row.delegationId ?? '') ?? [], at + place));
        await insertAttendees(tx, meeting.id, batch);
      }
      const applied: AppliedImportDto = { added: taken.length };
      await markApplied(tx, AttendeeImport, one, applied);
      return applied;
    });
  }

  /** Lets a list go; whoever is at the meeting through it stays. */
  remove(caller: Caller, id: string): Promise<void> {
    return this.transactions.run(caller, async (tx) => {
      await this.manage(tx, caller, id);
      await tx.delete(AttendeeImport, id);
    });
  }

  private change(
    caller: Caller,
    id: string,
    version: number,
    work: (tx: EntityManager, one: AttendeeImport, meeting: Meeting) => Promise<void>,
    page: ImportPageQuery = {},
  ): Promise<AttendeeImportDto> {
    return this.transactions.run(caller, async (tx) => {
      const { one, meeting } = await this.manage(tx, caller, id);
      const view = one.version === version ? null : await viewOf(tx, id, page);
      assertVersion(one, version, () => view);
      if (one.state === 'APPLIED') throw conflict('import.applied');
      await work(tx, one, meeting);
      return viewOf(tx, id, page);
    });
  }

  /** The import, once its meeting is locked. */
  private async manage(tx: EntityManager, caller: Caller, id: string) {
    const found = await tx.findOne(AttendeeImport, { where: { id }, select: { id: true, meetingId: true } });
    if (found === null) throw notFound();
    const meeting = await this.access.manage(caller, found.meetingId, tx);
    const one = await tx.findOne(AttendeeImport, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (one === null) throw notFound();
    return { one, meeting };
  }
}

/** The rows as they stand in their surroundings now. */
async function recheck(
  tx: EntityManager,
  { id }: AttendeeImport,
  meeting: Meeting,
  changes: Reading['changes'],
  before?: readonly ImportRow[],
): Promise<{ rows: ImportRow[]; surroundings: Surroundings }> {
  const known = before ?? (await readAllRows(tx, id));
  const names = known.map(({ cells, number }) => changes[number]?.cells?.NAME ?? cells.NAME);
  const surroundings = await readSurroundings(tx, meeting, names);
  return { rows: await checkRows(known, changes, surroundings), surroundings };
}
