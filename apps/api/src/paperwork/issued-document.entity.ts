import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Id, Instant, MaybeInstant, Version } from '../database/columns';
import { StoredFile } from './stored-file.entity';

/** A line in the book of outgoing documents (sổ văn bản đi): a number, once given, is never given again. */
@Entity()
@Unique(['issuerId', 'year', 'series', 'number'])
@Check('ck_issued_document_number', 'number > 0')
@Check('ck_issued_document_void', '(voided_at IS NULL) = (void_reason IS NULL)')
export class IssuedDocument {
  @Id() id: string;

  @ForeignKey('Cluster')
  @Column('uuid')
  issuerId: string;

  @Column('integer') year: number;

  @Column('text') series: string;

  @Column('integer') number: number;

  /** Number and symbol as printed: 07/BB-CTĐTNB. */
  @Column('text') symbol: string;

  /** Trích yếu. */
  @Column('text') subject: string;

  /** Day of signing. */
  @Column('date') signedOn: string;

  /** Day of issue; null: signed, not yet sent out. */
  @Column('date', { nullable: true }) issuedOn: string | null;

  @Index()
  @ForeignKey('Meeting')
  @Column('uuid', { nullable: true })
  meetingId: string | null;

  @ForeignKey(() => StoredFile)
  @Column('uuid', { nullable: true })
  fileId: string | null;

  @MaybeInstant() voidedAt: Date | null;

  @Column('text', { nullable: true }) voidReason: string | null;

  @Instant() createdAt: Date;

  @Version() version: number;
}
