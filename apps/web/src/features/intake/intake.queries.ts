import type { Schema } from '@kyhop/api-contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, unwrap } from '../../api/client';
import { ASK_AGAIN, ROWS_IN_SIGHT, type RowsInSight } from '../../shared/table-import/rows-in-sight';
import { useImportChange } from '../../shared/table-import/use-import-change';

export type Intake = Schema<'RecommendationImportDto'>;
export type IntakePreview = Schema<'IntakePreviewDto'>;
export type IntakeRow = Schema<'IntakeRowDto'>;
export type ChangedIntakeRow = Schema<'ChangedIntakeRowDto'>;
export type ToldIntake = Schema<'ToldIntakeReadingDto'>;
export type IntakeSight = RowsInSight<'ALL' | 'ERRORS' | 'WARNINGS' | 'SKIPPED'>;

const root = ['intake'] as const;
export const intakeKey = (id: string) => [...root, id];
const pageOf = ({ from, show }: IntakeSight) => ({ from, show, limit: ROWS_IN_SIGHT });

/** More meetings than a cluster holds in ten years; further back nobody enters anything. */
const MOST_MEETINGS = 200;

/** The meetings that recommendations can be entered for, the latest first. */
export const openMeetingsQuery = queryOptions({
  queryKey: [...root, 'meetings'],
  queryFn: ({ signal }) => unwrap(client.GET('/api/meetings', { params: { query: { limit: MOST_MEETINGS } }, signal })),
  select: ({ items }) => items.filter(({ status }) => status !== 'DRAFT' && status !== 'CANCELLED'),
});

/** A table on its way in, with the rows in sight; asked again and again until it has been read. */
export const intakeQuery = (id: string, rows: IntakeSight) =>
  queryOptions({
    queryKey: [...intakeKey(id), rows],
    queryFn: ({ signal }) =>
      unwrap(client.GET('/api/recommendation-imports/{id}', { params: { path: { id }, query: pageOf(rows) }, signal })),
    refetchInterval: (query) => (query.state.data?.state === 'READING' ? ASK_AGAIN : false),
    placeholderData: (before) => before,
  });

const keysOf = (id: string, rows: IntakeSight) => ({ table: intakeKey(id), inSight: intakeQuery(id, rows).queryKey });

/** Corrects rows and leaves them out; with nothing to change, they are only compared anew. */
export const useChangeIntake = (id: string, rows: IntakeSight) =>
  useImportChange(keysOf(id, rows), (body: Omit<Schema<'ChangeIntakeRowsDto'>, 'version'>, version) =>
    unwrap(
      client.PATCH('/api/recommendation-imports/{id}/rows', {
        params: { path: { id }, query: pageOf(rows) },
        body: { ...body, version },
      }),
    ),
  );

/** Has the table read again, in another way. */
export const useReadIntake = (id: string, rows: IntakeSight) =>
  useImportChange(keysOf(id, rows), (told: ToldIntake, version) =>
    unwrap(
      client.PUT('/api/recommendation-imports/{id}/reading', { params: { path: { id } }, body: { ...told, version } }),
    ),
  );

/** Puts the recommendations of the table on the desk. */
export function useApplyIntake() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: Intake) =>
      unwrap(client.POST('/api/recommendation-imports/{id}/apply', { params: { path: { id } }, body: { version } })),
    // Every list and figure of recommendations may look different now.
    onSuccess: () => queryClient.invalidateQueries(),
    onError: () => queryClient.invalidateQueries({ queryKey: root }),
  });
}

export const useDiscardIntake = () =>
  useMutation({
    mutationFn: (id: string) => unwrap(client.DELETE('/api/recommendation-imports/{id}', { params: { path: { id } } })),
  });
