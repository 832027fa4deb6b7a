import { ApiProperty } from '@nestjs/swagger';
import { IdField, Maybe, SeenVersion, Text, WholeNumber } from '../common/fields';
import { UnitRefDto } from './unit.dto';

/** The years that the model knows: emulation began with the call of 11/06/1948. */
export const FIRST_YEAR = 1948;
export const LAST_YEAR = 2200;

export class ClusterYearDto {
  /** Năm thi đua. */
  year: number;
  /** Cụm trưởng: a unit, not a person. */
  head: UnitRefDto;
  /** Cụm phó. */
  deputy: UnitRefDto | null;
  /** Where the fact comes from, or that it is assumed. */
  @ApiProperty({ type: String, nullable: true })
  note: string | null;
  /** Raised by every change; whoever changes it names the version that they saw. */
  version: number;
  /** What the caller may do now: `update`; nothing for closed years. */
  actions: string[];
}

export class ClusterYearPath {
  /** The cluster. */
  @IdField()
  id: string;

  /** Năm thi đua. */
  @WholeNumber(FIRST_YEAR, LAST_YEAR)
  year: number;
}

export class SetClusterYearDto {
  /** The version that was seen; left out when the year is entered for the first time. */
  @Maybe()
  @SeenVersion()
  version?: number | null;

  /** Cụm trưởng: a member of the cluster in that year. */
  @IdField()
  headUnitId: string;

  /** Cụm phó: another member of the cluster in that year. */
  @Maybe()
  @IdField()
  deputyUnitId?: string | null;

  /** Where the fact comes from, or that it is assumed. */
  @Maybe()
  @Text(500)
  note?: string | null;
}
