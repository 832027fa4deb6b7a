import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MaybeInstant } from '../../database/columns';
import { User } from '../../identity/user.entity';
import { DeskNote } from './desk-note.entity';

/** Somebody of the board who is named in a note, and when they saw it. */
@Entity()
@Index(['userId', 'seenAt'])
export class NoteMention {
  @ForeignKey(() => DeskNote, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  noteId: string;

  @ForeignKey(() => User)
  @PrimaryColumn('uuid')
  userId: string;

  @MaybeInstant() seenAt: Date | null;
}
