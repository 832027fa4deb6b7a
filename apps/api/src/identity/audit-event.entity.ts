import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Instant } from '../database/columns';

/**
 * One change of one row: who, when, what, before and after. Written by triggers (migrations), never by the
 * application, whose database role can only read and append.
 */
@Entity()
@Index(['meetingId', 'id'])
@Index(['tableName', 'rowId'])
export class AuditEvent {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) id: string;

  @Instant() at: Date;

  /** Null when the program itself made the change (reference data, migrations). No key: people may go, the trail stays. */
  @Column('uuid', { nullable: true }) actorId: string | null;

  @Column('text') action: 'INSERT' | 'UPDATE' | 'DELETE';

  @Column('text') tableName: string;

  @Column('uuid') rowId: string;

  @Column('uuid', { nullable: true }) meetingId: string | null;

  @Column('jsonb', { nullable: true }) before: Record<string, unknown> | null;

  @Column('jsonb', { nullable: true }) after: Record<string, unknown> | null;
}
