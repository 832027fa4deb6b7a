import { ApiProperty } from '@nestjs/swagger';
import { IdField, Maybe, OneOf, PlainDateField, SeenVersion, Text, WholeNumber } from '../common/fields';
import { MembershipDto } from './cluster-membership.dto';
import { ClusterYearDto, FIRST_YEAR, LAST_YEAR } from './cluster-year.dto';
import { CLUSTER_TYPES, type ClusterType } from './cluster.entity';
import { UnitRefDto } from './unit.dto';

export class ClusterQuery {
  /** The day whose members are shown; today in Vietnam unless told. */
  @Maybe()
  @PlainDateField()
  on?: string;

  /**
   * The emulation year whose head and deputy are shown. Left out: those in office on the day, which until the summary
   * conference of spring are those of the year before (docs/domain.md §1.3).
   */
  @Maybe()
  @WholeNumber(FIRST_YEAR, LAST_YEAR)
  year?: number;
}

export class ClusterListItemDto {
  /** The cluster. */
  id: string;
  /** Cụm of provinces or khối of ministries. */
  @ApiProperty({ enum: CLUSTER_TYPES, enumName: 'ClusterType' })
  type: ClusterType;
  /** The name in full: "Cụm thi đua các tỉnh miền Tây Nam Bộ". */
  name: string;
  /** The issuer's abbreviation in document numbers: CTĐTNB. */
  documentSymbol: string;
  /** Made-up data for showing and trying. */
  sample: boolean;
  /** How many members it has on the day. */
  memberCount: number;
  /** How many of its meetings the caller may see. */
  meetingCount: number;
  /** How many recommendations were raised in those meetings. */
  recommendationCount: number;
  /** The emulation year that `head` and `deputy` are of; null when none is entered. */
  @ApiProperty({ type: 'integer', nullable: true })
  year: number | null;
  /** Cụm trưởng. */
  head: UnitRefDto | null;
  /** Cụm phó. */
  deputy: UnitRefDto | null;
  /** Raised by every change; whoever changes it names the version that they saw. */
  version: number;
}

export class ClusterListDto {
  /** The day whose members are counted. */
  @ApiProperty({ format: 'date' })
  on: string;
  /** By name, those without members on the day last. */
  items: ClusterListItemDto[];
}

export class ClusterDto extends ClusterListItemDto {
  /** The day whose members are shown. */
  @ApiProperty({ format: 'date' })
  on: string;
  /** The members on the day, by name. */
  members: MembershipDto[];
  /** The members of all times, by name. */
  memberships: MembershipDto[];
  /** Head and deputy of every year that is entered, newest first. */
  years: ClusterYearDto[];
  /** What the caller may do now: `update`, `addMembership`, `setYear`. */
  actions: string[];
}

class ClusterFields {
  /** The name in full: "Cụm thi đua các tỉnh miền Tây Nam Bộ". */
  @Text(200)
  name: string;

  /** The abbreviation in the numbers of its documents, chosen by its head: CTĐTNB. */
  @Text(30)
  documentSymbol: string;
}

export class CreateClusterDto extends ClusterFields {
  /** Made by the client: the same id twice is one cluster. */
  @IdField()
  id: string;

  /** Cụm of provinces or khối of ministries. */
  @OneOf(CLUSTER_TYPES, 'ClusterType')
  type: ClusterType;
}

export class UpdateClusterDto extends ClusterFields {
  @SeenVersion()
  version: number;
}
