import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { Id, Instant, Version } from '../../database/columns';
import { Meeting } from '../../meetings/meeting.entity';
import { Response } from '../response.entity';

/**
 * Mong muốn, đề nghị các đơn vị: the centre asks the members of a cluster to do something (docs/domain.md §0.5). Comes
 * from a line of the record, from an answer with CALL_TO_MEMBERS, or is written by the board.
 */
@Entity()
export class ActionRequest {
  @Id() id: string;

  @Index()
  @ForeignKey(() => Meeting)
  @Column('uuid')
  meetingId: string;

  /** The line of the record. */
  @ForeignKey('Entry', { onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true, unique: true })
  entryId: string | null;

  @ForeignKey(() => Response, { onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true, unique: true })
  responseId: string | null;

  /** Who asks, as in the record. */
  @Column('text', { nullable: true }) askedBy: string | null;

  @Column('text') text: string;

  /** Null: no day is set. */
  @Column('date', { nullable: true }) dueOn: string | null;

  @Instant() createdAt: Date;

  @Version() version: number;
}
