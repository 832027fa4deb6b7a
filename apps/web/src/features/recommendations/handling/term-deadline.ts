import type { Schema } from '@kyhop/api-contract';
import { addWorkingDays, type WorkingCalendar } from '@kyhop/vietnamese';
import { queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import { client, unwrap } from '../../../api/client';
import { today } from '../../../shared/format';
import type { Recommendation } from '../recommendations.queries';

type Settings = Schema<'DeskSettingsDto'>;
type AnswerTerm = Recommendation['answerTerm'];

const SELDOM = 5 * 60_000;

const settingsQuery = queryOptions({
  queryKey: ['desk', 'settings'],
  queryFn: ({ signal }) => unwrap(client.GET('/api/desk-settings', { signal })),
  staleTime: SELDOM,
});

const daysOffQuery = (year: number) =>
  queryOptions({
    queryKey: ['holidays', 'of-year', year],
    queryFn: ({ signal }) => unwrap(client.GET('/api/holidays', { params: { query: { year } }, signal })),
    select: ({ items }) => items,
    staleTime: SELDOM,
  });

const DAYS_OF: Record<AnswerTerm, (settings: Settings) => number> = {
  STANDARD: ({ answerDays }) => answerDays,
  URGENT: ({ urgentAnswerDays }) => urgentAnswerDays,
  COMPLEX: ({ complexAnswerDays }) => complexAnswerDays,
};

const calendarOf = (daysOff: readonly Schema<'HolidayDto'>[]): WorkingCalendar => ({
  holidays: daysOff
    .filter(({ kind }) => kind !== 'SWAPPED_WORKING_DAY')
    .map(({ fromDate, toDate }) => ({ from: fromDate, to: toDate })),
  swappedWorkingDays: daysOff.filter(({ kind }) => kind === 'SWAPPED_WORKING_DAY').map(({ fromDate }) => fromDate),
});

/**
 * The deadline that a term gives when something is assigned today: a look ahead, the server reckons it anew. Undefined
 * while the settings are not known.
 */
export function useTermDeadline(): (term: AnswerTerm) => { days: number; on: string } | undefined {
  const { data: settings } = useQuery(settingsQuery);
  const now = today();
  const year = Number(now.slice(0, 4));
  const years = useQueries({ queries: [daysOffQuery(year), daysOffQuery(year + 1)] });
  return (term) => {
    if (!settings || years.some(({ isSuccess }) => !isSuccess)) return undefined;
    const days = DAYS_OF[term](settings);
    return { days, on: addWorkingDays(now, days, calendarOf(years.flatMap(({ data }) => data ?? []))) };
  };
}
