import { Check, Column, Entity, Unique } from 'typeorm';
import { Id, oneOf, Version } from '../database/columns';

/** A day off, or a weekend day that is worked in exchange (announced each year, docs/domain.md §6.4). */
export const HOLIDAY_KINDS = ['HOLIDAY', 'SWAPPED_WORKING_DAY'] as const;
export type HolidayKind = (typeof HOLIDAY_KINDS)[number];

@Entity()
@Unique(['fromDate', 'name'])
@Check('ck_holiday_kind', oneOf('kind', HOLIDAY_KINDS))
@Check('ck_holiday_dates', 'from_date <= to_date')
export class Holiday {
  @Id() id: string;

  @Column('text') kind: HolidayKind;

  @Column('date') fromDate: string;

  @Column('date') toDate: string;

  @Column('text') name: string;

  @Version() version: number;
}
