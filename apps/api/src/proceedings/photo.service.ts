import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { assertVersion, fieldProblem, notFound } from '../common/problem';
import { Transactions } from '../common/transactions';
import { Attendee } from '../delegations/attendee.entity';
import type { Caller } from '../identity/caller';
import type { CreatePhotoDto, PhotoDto, PhotoListDto, UpdatePhotoDto } from './photo.dto';
import { Photo } from './photo.entity';
import { RecordAccess } from './record-access.service';

const toPhotoDto = (photo: Photo): PhotoDto => ({ ...photo });

@Injectable()
export class PhotoService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly access: RecordAccess,
  ) {}

  async list(caller: Caller, meetingId: string): Promise<PhotoListDto> {
    const actions = await this.access.actionsFor(caller, meetingId);
    const photos = await this.dataSource.manager.find(Photo, {
      where: { meetingId },
      order: { position: 'ASC', id: 'ASC' },
    });
    return { items: photos.map(toPhotoDto), actions };
  }

  create(caller: Caller, meetingId: string, body: CreatePhotoDto): Promise<PhotoDto> {
    return this.transactions.run(caller, async (tx) => {
      await this.access.open(caller, meetingId, tx);
      const known = await tx.findOneBy(Photo, { id: body.id });
      if (known !== null && known.meetingId !== meetingId) throw notFound();
      if (known === null) await this.insert(tx, meetingId, body);
      return this.readIn(tx, body.id);
    });
  }

  async update(caller: Caller, id: string, { version, ...fields }: UpdatePhotoDto): Promise<PhotoDto> {
    return this.changing(caller, id, version, async (tx, photo) => {
      await assertAttends(tx, photo.meetingId, fields.pictured ?? null);
      const { caption, position, pictured = null, credit = null } = fields;
      await tx.update(Photo, id, { caption, position, pictured, credit, version: photo.version + 1 });
      return this.readIn(tx, id);
    });
  }

  async delete(caller: Caller, id: string, version: number): Promise<void> {
    await this.changing(caller, id, version, (tx) => tx.delete(Photo, id));
  }

  /** The photo under the lock of its meeting, if it is as the caller saw it. */
  private async changing<T>(
    caller: Caller,
    id: string,
    seen: number,
    work: (tx: EntityManager, photo: Photo) => Promise<T>,
  ): Promise<T> {
    const { meetingId } = await this.readIn(this.dataSource.manager, id);
    return this.transactions.run(caller, async (tx) => {
      await this.access.open(caller, meetingId, tx);
      const photo = await this.readIn(tx, id);
      assertVersion(photo, seen, () => toPhotoDto(photo));
      return work(tx, photo);
    });
  }

  private async insert(tx: EntityManager, meetingId: string, body: CreatePhotoDto): Promise<void> {
    const { id, caption, position, pictured = null, credit = null } = body;
    await assertAttends(tx, meetingId, pictured);
    await tx.insert(Photo, { id, meetingId, caption, position, pictured, credit });
  }

  private async readIn(tx: EntityManager, id: string): Promise<PhotoDto> {
    const photo = await tx.findOneBy(Photo, { id });
    if (photo === null) throw notFound();
    return toPhotoDto(photo);
  }
}

async function assertAttends(tx: EntityManager, meetingId: string, attendeeId: string | null): Promise<void> {
  if (attendeeId === null) return;
  if (!(await tx.existsBy(Attendee, { id: attendeeId, meetingId }))) throw fieldProblem('pictured', 'not_found');
}
