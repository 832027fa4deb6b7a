import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Id, Instant, Version } from '../../database/columns';
import { User } from '../../identity/user.entity';
import { Recommendation } from '../recommendation.entity';

/** Tổng hợp, báo cáo cấp có thẩm quyền: to whom, by which document, and what came back. */
@Entity()
@Check('ck_upward_report_reply', '(reply IS NULL) = (replied_on IS NULL)')
@Index('uq_upward_report_open', ['recommendationId'], { unique: true, where: 'replied_on IS NULL' })
export class UpwardReport {
  @Id() id: string;

  @Index()
  @ForeignKey(() => Recommendation, { onDelete: 'CASCADE' })
  @Column('uuid')
  recommendationId: string;

  /** Cấp có thẩm quyền, as the document names it. */
  @Column('text') authority: string;

  /** Number and date of the document: "số 123/BC-BTĐKT ngày 02/4/2021". */
  @Column('text') documentReference: string;

  @Column('date') reportedOn: string;

  @Column('text', { nullable: true }) note: string | null;

  /** What the authority said; null while it is waited for. */
  @Column('text', { nullable: true }) reply: string | null;

  @Column('date', { nullable: true }) repliedOn: string | null;

  @ForeignKey(() => User)
  @Column('uuid', { nullable: true })
  byUserId: string | null;

  @Instant() at: Date;

  @Version() version: number;
}
