import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { Id, Instant } from '../database/columns';
import { User } from './user.entity';

/** A signed-in browser. The cookie holds a secret of which only the SHA-256 is kept here. */
@Entity()
export class Session {
  @Id() id: string;

  @Index({ unique: true })
  @Column('bytea')
  tokenHash: Buffer;

  @Index()
  @ForeignKey(() => User, { onDelete: 'CASCADE' })
  @Column('uuid')
  userId: string;

  @Instant() createdAt: Date;

  @Instant() expiresAt: Date;
}
