import type { Schema } from '@kyhop/api-contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, unwrap } from '../../api/client';
import { ASK_AGAIN, ROWS_IN_SIGHT, type RowsInSight as Sight } from '../../shared/table-import/rows-in-sight';
import { useImportChange } from '../../shared/table-import/use-import-change';

export type AttendeeImport = Schema<'AttendeeImportDto'>;
export type ImportPreview = Schema<'ImportPreviewDto'>;
export type ImportRow = Schema<'ImportRowDto'>;
export type ChangedRow = Schema<'ChangedRowDto'>;
export type Told = Schema<'ToldReadingDto'>;
export type ShownRows = 'ALL' | 'ERRORS' | 'WARNINGS' | 'KNOWN' | 'SKIPPED';

export type RowsInSight = Sight<ShownRows>;

const root = ['imports'] as const;
export const importKey = (id: string) => [...root, id];
const pageOf = ({ from, show }: RowsInSight) => ({ from, show, limit: ROWS_IN_SIGHT });

/** A list on its way in, with the rows in sight; asked again and again until it has been read. */
export const importQuery = (id: string, rows: RowsInSight) =>
  queryOptions({
    queryKey: [...importKey(id), rows],
    queryFn: ({ signal }) =>
      unwrap(client.GET('/api/attendee-imports/{id}', { params: { path: { id }, query: pageOf(rows) }, signal })),
    refetchInterval: (query) => (query.state.data?.state === 'READING' ? ASK_AGAIN : false),
    placeholderData: (before) => before,
  });

const keysOf = (id: string, rows: RowsInSight) => ({ table: importKey(id), inSight: importQuery(id, rows).queryKey });

/** Corrects rows, leaves them out, says who somebody is. */
export const useChangeRows = (id: string, rows: RowsInSight) =>
  useImportChange(keysOf(id, rows), (body: Omit<Schema<'ChangeRowsDto'>, 'version'>, version) =>
    unwrap(
      client.PATCH('/api/attendee-imports/{id}/rows', {
        params: { path: { id }, query: pageOf(rows) },
        body: { ...body, version },
      }),
    ),
  );

/** Has the list read again, in another way. */
export const useSetReading = (id: string, rows: RowsInSight) =>
  useImportChange(keysOf(id, rows), (told: Told, version) =>
    unwrap(client.PUT('/api/attendee-imports/{id}/reading', { params: { path: { id } }, body: { ...told, version } })),
  );

/** Gives the meeting the delegates of the list. */
export function useApplyImport() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: AttendeeImport) =>
      unwrap(client.POST('/api/attendee-imports/{id}/apply', { params: { path: { id } }, body: { version } })),
    // Everything that counts or names delegates may look different now.
    onSuccess: () => queryClient.invalidateQueries(),
    onError: () => queryClient.invalidateQueries({ queryKey: root }),
  });
}

export const useDiscardImport = () =>
  useMutation({
    mutationFn: (id: string) => unwrap(client.DELETE('/api/attendee-imports/{id}', { params: { path: { id } } })),
  });
