import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { Id, MaybeInstant, oneOf, Version } from '../database/columns';
import { Meeting } from '../meetings/meeting.entity';
import { IssuedDocument } from '../paperwork/issued-document.entity';

export const MINUTES_STATUSES = ['DRAFT', 'IN_REVIEW', 'SIGNED', 'ISSUED'] as const;
export type MinutesStatus = (typeof MINUTES_STATUSES)[number];

/** Biên bản of a meeting. What it says is composed from the record until it is signed; then it stands still. */
@Entity()
@Unique(['meetingId'])
@Check('ck_minutes_status', oneOf('status', MINUTES_STATUSES))
@Check(
  'ck_minutes_signed',
  `(status IN ('SIGNED', 'ISSUED')) = (signed_at IS NOT NULL AND content IS NOT NULL AND document_id IS NOT NULL)`,
)
@Check('ck_minutes_issued', `(status = 'ISSUED') = (issued_at IS NOT NULL)`)
export class Minutes {
  @Id() id: string;

  @ForeignKey(() => Meeting)
  @Column('uuid')
  meetingId: string;

  @Column('text', { default: 'DRAFT' }) status: MinutesStatus;

  /** Nơi nhận, one a line. */
  @Column('text', { array: true, default: '{}' }) recipients: string[];

  /** Agency above the issuing one on the paper's head (cơ quan chủ quản), if it prints one. */
  @Column('text', { nullable: true }) parentAgency: string | null;

  /** The document as signed: the model of libs/official-documents. */
  @Column('jsonb', { nullable: true }) content: Record<string, unknown> | null;

  @ForeignKey(() => IssuedDocument)
  @Column('uuid', { nullable: true })
  documentId: string | null;

  @MaybeInstant() signedAt: Date | null;

  @MaybeInstant() issuedAt: Date | null;

  @Version() version: number;
}
