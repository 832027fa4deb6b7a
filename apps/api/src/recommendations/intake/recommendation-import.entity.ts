import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { IMPORT_STATES, type ImportState } from '../../common/table-import/import-state';
import { Id, Instant, oneOf, Version } from '../../database/columns';
import { User } from '../../identity/user.entity';
import { Meeting } from '../../meetings/meeting.entity';

/** A table of recommendations on its way in: nothing of it is on the desk until whoever brought it says so. */
@Entity()
@Check('ck_recommendation_import_state', oneOf('state', IMPORT_STATES))
@Check('ck_recommendation_import_progress', 'progress BETWEEN 0 AND 100')
@Check('ck_recommendation_import_failure', `(state = 'FAILED') = (failure IS NOT NULL)`)
export class RecommendationImport {
  @Id() id: string;

  @Index()
  @ForeignKey(() => Meeting, { onDelete: 'CASCADE' })
  @Column('uuid')
  meetingId: string;

  /** Whoever brought it; it exists for nobody else. */
  @Index()
  @ForeignKey(() => User)
  @Column('uuid')
  byUserId: string;

  /** The units that its bringer may ask for; null: every unit of the meeting. */
  @Column('uuid', { array: true, nullable: true })
  ownUnitIds: string[] | null;

  @Column('text') fileName: string;

  /** The bytes as they came, so that they can be read again with another answer to a question about them. */
  @Column('bytea', { select: false }) content: Buffer;

  @Column('text', { default: 'READING' }) state: ImportState;

  /** How much of the table was read, in per cent. */
  @Column('integer', { default: 0 }) progress: number;

  /** Stable code of why it cannot be read. */
  @Column('text', { nullable: true }) failure: string | null;

  /** How the table is to be read, and what was corrected in it (intake-row.ts). */
  @Column('jsonb', { default: {} }) reading: object;

  /** What was read (intake-row.ts), in megabytes; once it is APPLIED, what came of it. */
  @Column('jsonb', { nullable: true, select: false }) preview: object | null;

  @Instant() createdAt: Date;

  @Version() version: number;
}
