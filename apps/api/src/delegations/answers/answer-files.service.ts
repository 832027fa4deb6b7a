import { Injectable, type StreamableFile } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../../common/clock';
import { assertVersion, notFound } from '../../common/problem';
import { Transactions } from '../../common/transactions';
import { MeetingFiles } from '../../meetings/files/meeting-files.service';
import { MeetingFile } from '../../meetings/meeting-file.entity';
import { calendarTimes } from '../../meetings/schedule/calendar-times';
import { ScheduleRelease } from '../../meetings/schedule/schedule-release.service';
import { calendarFile, meetingUid } from '../../messages/calendar-file';
import { fileReply } from '../../paperwork/file-reply';
import type { NewFile } from '../../paperwork/file-store.service';
import type { ByteStream } from '../../paperwork/incoming-file';
import { Paper } from '../paper.entity';
import { readDesk } from './answer-desk';
import { AnswerDoor, type Door, type Knock } from './answer-door.service';
import type { InvitationAnswerDto } from './answer-page.dto';
import { dropFile, openPaper } from './answer-papers.service';
import type { PaperFileQuery } from './answer.dto';
import { AnswerReader } from './answer-reader.service';

/** Files behind the door: what a delegation hands in, and what it may save. */
@Injectable()
export class AnswerFiles {
  constructor(
    private readonly door: AnswerDoor,
    private readonly reader: AnswerReader,
    private readonly files: MeetingFiles,
    private readonly schedule: ScheduleRelease,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Keeps the file of a paper, in the place of the one before. The bytes come outside of any transaction: a slow telephone
   * must not hold the meeting's lock. What was handed in meanwhile by somebody else is not thrown away for it.
   */
  async handIn(
    knock: Knock,
    paperId: string,
    { name, version }: PaperFileQuery,
    bytes: ByteStream,
  ): Promise<InvitationAnswerDto> {
    const { meeting, delegation, userId } = await this.door.change(knock, async (tx, door) => {
      await this.openAsSeen(tx, door, paperId, version);
      return door;
    });
    const place = { meetingId: meeting.id, delegationId: delegation?.id ?? null };
    const taken = await this.files.take(
      { userId },
      { ...place, id: uuidv7(), audience: 'SECRETARIAT', name, uploadedBy: userId },
      bytes,
    );
    try {
      const { page, replaced } = await this.door.change(knock, (tx, door) =>
        this.attach(tx, door, { id: paperId, version }, taken),
      );
      await this.files.forget(replaced);
      return page;
    } catch (error) {
      // Decided, changed or withdrawn while the bytes were on their way.
      await this.transactions.run({ userId }, (tx) => tx.delete(MeetingFile, taken.id));
      await this.files.forget([taken.storageKey]);
      throw error;
    }
  }

  /** A document that is open to all who attend, or that this delegation has handed in. */
  async open(knock: Knock, id: string): Promise<StreamableFile> {
    const file = await this.door.look(knock, (tx, { meeting, delegation }) =>
      tx.findOne(MeetingFile, {
        where: [
          { id, meetingId: meeting.id, audience: 'EVERYONE' },
          ...(delegation ? [{ id, meetingId: meeting.id, delegationId: delegation.id }] : []),
        ],
      }),
    );
    if (file === null) throw notFound();
    return this.files.reply(file);
  }

  /** The invitation as it was issued. */
  async paper(knock: Knock): Promise<StreamableFile> {
    const [file] = await this.door.look(knock, (tx, { invitation }) =>
      tx.query<NewFile[]>(
        `SELECT f.name, f.media_type AS "mediaType", f.content
         FROM issued_document d JOIN stored_file f ON f.id = d.file_id WHERE d.id = $1`,
        [invitation.documentId],
      ),
    );
    if (file === undefined) throw notFound();
    return fileReply(file);
  }

  /** The meeting for a calendar, under the name and the version that the mail gave it. */
  calendar(knock: Knock): Promise<StreamableFile> {
    return this.door.look(knock, async (tx, { meeting }) => {
      const cancelled = meeting.status === 'CANCELLED';
      const told = Math.max(0, (await this.schedule.currentNumber(tx, meeting.id)) - 1);
      const content = calendarFile([
        {
          uid: meetingUid(meeting.id),
          sequence: cancelled ? told + 1 : told,
          summary: meeting.title,
          location: meeting.venue,
          ...calendarTimes(meeting),
          status: cancelled ? 'CANCELLED' : 'CONFIRMED',
          stamp: this.clock.now(),
        },
      ]);
      return fileReply({
        name: 'lich-hop.ics',
        mediaType: 'text/calendar; charset=utf-8',
        content: Buffer.from(content),
      });
    });
  }

  private async openAsSeen(tx: EntityManager, door: Door, paperId: string, version: number): Promise<Paper> {
    const paper = openPaper(await readDesk(tx, door), paperId);
    const current = await this.reader.read(tx, door);
    assertVersion(paper, version, () => current);
    return paper;
  }

  private async attach(
    tx: EntityManager,
    door: Door,
    { id, version }: Pick<Paper, 'id' | 'version'>,
    taken: MeetingFile,
  ): Promise<{ page: InvitationAnswerDto; replaced: string[] }> {
    const paper = await this.openAsSeen(tx, door, id, version);
    await tx.update(Paper, paper.id, { fileId: taken.id, version: paper.version + 1 });
    const replaced = await dropFile(tx, paper);
    return { page: await this.reader.read(tx, door), replaced };
  }
}
