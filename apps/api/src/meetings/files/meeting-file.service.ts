import { extname } from 'node:path';
import { Injectable, type StreamableFile } from '@nestjs/common';
import { DataSource, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { assertVersion, notFound } from '../../common/problem';
import { Transactions } from '../../common/transactions';
import type { Caller } from '../../identity/caller';
import { managedMeetings, visibleMeetings } from '../../identity/meeting-scope';
import { User } from '../../identity/user.entity';
import { documentName } from '../../paperwork/file-name';
import { FILE_KINDS, MEDIA_TYPES } from '../../paperwork/file-kinds';
import type { ByteStream } from '../../paperwork/incoming-file';
import { AgendaItem } from '../agenda-item.entity';
import { MeetingAccess } from '../meeting-access.service';
import { MeetingFile } from '../meeting-file.entity';
import { Meeting } from '../meeting.entity';
import type { MeetingFileDto, MeetingFileListDto, UpdateMeetingFileDto } from './meeting-file.dto';
import { assertOfMeeting, MeetingFiles, type NewMeetingFile } from './meeting-files.service';

/** Documents as the caller may see and change them: access follows the meeting, and the audience of each. */
@Injectable()
export class MeetingFileService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly access: MeetingAccess,
    private readonly files: MeetingFiles,
  ) {}

  /** What the caller may read of a meeting's documents. Two queries: the meeting, and its documents. */
  async list(caller: Caller, meetingId: string): Promise<MeetingFileListDto> {
    const { managed } = await this.access.see(caller, meetingId);
    const rows = this.rows(this.dataSource.manager).where('f.meeting_id = :meetingId', { meetingId });
    if (!managed) rows.andWhere(`f.audience = 'EVERYONE'`);
    const items = await rows
      .orderBy('a.position', 'ASC', 'NULLS FIRST')
      .addOrderBy('f.name COLLATE "vi-x-icu"')
      .addOrderBy('f.id')
      .getRawMany<MeetingFileDto>();
    const { maxBytes, kinds } = this.files.limits;
    return { items, limits: { maxBytes, kinds: [...kinds] }, actions: managed ? ['manage'] : [] };
  }

  async upload(caller: Caller, file: NewMeetingFile, bytes: ByteStream): Promise<MeetingFileDto> {
    await this.transactions.run(caller, (tx) => this.access.manage(caller, file.meetingId, tx));
    const { id } = await this.files.take(caller, file, bytes);
    return this.show(this.dataSource.manager, id);
  }

  /** The bytes, for whoever may read the document. One query before them. */
  async content(caller: Caller, id: string): Promise<StreamableFile> {
    const visible = visibleMeetings(caller, 'm');
    const managed = managedMeetings(caller, 'm');
    const file = await this.dataSource
      .createQueryBuilder(MeetingFile, 'f')
      .innerJoin(Meeting, 'm', 'm.id = f.meeting_id')
      .where('f.id = :id', { id })
      .andWhere(visible.sql)
      .andWhere(`(f.audience = 'EVERYONE' OR ${managed.sql})`)
      .setParameters({ ...visible.parameters, ...managed.parameters })
      .getOne();
    if (file === null) throw notFound();
    return this.files.reply(file);
  }

  update(caller: Caller, id: string, body: UpdateMeetingFileDto): Promise<MeetingFileDto> {
    return this.transactions.run(caller, async (tx) => {
      const file = await this.managed(caller, id, tx);
      const current = await this.show(tx, id);
      assertVersion(file, body.version, () => current);
      const agendaItemId = body.agendaItemId ?? null;
      await assertOfMeeting(tx, file.meetingId, { agendaItemId });
      const fields = { name: renamed(file, body.name), agendaItemId, audience: body.audience };
      await tx.update(MeetingFile, id, { ...fields, version: file.version + 1 });
      return this.show(tx, id);
    });
  }

  /** The row goes in the transaction, the bytes once that has happened: never the other way about. */
  async delete(caller: Caller, id: string, version: number): Promise<void> {
    const { storageKey } = await this.transactions.run(caller, async (tx) => {
      const file = await this.managed(caller, id, tx);
      const current = await this.show(tx, id);
      assertVersion(file, version, () => current);
      await tx.delete(MeetingFile, id);
      return file;
    });
    await this.files.forget([storageKey]);
  }

  /** The document for a change: 404 for whoever does not see its meeting or the document, 403 who does not run it. */
  private async managed(caller: Caller, id: string, tx: EntityManager): Promise<MeetingFile> {
    const found = await tx.findOneBy(MeetingFile, { id });
    if (found === null) throw notFound();
    await this.access.manage(caller, found.meetingId, tx);
    const file = await tx.findOne(MeetingFile, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (file === null) throw notFound();
    return file;
  }

  private async show(manager: EntityManager, id: string): Promise<MeetingFileDto> {
    const row = await this.rows(manager).where('f.id = :id', { id }).getRawOne<MeetingFileDto>();
    if (row === undefined) throw notFound();
    return row;
  }

  private rows(manager: EntityManager): SelectQueryBuilder<MeetingFile> {
    return manager
      .createQueryBuilder(MeetingFile, 'f')
      .leftJoin(AgendaItem, 'a', 'a.id = f.agenda_item_id')
      .leftJoin('delegation', 'd', 'd.id = f.delegation_id')
      .leftJoin('unit', 'u', 'u.id = d.unit_id')
      .leftJoin(User, 'p', 'p.id = f.uploaded_by')
      .select(['f.id AS id', 'f.meeting_id AS "meetingId"', 'f.agenda_item_id AS "agendaItemId"'])
      .addSelect(['a.title AS "agendaItemTitle"', 'f.delegation_id AS "delegationId"', 'u.name AS "delegationName"'])
      .addSelect(['f.name AS name', 'f.media_type AS "mediaType"', 'f.size AS size', 'f.sha256 AS sha256'])
      .addSelect(['f.audience AS audience', 'p.display_name AS "uploadedByName"', 'f.uploaded_at AS "uploadedAt"'])
      .addSelect('f.version', 'version');
  }
}

/** What the document is does not change by what it is called. */
function renamed({ name, mediaType }: MeetingFile, called: string): string {
  const kind = FILE_KINDS.find((one) => MEDIA_TYPES[one] === mediaType);
  return kind === undefined ? `${called}${extname(name)}` : documentName(called, kind);
}
