import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Id, oneOf, Version } from '../database/columns';
import { Person } from '../directory/person.entity';
import { User } from '../identity/user.entity';
import { Meeting } from '../meetings/meeting.entity';
import { Delegation } from './delegation.entity';

export const ATTENDEE_KINDS = ['PERSON', 'GROUP'] as const;
export type AttendeeKind = (typeof ATTENDEE_KINDS)[number];

export const ATTENDEE_ROLES = ['CHAIR', 'CO_CHAIR', 'SECRETARY', 'OFFICIAL', 'GUEST', 'OBSERVER'] as const;
export type AttendeeRole = (typeof ATTENDEE_ROLES)[number];

/** The side under which the minutes list the attendee (docs/domain.md §0.2): the centre first, then host, then members. */
export const ATTENDEE_SIDES = ['CENTRAL', 'HOST', 'MEMBER', 'OTHER'] as const;
export type AttendeeSide = (typeof ATTENDEE_SIDES)[number];

export const ATTENDANCES = ['UNKNOWN', 'PRESENT', 'EXCUSED', 'ABSENT'] as const;
export type Attendance = (typeof ATTENDANCES)[number];

/** Whether the person said that they come. */
export const COMING = ['UNKNOWN', 'YES', 'NO'] as const;
export type Coming = (typeof COMING)[number];

/** Đại biểu: a named person with a snapshot of positions, or an unnamed group with an optional head count. */
@Entity()
@Check('ck_attendee_kind', oneOf('kind', ATTENDEE_KINDS))
@Check('ck_attendee_role', oneOf('role', ATTENDEE_ROLES))
@Check('ck_attendee_side', oneOf('side', ATTENDEE_SIDES))
@Check('ck_attendee_attendance', oneOf('attendance', ATTENDANCES))
@Check('ck_attendee_coming', oneOf('coming', COMING))
@Check('ck_attendee_head_count', `head_count IS NULL OR (kind = 'GROUP' AND head_count BETWEEN 1 AND 10000)`)
@Check('ck_attendee_group_role', `kind = 'PERSON' OR role NOT IN ('CHAIR', 'CO_CHAIR', 'SECRETARY')`)
@Index('uq_attendee_chair', ['meetingId'], { unique: true, where: `role = 'CHAIR'` })
@Index('uq_attendee_secretary', ['meetingId'], { unique: true, where: `role = 'SECRETARY'` })
@Index(['meetingId', 'protocolOrder'])
export class Attendee {
  @Id() id: string;

  @ForeignKey(() => Meeting, { onDelete: 'CASCADE' })
  @Column('uuid')
  meetingId: string;

  @Index()
  @ForeignKey(() => Delegation, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  delegationId: string | null;

  /** The account with which this person signs in, if any. */
  @Index()
  @ForeignKey(() => User, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  userId: string | null;

  /** The person of the directory, by whom two meetings at once are noticed; null: nobody knows whether it is one. */
  @Index()
  @ForeignKey(() => Person, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  personId: string | null;

  @Column('text') kind: AttendeeKind;

  /** Full name of a person, or the description of a group: "các chuyên viên". */
  @Column('text') name: string;

  /** Positions at the time of the meeting, in protocol order; a snapshot (docs/domain.md §6.2). */
  @Column('text', { array: true, default: '{}' }) positions: string[];

  /** Where the person or group comes from, when the delegation's unit does not say it. */
  @Column('text', { nullable: true }) organisation: string | null;

  @Column('integer', { nullable: true }) headCount: number | null;

  @Column('text', { default: 'OFFICIAL' }) role: AttendeeRole;

  @Column('text') side: AttendeeSide;

  @Column('integer') protocolOrder: number;

  @Column('text', { default: 'UNKNOWN' }) attendance: Attendance;

  @Column('text', { default: 'UNKNOWN' }) coming: Coming;

  /** In whose stead this person comes, with the chair's consent (docs/domain.md §1.10). */
  @Index()
  @ForeignKey(() => Attendee, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  substituteForId: string | null;

  @Column('text', { nullable: true }) email: string | null;

  @Column('text', { nullable: true }) phone: string | null;

  @Column('text', { nullable: true }) note: string | null;

  @Version() version: number;
}
