import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../common/clock';
import { conflict, fieldProblem } from '../common/problem';
import { Transactions } from '../common/transactions';
import { ClusterYear } from '../directory/cluster-year.entity';
import { Unit } from '../directory/unit.entity';
import type { Caller } from '../identity/caller';
import { MeetingWarnings } from './calendar/meeting-warnings.service';
import type { PlannedMeetingDto } from './calendar/warning.dto';
import { MeetingFiles } from './files/meeting-files.service';
import { MeetingAccess } from './meeting-access.service';
import { MeetingFile } from './meeting-file.entity';
import { MeetingReader } from './meeting-reader.service';
import {
  assertNotBeforeSessions,
  assertPrepares,
  assertSeriesStands,
  assertTimeFits,
  realTimes,
} from './meeting-rules';
import type { CreateMeetingDto, MeetingFieldsDto, UpdateMeetingDto } from './meeting.dto';
import { Meeting } from './meeting.entity';
import { ScheduleRelease } from './schedule/schedule-release.service';

type Plan = Partial<Pick<Meeting, 'answerBy'>> &
  Omit<Meeting, 'answerBy' | 'id' | 'status' | 'statusReason' | 'startedAt' | 'endedAt' | 'createdAt' | 'version'>;

const planOf = (body: MeetingFieldsDto): Plan => ({
  clusterId: body.clusterId,
  emulationYear: body.emulationYear,
  kind: body.kind,
  title: body.title,
  hostUnitId: body.hostUnitId ?? null,
  venue: body.venue,
  heldOn: body.heldOn,
  startTime: body.startTime ?? null,
  endTime: body.endTime ?? null,
  dayPart: body.dayPart ?? null,
  preparesId: body.preparesId ?? null,
  preparationNote: body.preparationNote ?? null,
  sourceNote: body.sourceNote ?? null,
  ...(body.answerBy !== undefined && { answerBy: body.answerBy }),
});

/** Plans meetings: what is entered before they begin, and corrected until the minutes are signed. */
@Injectable()
export class MeetingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: MeetingAccess,
    private readonly reader: MeetingReader,
    private readonly files: MeetingFiles,
    private readonly warnings: MeetingWarnings,
    private readonly schedule: ScheduleRelease,
    private readonly clock: Clock,
  ) {}

  async create(caller: Caller, body: CreateMeetingDto): Promise<PlannedMeetingDto> {
    const meeting = await this.transactions.run(caller, async (tx) => {
      if (!(await tx.existsBy(Meeting, { id: body.id }))) {
        await this.assertFits(tx, caller, body);
        const meeting = { ...planOf(body), id: body.id, createdAt: this.clock.now() };
        await tx.createQueryBuilder().insert().into(Meeting).values(meeting).orIgnore().execute();
      }
      return this.reader.read(caller, body.id, tx);
    });
    return this.warnings.with(caller, meeting);
  }

  async update(caller: Caller, id: string, body: UpdateMeetingDto): Promise<PlannedMeetingDto> {
    const meeting = await this.transactions.run(caller, async (tx) => {
      const meeting = await this.access.manage(caller, id, tx);
      await this.reader.assertSeen(caller, id, body.version, tx);
      assertSeriesStands(meeting, body);
      await this.assertFits(tx, caller, body);
      assertNotBeforeSessions(body.heldOn, await tx.findBy(Meeting, { preparesId: id }));
      await tx.update(Meeting, id, { ...planOf(body), ...realTimes(meeting, body), version: meeting.version + 1 });
      await this.schedule.touched(tx, id);
      return this.reader.read(caller, id, tx);
    });
    return this.warnings.with(caller, meeting);
  }

  /** Only a draft can vanish: of any other, people were told. */
  async delete(caller: Caller, id: string, version: number): Promise<void> {
    const files = await this.transactions.run(caller, async (tx) => {
      const meeting = await this.access.manage(caller, id, tx);
      await this.reader.assertSeen(caller, id, version, tx);
      if (meeting.status !== 'DRAFT') throw conflict('meeting.not_a_draft');
      if (await tx.existsBy(Meeting, { preparesId: id })) throw conflict('meeting.is_prepared');
      const documents = await tx.findBy(MeetingFile, { meetingId: id });
      await tx.delete(Meeting, id);
      return documents;
    });
    await this.files.forget(files.map(({ storageKey }) => storageKey));
  }

  private async assertFits(tx: EntityManager, caller: Caller, body: MeetingFieldsDto): Promise<void> {
    assertTimeFits(body);
    await assertHeads(tx, caller, body);
    if (body.hostUnitId && !(await tx.existsBy(Unit, { id: body.hostUnitId }))) {
      throw fieldProblem('hostUnitId', 'not_found');
    }
    if (body.preparesId) assertPrepares(body, await tx.findOneBy(Meeting, { id: body.preparesId }));
  }
}

/** The right to call a meeting is the head's of that year, and moves on with it (docs/domain.md §6.6). */
export async function assertHeads(
  tx: EntityManager,
  caller: Caller,
  { clusterId, emulationYear }: Pick<MeetingFieldsDto, 'clusterId' | 'emulationYear'>,
): Promise<void> {
  const year = await tx.findOneBy(ClusterYear, { clusterId, year: emulationYear });
  if (!year?.headUnitId || !caller.unitsAs('SECRETARIAT').includes(year.headUnitId)) {
    throw fieldProblem('clusterId', 'not_headed');
  }
}
