import type { Schema } from '@kyhop/api-contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, unwrap } from '../../api/client';

const root = ['holidays'] as const;

/** Days off, and weekend days worked in exchange, that touch a year. */
export const holidaysQuery = (year: number) =>
  queryOptions({
    queryKey: [...root, year],
    queryFn: ({ signal }) => unwrap(client.GET('/api/holidays', { params: { query: { year } }, signal })),
  });

function useRefreshHolidays() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: root });
}

export function useCreateHoliday() {
  const onSuccess = useRefreshHolidays();
  return useMutation({
    mutationFn: (body: Schema<'CreateHolidayDto'>) => unwrap(client.POST('/api/holidays', { body })),
    onSuccess,
  });
}

export function useUpdateHoliday(id: string) {
  const onSuccess = useRefreshHolidays();
  return useMutation({
    mutationFn: (body: Schema<'UpdateHolidayDto'>) =>
      unwrap(client.PUT('/api/holidays/{id}', { params: { path: { id } }, body })),
    onSuccess,
  });
}

export function useDeleteHoliday() {
  const onSettled = useRefreshHolidays();
  return useMutation({
    mutationFn: ({ id, version }: Pick<Schema<'HolidayDto'>, 'id' | 'version'>) =>
      unwrap(client.DELETE('/api/holidays/{id}', { params: { path: { id }, query: { version } } })),
    onSettled,
  });
}
