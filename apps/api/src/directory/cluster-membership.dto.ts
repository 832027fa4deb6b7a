import { ApiProperty } from '@nestjs/swagger';
import { IdField, Maybe, PlainDateField, SeenVersion } from '../common/fields';
import { UnitRefDto } from './unit.dto';

export class MembershipDto {
  /** The membership. */
  id: string;
  /** Who is a member. */
  unit: UnitRefDto;
  /** First day as a member; null: longer ago than the data tells. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  validFrom: string | null;
  /** Last day as a member; null: still one. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  validTo: string | null;
  /** Raised by every change; whoever changes it names the version that they saw. */
  version: number;
  /** What the caller may do now: `update`, `delete`. */
  actions: string[];
}

export class CreateMembershipDto {
  /** Made by the client: the same id twice is one membership. */
  @IdField()
  id: string;

  /** Who becomes a member; must exist in all of that time. */
  @IdField()
  unitId: string;

  /** First day as a member. */
  @PlainDateField()
  validFrom: string;

  /** Last day as a member; null: open. */
  @Maybe()
  @PlainDateField()
  validTo?: string | null;
}

export class UpdateMembershipDto {
  @SeenVersion()
  version: number;

  /** First day as a member; null: longer ago than the data tells. Closed years do not change. */
  @Maybe()
  @PlainDateField()
  validFrom?: string | null;

  /** Last day as a member; null: open. */
  @Maybe()
  @PlainDateField()
  validTo?: string | null;
}
