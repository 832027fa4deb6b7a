import type { Schema } from '@kyhop/api-contract';

/** A version of a schedule, released by a person; the first. All of it is made up. */
export function aScheduleVersion(over: Partial<Schema<'ScheduleVersionDto'>> = {}): Schema<'ScheduleVersionDto'> {
  return {
    id: '0190a000-0000-7000-8000-000000000f01',
    number: 1,
    releasedAt: '2021-03-20T02:00:00Z',
    byName: 'Thư ký mẫu',
    changes: [],
    ...over,
  };
}

export const aScheduleChange = (over: Partial<Schema<'ScheduleChangeDto'>> = {}): Schema<'ScheduleChangeDto'> => ({
  field: 'TIME',
  line: null,
  from: '14:00',
  to: '13:30',
  ...over,
});
