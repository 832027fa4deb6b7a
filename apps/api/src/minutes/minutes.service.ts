import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { lineText, minutesLines, renderMinutesDocx, type MinutesDocument } from '@kyhop/official-documents';
import { DataSource, type EntityManager } from 'typeorm';
import { notFound } from '../common/problem';
import type { Caller } from '../identity/caller';
import { MeetingAccess, type SeenMeeting } from '../meetings/meeting-access.service';
import type { Meeting } from '../meetings/meeting.entity';
import { DocumentService } from '../paperwork/document.service';
import type { NewFile } from '../paperwork/file-store.service';
import { composeMinutes } from './compose-minutes';
import type { MinutesDto, MinutesRevisionDto, MinutesRevisionsDto, ReadinessDto } from './minutes.dto';
import { isSigned, stepsFrom } from './minutes-status';
import { Minutes } from './minutes.entity';
import { readiness, signingBlockers, type ReadinessItem } from './readiness';
import { RecordReader } from './record-reader.service';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What can be told of issued papers without reading them. */
interface SignedPaper {
  symbol: string;
  sha256: string;
}

/** Minutes that exist for the caller, and whether their drafts do. */
interface SeenMinutes extends SeenMeeting {
  minutes: Omit<Minutes, 'id'>;
  readsDrafts: boolean;
}

/** Minutes that nobody has touched yet have no row: they are a draft in its first version. */
export const untouched = (meetingId: string): Omit<Minutes, 'id'> => ({
  meetingId,
  status: 'DRAFT',
  recipients: [],
  parentAgency: null,
  content: null,
  documentId: null,
  signedAt: null,
  issuedAt: null,
  version: 1,
});

/** SHA-256 of what the document says, line by line. */
export const digestOf = (document: MinutesDocument): string =>
  createHash('sha256').update(minutesLines(document).map(lineText).join('\n')).digest('hex');

/** Reads minutes: composed from the record until they are signed, as they were signed from then on. */
@Injectable()
export class MinutesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: MeetingAccess,
    private readonly records: RecordReader,
    private readonly documents: DocumentService,
  ) {}

  async read(caller: Caller, meetingId: string): Promise<MinutesDto> {
    const tx = this.dataSource.manager;
    const { meeting, managed, minutes } = await this.see(caller, meetingId);
    return this.toDto(tx, meeting, minutes, managed && caller.can('minutes:manage'));
  }

  /** What the meeting still needs. */
  async readiness(caller: Caller, meetingId: string): Promise<ReadinessDto> {
    const { meeting } = await this.access.see(caller, meetingId);
    return { items: readiness(await this.records.facts(this.dataSource.manager, meeting)) };
  }

  /** The paper: made now while it is a draft, the kept bytes once it is signed. */
  async file(caller: Caller, meetingId: string): Promise<NewFile> {
    const { meeting, minutes } = await this.see(caller, meetingId);
    if (minutes.documentId !== null) return this.documents.file(caller, minutes.documentId);
    const document = await this.document(this.dataSource.manager, meeting, minutes);
    const name = `Dự thảo biên bản - ${meeting.title.replace(/[\\/:*?"<>|\n]/gu, '-').slice(0, 100)}.docx`;
    return { name, mediaType: DOCX, content: await renderMinutesDocx(document) };
  }

  /** What the minutes said each time that they went on or back: also once they are signed, no draft for everybody. */
  async revisions(caller: Caller, meetingId: string): Promise<MinutesRevisionsDto> {
    const { readsDrafts } = await this.see(caller, meetingId);
    const items = await this.dataSource.query<MinutesRevisionDto[]>(
      `SELECT r.revision, r.status, r.at, u.display_name AS "byName", r.content AS document
       FROM minutes_revision r
       JOIN minutes m ON m.id = r.minutes_id
       LEFT JOIN user_account u ON u.id = r.by_user_id
       WHERE m.meeting_id = $1 AND ($2 OR r.status IN ('SIGNED', 'ISSUED')) ORDER BY r.revision DESC`,
      [meetingId, readsDrafts],
    );
    return { items };
  }

  /** The document as it stands: the frozen one, or one composed from the record. */
  async document(tx: EntityManager, meeting: Meeting, minutes: Omit<Minutes, 'id'>): Promise<MinutesDocument> {
    // The column holds what composeMinutes gave when the minutes were signed.
    if (minutes.content !== null) return minutes.content as unknown as MinutesDocument;
    return composeMinutes(await this.records.record(tx, meeting, minutes), null);
  }

  /** What keeps the minutes from being signed. */
  async blockers(tx: EntityManager, meeting: Meeting): Promise<ReadinessItem[]> {
    return signingBlockers(await this.records.facts(tx, meeting));
  }

  async toDto(
    tx: EntityManager,
    meeting: Meeting,
    minutes: Omit<Minutes, 'id'>,
    mayManage: boolean,
  ): Promise<MinutesDto> {
    const { status, version, documentId, signedAt, issuedAt, recipients, parentAgency } = minutes;
    const document = await this.document(tx, meeting, minutes);
    const blockers = isSigned(status) ? [] : await this.blockers(tx, meeting);
    const paper = documentId === null ? null : await signedPaper(tx, documentId);
    return {
      meetingId: meeting.id,
      status,
      version,
      document: document as MinutesDto['document'],
      digest: digestOf(document),
      symbol: paper?.symbol ?? null,
      documentId,
      sha256: paper?.sha256 ?? null,
      signedAt,
      issuedAt,
      recipients,
      parentAgency,
      blockers,
      actions: mayManage ? actionsOn(minutes, blockers) : [],
    };
  }

  /** Drafts are for those who work on them and for the board; what is signed is for everybody who sees the meeting. */
  private async see(caller: Caller, meetingId: string): Promise<SeenMinutes> {
    const seen = await this.access.see(caller, meetingId);
    const minutes = (await this.dataSource.manager.findOneBy(Minutes, { meetingId })) ?? untouched(meetingId);
    const readsDrafts = seen.managed || caller.is('ADMIN', 'BOARD_STAFF', 'BOARD_LEADER');
    if (!isSigned(minutes.status) && !readsDrafts) throw notFound('minutes.not_signed_yet');
    return { ...seen, minutes, readsDrafts };
  }
}

function actionsOn({ status }: Omit<Minutes, 'id'>, blockers: readonly ReadinessItem[]): string[] {
  const steps = stepsFrom(status).filter((step) => step !== 'sign' || blockers.length === 0);
  return isSigned(status) ? steps : ['update', ...steps];
}

async function signedPaper(tx: EntityManager, documentId: string): Promise<SignedPaper | null> {
  const rows = await tx.query<SignedPaper[]>(
    `SELECT d.symbol, f.sha256 FROM issued_document d JOIN stored_file f ON f.id = d.file_id WHERE d.id = $1`,
    [documentId],
  );
  return rows[0] ?? null;
}
