import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, IsNull } from 'typeorm';
import { Clock } from '../common/clock';
import { conflict } from '../common/problem';
import { Transactions } from '../common/transactions';
import { ClusterYear } from '../directory/cluster-year.entity';
import type { Caller } from '../identity/caller';
import { AgendaItem } from '../meetings/agenda-item.entity';
import { MeetingFiles } from '../meetings/files/meeting-files.service';
import { MeetingAccess, type SeenMeeting } from '../meetings/meeting-access.service';
import { FILE_AUDIENCES, MeetingFile } from '../meetings/meeting-file.entity';
import { MeetingReader } from '../meetings/meeting-reader.service';
import { assertHeads } from '../meetings/meeting.service';
import type { MeetingDto } from '../meetings/meeting.dto';
import { Meeting } from '../meetings/meeting.entity';
import { Attendee } from './attendee.entity';
import { copiedLines } from './copied-lines';
import { copiedAttendees, copiedDelegations } from './copied-people';
import { type Copying, copyId } from './copying';
import { Delegation } from './delegation.entity';
import type { CopyMeetingDto } from './meeting-copy.dto';

/** Plans a meeting after the pattern of another. */
@Injectable()
export class MeetingCopy {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly access: MeetingAccess,
    private readonly reader: MeetingReader,
    private readonly files: MeetingFiles,
    private readonly clock: Clock,
  ) {}

  async create(caller: Caller, sourceId: string, body: CopyMeetingDto): Promise<MeetingDto> {
    const seen = await this.access.see(caller, sourceId);
    await this.transactions.run(caller, async (tx) => {
      if (await tx.existsBy(Meeting, { id: body.id })) await this.assertBegun(tx, caller, body);
      else await this.plan(tx, caller, seen, body);
    });
    if (body.parts.includes('FILES')) await this.copyFiles(caller, seen, body);
    return this.reader.read(caller, body.id);
  }

  /** The same request once more finds the draft that it has made; any other meeting of that id is nobody's to copy into. */
  private async assertBegun(tx: EntityManager, caller: Caller, body: CopyMeetingDto): Promise<void> {
    const made = await this.access.manage(caller, body.id, tx);
    const same = made.title === body.title && made.heldOn === body.heldOn && made.emulationYear === body.emulationYear;
    if (made.status !== 'DRAFT' || !same) throw conflict('resource.exists');
  }

  private async plan(
    tx: EntityManager,
    caller: Caller,
    { meeting: from, managed }: SeenMeeting,
    body: CopyMeetingDto,
  ): Promise<void> {
    const { id, emulationYear, heldOn, title, venue } = body;
    const clusterId = body.clusterId ?? from.clusterId;
    await assertHeads(tx, caller, { clusterId, emulationYear });
    const parts = new Set(body.parts);
    const hostUnitId = await hostOf(tx, from, { clusterId, emulationYear });
    const { kind, startTime, endTime, dayPart } = from;
    await tx.insert(Meeting, {
      ...{ id, clusterId, emulationYear, kind, title, hostUnitId, venue, heldOn, startTime, endTime, dayPart },
      preparationNote: parts.has('NOTES') ? from.preparationNote : null,
      createdAt: this.clock.now(),
    });
    await copyParts(tx, { from, managed, to: { id, emulationYear, heldOn, hostUnitId }, parts });
  }

  /** After the meeting is there, one by one: bytes are no part of a transaction. What a broken request left out, the next adds. */
  private async copyFiles(caller: Caller, { meeting, managed }: SeenMeeting, { id, parts }: CopyMeetingDto) {
    const files = await this.dataSource.manager.findBy(MeetingFile, {
      meetingId: meeting.id,
      delegationId: IsNull(),
      audience: In(managed ? FILE_AUDIENCES : ['EVERYONE']),
    });
    const there = await this.dataSource.manager.findBy(MeetingFile, { meetingId: id });
    const done = new Set(there.map((file) => file.id));
    const lines = await this.dataSource.manager.findBy(AgendaItem, { meetingId: id });
    const known = new Set(parts.includes('AGENDA') ? lines.map((line) => line.id) : []);
    for (const file of files.filter((one) => !done.has(copyId(id, one.id)))) {
      const lineId = file.agendaItemId && copyId(id, file.agendaItemId);
      const { name, audience } = file;
      await this.files.take(
        caller,
        {
          ...{ id: copyId(id, file.id), meetingId: id, name, audience, uploadedBy: caller.userId },
          agendaItemId: lineId && known.has(lineId) ? lineId : null,
        },
        await this.files.open(file),
      );
    }
  }
}

/** The head of a year hosts its meetings (docs/domain.md §1.4): in another year or cluster, that is another province. */
async function hostOf(
  tx: EntityManager,
  from: Meeting,
  { clusterId, emulationYear }: Pick<Meeting, 'clusterId' | 'emulationYear'>,
): Promise<string | null> {
  if (from.clusterId === clusterId && from.emulationYear === emulationYear) return from.hostUnitId;
  return (await tx.findOneBy(ClusterYear, { clusterId, year: emulationYear }))?.headUnitId ?? null;
}

/** Delegations first, then those who are in them, then the lines that they present. */
async function copyParts(tx: EntityManager, copying: Copying): Promise<void> {
  const { parts } = copying;
  const delegations = await copiedDelegations(tx, copying);
  const attendees = parts.has('PEOPLE') ? await copiedAttendees(tx, copying, delegations) : [];
  if (parts.has('DELEGATIONS')) {
    await tx.insert(
      Delegation,
      delegations.rows.map((row) => ({ ...row, headAttendeeId: null })),
    );
  }
  await tx.insert(Attendee, attendees);
  const present = new Set(attendees.map(({ id }) => id));
  for (const { id, headAttendeeId } of parts.has('DELEGATIONS') ? delegations.rows : []) {
    if (headAttendeeId !== null && present.has(headAttendeeId)) await tx.update(Delegation, id, { headAttendeeId });
  }
  if (parts.has('AGENDA')) await tx.insert(AgendaItem, await copiedLines(tx, copying, present));
}
