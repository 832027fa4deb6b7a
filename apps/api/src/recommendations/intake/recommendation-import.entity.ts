import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { ImportChecks, TableImport } from '../../common/table-import/table-import';
import { User } from '../../identity/user.entity';
import { Meeting } from '../../meetings/meeting.entity';

/** A table of recommendations on its way in: nothing of it is on the desk until whoever brought it says so. */
@Entity()
@ImportChecks('recommendation_import')
export class RecommendationImport extends TableImport {
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
}
