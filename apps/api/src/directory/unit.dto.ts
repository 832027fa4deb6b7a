import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IdField, Maybe, OneOf, PlainDateField, SeenVersion, SomeOf, Text } from '../common/fields';
import { PageQuery } from '../common/paging';
import { UNIT_KINDS, type UnitKind } from './unit.entity';

export class UnitQuery extends PageQuery {
  /** Only units that existed on this day; left out: of all times. */
  @Maybe()
  @PlainDateField()
  on?: string;

  /** Only units of these kinds; one or several. */
  @Maybe()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? [value] : value))
  @SomeOf(UNIT_KINDS, 'UnitKind')
  kind?: UnitKind[];

  /** Part of the full or of the short name, with or without marks. */
  @Maybe()
  @Text(200)
  q?: string;
}

/** A unit as it is named where something else is told. */
export class UnitRefDto {
  /** The unit. */
  id: string;
  /** Short name: "Hậu Giang". */
  name: string;
  /** Name in full: "Tỉnh Hậu Giang". */
  fullName: string;
  /** What the unit is. */
  @ApiProperty({ enum: UNIT_KINDS, enumName: 'UnitKind' })
  kind: UnitKind;
  /** First day; null: longer ago than the data tells. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  validFrom: string | null;
  /** Last day; null: still there. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  validTo: string | null;
}

export class UnitListItemDto extends UnitRefDto {
  /** GSO code of that time; codes are re-used for other units after a merger (docs/domain.md §5). */
  @ApiProperty({ type: String, nullable: true })
  code: string | null;
  /** What it became part of, or turned into. */
  successor: UnitRefDto | null;
}

export class UnitPageDto {
  /** By name. */
  items: UnitListItemDto[];
  /** Pass as `after` to read on; null: that was all. */
  next: string | null;
}

/** A time in which the unit was a member of a cluster. */
export class UnitMembershipDto {
  /** The cluster. */
  clusterId: string;
  /** The cluster's name. */
  clusterName: string;
  /** First day; null: longer ago than the data tells. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  validFrom: string | null;
  /** Last day; null: still a member. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  validTo: string | null;
}

export class UnitDto extends UnitRefDto {
  /** GSO code of that time. */
  @ApiProperty({ type: String, nullable: true })
  code: string | null;
  /** The unit above it. */
  parent: UnitRefDto | null;
  /** The units that became this one or part of it. */
  predecessors: UnitRefDto[];
  /** What it became, and what that became, nearest first. */
  successors: UnitRefDto[];
  /** The clusters it belonged to, newest first. */
  memberships: UnitMembershipDto[];
  /** Raised by every change; whoever changes it names the version that they saw. */
  version: number;
  /** What the caller may do now: `update`. */
  actions: string[];
}

class UnitFields {
  /** What the unit is. */
  @OneOf(UNIT_KINDS, 'UnitKind')
  kind: UnitKind;

  /** Short name: "Hậu Giang". */
  @Text(200)
  name: string;

  /** Name in full, as documents print it: "Tỉnh Hậu Giang". */
  @Text(300)
  fullName: string;

  /** GSO code, where it has one. */
  @Maybe()
  @Text(20)
  code?: string | null;

  /** The unit above it. */
  @Maybe()
  @IdField()
  parentId?: string | null;

  /** First day; null: longer ago than anybody needs to know. */
  @Maybe()
  @PlainDateField()
  validFrom?: string | null;

  /** Last day; null: still there. */
  @Maybe()
  @PlainDateField()
  validTo?: string | null;

  /** What it became part of, or turned into; only with a last day. */
  @Maybe()
  @IdField()
  successorId?: string | null;
}

export class CreateUnitDto extends UnitFields {
  /** Made by the client: the same id twice is one unit. */
  @IdField()
  id: string;
}

export class UpdateUnitDto extends UnitFields {
  @SeenVersion()
  version: number;
}
