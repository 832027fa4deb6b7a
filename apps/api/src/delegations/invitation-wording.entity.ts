import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Meeting } from '../meetings/meeting.entity';

/** What the papers of a meeting said besides the meeting itself, when they were last issued. */
@Entity()
export class InvitationWording {
  @ForeignKey(() => Meeting, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  meetingId: string;

  /** As they were issued (invitations/invitation-wording.dto.ts). */
  @Column('jsonb') kept: object;

  /** What had been proposed then: what differs from it was written by hand. */
  @Column('jsonb') proposed: object;
}
