import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { ImportChecks, TableImport } from '../common/table-import/table-import';
import { User } from '../identity/user.entity';
import { Meeting } from '../meetings/meeting.entity';

/** A list of delegates on its way in: read and shown, but nothing of it is at the meeting until somebody says so. */
@Entity()
@ImportChecks('attendee_import')
export class AttendeeImport extends TableImport {
  @Index()
  @ForeignKey(() => Meeting, { onDelete: 'CASCADE' })
  @Column('uuid')
  meetingId: string;

  @ForeignKey(() => User, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  byUserId: string | null;
}
