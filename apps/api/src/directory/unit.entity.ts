import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Id, oneOf, Version } from '../database/columns';

/** Đơn vị: whatever can be a member, a host, a delegation, an issuer or an assignee (docs/design.md §4). */
export const UNIT_KINDS = [
  'PROVINCE',
  'MUNICIPALITY',
  'CENTRAL_BOARD',
  'DEPARTMENT',
  'PEOPLES_COMMITTEE',
  'HOME_AFFAIRS_DEPARTMENT',
  'OTHER',
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

@Entity()
@Check('ck_unit_kind', oneOf('kind', UNIT_KINDS))
@Check('ck_unit_validity', 'valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to')
@Index('ix_unit_search', { synchronize: false })
export class Unit {
  @Id() id: string;

  /** The slug of the reference data, by which it is loaded once; null for units that people enter. */
  @Column('text', { nullable: true, unique: true }) key: string | null;

  @Column('text') kind: UnitKind;

  /** GSO code. Re-used for other units after a merger, so neither a key nor to be joined on (docs/domain.md §5). */
  @Column('text', { nullable: true }) code: string | null;

  @Column('text') name: string;

  @Column('text') fullName: string;

  @Index()
  @ForeignKey(() => Unit)
  @Column('uuid', { nullable: true })
  parentId: string | null;

  /** First day; null: longer ago than the data tells. */
  @Column('date', { nullable: true }) validFrom: string | null;

  /** Last day; null: still there. */
  @Column('date', { nullable: true }) validTo: string | null;

  /** What the unit became part of, or turned into. */
  @Index()
  @ForeignKey(() => Unit)
  @Column('uuid', { nullable: true })
  successorId: string | null;

  @Version() version: number;
}
