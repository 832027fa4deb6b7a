import type { Readable } from 'node:stream';
import { Inject, Injectable, Logger, type OnModuleInit, StreamableFile } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../common/clock';
import { conflict, fieldProblem, unprocessable } from '../../common/problem';
import { type Actor, Transactions } from '../../common/transactions';
import type { Environment } from '../../config/env';
import { ENVIRONMENT } from '../../config/environment.token';
import { DocumentStore } from '../../paperwork/document-store';
import { documentName } from '../../paperwork/file-name';
import { FILE_KINDS, type FileKind, fileKind, MEDIA_TYPES } from '../../paperwork/file-kinds';
import { attachment } from '../../paperwork/file-reply';
import { type ByteStream, discard, discardAbandoned, type IncomingFile, receive } from '../../paperwork/incoming-file';
import { type FileAudience, MeetingFile } from '../meeting-file.entity';

/** What is known of a document before its bytes. */
export interface NewMeetingFile {
  /** Made by the client: the same id twice is one document. */
  id: string;
  meetingId: string;
  /** The line of the programme that it belongs to; none: the whole meeting. */
  agendaItemId?: string | null;
  /** The delegation that hands it in; none: the secretariat. */
  delegationId?: string | null;
  audience: FileAudience;
  /** What it is called where it comes from. */
  name: string;
  /** Null: handed in by a link without an account. */
  uploadedBy: string | null;
}

/** What documents may be, for the page that offers to upload. */
export interface FileLimits {
  /** Bytes. */
  maxBytes: number;
  kinds: readonly FileKind[];
}

/** Takes in, hands out and forgets documents of meetings. Who may do so is asked before, by whoever calls. */
@Injectable()
export class MeetingFiles implements OnModuleInit {
  readonly limits: FileLimits;
  private readonly logger = new Logger('MeetingFiles');

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly store: DocumentStore,
    private readonly clock: Clock,
    @Inject(ENVIRONMENT) { maxFileBytes }: Environment,
  ) {
    this.limits = { maxBytes: maxFileBytes, kinds: FILE_KINDS };
  }

  async onModuleInit(): Promise<void> {
    await discardAbandoned(this.store.receivingDirectory, this.clock.now());
  }

  /**
   * Receives a document, looks at what it is, keeps its bytes and then its row. Whatever goes wrong on the way leaves
   * neither. An id that is known already is answered with what is kept under it.
   */
  async take(actor: Actor, file: NewMeetingFile, bytes: ByteStream): Promise<MeetingFile> {
    const known = await this.known(file);
    if (known !== null) return known;
    await this.assertBelongs(file);
    const incoming = await receive(this.store.receivingDirectory, bytes, this.limits.maxBytes);
    try {
      const kind = await fileKind(incoming.path, file.name);
      if (kind === null) throw unprocessable('file.kind_refused', [{ path: 'file', code: 'kind_refused' }]);
      return await this.keep(actor, file, incoming, kind);
    } finally {
      await discard(incoming);
    }
  }

  /** The bytes of a document. */
  open({ storageKey }: Pick<MeetingFile, 'storageKey'>): Promise<Readable> {
    return this.store.open(storageKey);
  }

  /** A document as an answer: saved under its name, never shown inside the application's own origin. */
  async reply(file: MeetingFile): Promise<StreamableFile> {
    const { mediaType: type, size: length, name } = file;
    return new StreamableFile(await this.open(file), { type, length, disposition: attachment(name) });
  }

  /** Removes the bytes of documents whose rows are gone, after that is certain. What fails here troubles nobody. */
  async forget(storageKeys: readonly string[]): Promise<void> {
    for (const key of storageKeys) {
      await this.store.remove(key).catch((error: unknown) => {
        this.logger.error(`Bytes that nothing points to were left in the document store: ${key} (${String(error)})`);
      });
    }
  }

  private async keep(actor: Actor, file: NewMeetingFile, incoming: IncomingFile, kind: FileKind): Promise<MeetingFile> {
    const storageKey = await this.store.keep(incoming);
    const { id, meetingId, agendaItemId = null, delegationId = null, audience, uploadedBy } = file;
    const name = documentName(file.name, kind);
    const { size, sha256 } = incoming;
    const facts = { name, mediaType: MEDIA_TYPES[kind], size, sha256, storageKey, uploadedAt: this.clock.now() };
    const row = { id, meetingId, agendaItemId, delegationId, audience, uploadedBy, ...facts, version: 1 };
    try {
      await this.transactions.run(actor, (tx) => tx.insert(MeetingFile, row));
      return row;
    } catch (error) {
      await this.forget([storageKey]);
      // The same upload sent twice at once: the first that arrives is the document.
      const known = await this.known(file);
      if (known !== null) return known;
      throw error;
    }
  }

  private async known({ id, meetingId }: NewMeetingFile): Promise<MeetingFile | null> {
    const known = await this.dataSource.manager.findOneBy(MeetingFile, { id });
    if (known !== null && known.meetingId !== meetingId) throw conflict('resource.exists');
    return known;
  }

  private async assertBelongs({ meetingId, agendaItemId, delegationId }: NewMeetingFile): Promise<void> {
    await assertOfMeeting(this.dataSource, meetingId, { agendaItemId, delegationId });
  }
}

/** Throws 422 unless the line and the delegation, where given, are of this meeting. One query. */
export async function assertOfMeeting(
  database: Pick<DataSource, 'query'>,
  meetingId: string,
  { agendaItemId = null, delegationId = null }: Pick<NewMeetingFile, 'agendaItemId' | 'delegationId'>,
): Promise<void> {
  if (agendaItemId === null && delegationId === null) return;
  const [found] = await database.query<{ item: boolean; delegation: boolean }[]>(
    `SELECT $2::uuid IS NULL OR EXISTS (SELECT 1 FROM agenda_item WHERE id = $2 AND meeting_id = $1) AS item,
            $3::uuid IS NULL OR EXISTS (SELECT 1 FROM delegation WHERE id = $3 AND meeting_id = $1) AS delegation`,
    [meetingId, agendaItemId, delegationId],
  );
  if (found?.item !== true) throw fieldProblem('agendaItemId', 'not_found');
  if (!found.delegation) throw fieldProblem('delegationId', 'not_found');
}
