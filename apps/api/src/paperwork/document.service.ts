import { Injectable } from '@nestjs/common';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
import { DEFAULT_PAGE, decodeCursor, toPage } from '../common/paging';
import { notFound } from '../common/problem';
import { literally } from '../common/search';
import type { Caller } from '../identity/caller';
import { visibleMeetings } from '../identity/meeting-scope';
import type { DocumentDto, DocumentPageDto, DocumentQuery } from './document.dto';
import type { NewFile } from './file-store.service';
import { IssuedDocument } from './issued-document.entity';
import { StoredFile } from './stored-file.entity';

/** Reads the register. What is in it was signed, so whoever sees the meeting sees its documents. */
@Injectable()
export class DocumentService {
  constructor(private readonly dataSource: DataSource) {}

  /** The documents that exist for the caller, the latest signed first, void numbers among them. */
  async list(caller: Caller, query: DocumentQuery): Promise<DocumentPageDto> {
    const limit = query.limit ?? DEFAULT_PAGE;
    const rows = await this.filtered(this.visible(caller), query)
      .leftJoin('cluster', 'c', 'c.id = d.issuer_id')
      .select(['d.id AS id', 'd.issuer_id AS "clusterId"', 'c.name AS "clusterName"', 'd.year AS year'])
      .addSelect(['d.series AS series', 'd.number AS number', 'd.symbol AS symbol', 'd.subject AS subject'])
      .addSelect(['d.signed_on::text AS "signedOn"', 'd.issued_on::text AS "issuedOn"'])
      .addSelect(['m.id AS "meetingId"', 'm.title AS "meetingTitle"'])
      .addSelect(['f.name AS "fileName"', 'f.size AS "fileSize"', 'f.sha256 AS sha256'])
      .addSelect(['d.voided_at AS "voidedAt"', 'd.void_reason AS "voidReason"'])
      .orderBy('d.signed_on', 'DESC')
      .addOrderBy('d.number', 'DESC')
      .addOrderBy('d.id', 'DESC')
      .limit(limit + 1)
      .getRawMany<DocumentDto>();
    return toPage(
      rows,
      limit,
      (row) => [row.signedOn, row.number, row.id],
      (row) => row,
    );
  }

  /** The kept bytes; 404 when there are none or the meeting does not exist for the caller. */
  async file(caller: Caller, id: string): Promise<NewFile> {
    const file = await this.visible(caller)
      .select(['f.name AS name', 'f.media_type AS "mediaType"', 'f.content AS content'])
      .andWhere('d.id = :id', { id })
      .andWhere('f.id IS NOT NULL')
      .getRawOne<NewFile>();
    if (file === undefined) throw notFound();
    return file;
  }

  private visible(caller: Caller): SelectQueryBuilder<IssuedDocument> {
    const scope = visibleMeetings(caller, 'm');
    return this.dataSource
      .createQueryBuilder(IssuedDocument, 'd')
      .innerJoin('meeting', 'm', 'm.id = d.meeting_id')
      .leftJoin(StoredFile, 'f', 'f.id = d.file_id')
      .where(scope.sql, scope.parameters);
  }

  private filtered(
    rows: SelectQueryBuilder<IssuedDocument>,
    { clusterId, year, series, meetingId, q, after }: DocumentQuery,
  ): SelectQueryBuilder<IssuedDocument> {
    if (clusterId) rows.andWhere('d.issuer_id = :clusterId', { clusterId });
    if (year) rows.andWhere('d.year = :year', { year });
    if (series) rows.andWhere('d.series = :series', { series });
    if (meetingId) rows.andWhere('d.meeting_id = :meetingId', { meetingId });
    if (q) rows.andWhere(`fold(d.symbol || ' ' || d.subject) LIKE '%' || fold(:q) || '%'`, { q: literally(q) });
    if (after) {
      const [signedOn, number, id] = decodeCursor(after, 3);
      rows.andWhere('(d.signed_on, d.number, d.id) < (:signedOn, :number, :id)', { signedOn, number, id });
    }
    return rows;
  }
}
