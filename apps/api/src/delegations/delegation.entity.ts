import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { Id, Version } from '../database/columns';
import { Unit } from '../directory/unit.entity';
import { Meeting } from '../meetings/meeting.entity';

/** A unit at a meeting (đoàn đại biểu). */
@Entity()
@Unique(['meetingId', 'unitId'])
@Check('ck_delegation_quota', 'quota IS NULL OR quota BETWEEN 0 AND 1000')
export class Delegation {
  @Id() id: string;

  @ForeignKey(() => Meeting, { onDelete: 'CASCADE' })
  @Column('uuid')
  meetingId: string;

  @ForeignKey(() => Unit)
  @Column('uuid')
  unitId: string;

  /** How many people the unit may send; null: no limit. */
  @Column('integer', { nullable: true }) quota: number | null;

  /** Trưởng đoàn. */
  @ForeignKey('Attendee', { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  headAttendeeId: string | null;

  @Column('integer') protocolOrder: number;

  @Version() version: number;
}
