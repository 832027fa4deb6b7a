import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { Id, Version } from '../database/columns';
import { Attendee } from '../delegations/attendee.entity';
import { Meeting } from '../meetings/meeting.entity';

/** A photo of the meeting as its report prints it: caption, person pictured, place in the text, credit. */
@Entity()
export class Photo {
  @Id() id: string;

  @Index()
  @ForeignKey(() => Meeting, { onDelete: 'CASCADE' })
  @Column('uuid')
  meetingId: string;

  @Column('text') caption: string;

  @ForeignKey(() => Attendee, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  pictured: string | null;

  @Column('text', { nullable: true }) credit: string | null;

  @Column('integer') position: number;

  @Version() version: number;
}
