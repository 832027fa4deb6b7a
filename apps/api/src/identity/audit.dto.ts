import { ApiProperty } from '@nestjs/swagger';
import { IdField, Maybe, Text } from '../common/fields';
import { PageQuery } from '../common/paging';

export const AUDIT_ACTIONS = ['INSERT', 'UPDATE', 'DELETE'] as const;

export class AuditQuery extends PageQuery {
  /** Changes of this table only: `meeting`. */
  @Maybe()
  @Text(63)
  table?: string;

  /** Changes of this record only. */
  @Maybe()
  @IdField()
  rowId?: string;

  /** Changes by this user only. */
  @Maybe()
  @IdField()
  actorId?: string;
}

/** One change of one record. */
export class AuditEventDto {
  /** Grows with time. */
  id: string;
  /** When it was made. */
  at: Date;
  /** Who made the change; null: the program itself. */
  actorId: string | null;
  /** The name of that person; null: the program itself. */
  actorName: string | null;
  /** Whether the record came, changed or went. */
  @ApiProperty({ enum: AUDIT_ACTIONS, enumName: 'AuditAction' })
  action: (typeof AUDIT_ACTIONS)[number];
  /** The kind of record: `meeting`, `entry`, `recommendation`. */
  table: string;
  /** The record. */
  rowId: string;
  /** The fields that changed, as they were; null for something new. */
  before: Record<string, unknown> | null;
  /** The fields that changed, as they are since; null for something removed. */
  after: Record<string, unknown> | null;
}

export class AuditPageDto {
  /** The latest first. */
  items: AuditEventDto[];
  /** What the ids in these changes stand for, by id: names of units, people and meetings, first words of a text. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  names: Record<string, string>;
  /** Pass as `after` to read on; null: that was all. */
  next: string | null;
}
