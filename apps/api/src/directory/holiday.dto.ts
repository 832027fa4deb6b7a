import { ApiProperty } from '@nestjs/swagger';
import { IdField, Maybe, OneOf, PlainDateField, SeenVersion, Text, WholeNumber } from '../common/fields';
import { type Holiday, HOLIDAY_KINDS, type HolidayKind } from './holiday.entity';

export class HolidayQuery {
  /** Days off that touch this calendar year only. */
  @Maybe()
  @WholeNumber(1900, 2200)
  year?: number;
}

class HolidayFields {
  /** A day off, or a weekend day that is worked in exchange. */
  @OneOf(HOLIDAY_KINDS, 'HolidayKind')
  kind: HolidayKind;

  /** The first day. */
  @PlainDateField()
  fromDate: string;

  /** The last day, at most 30 days after the first; for one day the same as the first. */
  @PlainDateField()
  toDate: string;

  /** What it is called: "Tết Nguyên đán". */
  @Text(120)
  name: string;
}

export class CreateHolidayDto extends HolidayFields {
  /** Made by the client: the same id twice is one holiday. */
  @IdField()
  id: string;
}

export class UpdateHolidayDto extends HolidayFields {
  @SeenVersion()
  version: number;
}

/** A day off, or a weekend day that is worked in exchange: what working days are counted by. */
export class HolidayDto {
  /** The holiday. */
  id: string;
  /** A day off, or a weekend day that is worked in exchange. */
  @ApiProperty({ enum: HOLIDAY_KINDS, enumName: 'HolidayKind' })
  kind: HolidayKind;
  /** The first day: 2026-04-30. */
  @ApiProperty({ type: String, format: 'date' })
  fromDate: string;
  /** The last day. */
  @ApiProperty({ type: String, format: 'date' })
  toDate: string;
  /** What it is called: "Tết Nguyên đán". */
  name: string;
  /** Raised by every change; whoever changes it names the version that they saw. */
  version: number;
}

export class HolidayListDto {
  /** By their first day. */
  items: HolidayDto[];
}

export const toHolidayDto = ({ id, kind, fromDate, toDate, name, version }: Holiday): HolidayDto => ({
  id,
  kind,
  fromDate,
  toDate,
  name,
  version,
});
