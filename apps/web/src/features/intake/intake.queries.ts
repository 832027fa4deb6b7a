import type { Schema } from '@kyhop/api-contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { v7 as uuidv7 } from 'uuid';
import { client, unwrap } from '../../api/client';
import { ASK_AGAIN, ROWS_IN_SIGHT, type RowsInSight } from '../../shared/table-import/rows-in-sight';
import { uploadFile } from '../../shared/upload';

export type Intake = Schema<'RecommendationImportDto'>;
export type IntakePreview = Schema<'IntakePreviewDto'>;
export type IntakeRow = Schema<'IntakeRowDto'>;
export type ChangedIntakeRow = Schema<'ChangedIntakeRowDto'>;
export type ToldIntake = Schema<'ToldIntakeReadingDto'>;
export type IntakeSight = RowsInSight<'ALL' | 'ERRORS' | 'WARNINGS' | 'SKIPPED'>;

const root = ['intake'] as const;
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
    queryKey: [...root, id, rows],
    queryFn: ({ signal }) =>
      unwrap(client.GET('/api/recommendation-imports/{id}', { params: { path: { id }, query: pageOf(rows) }, signal })),
    refetchInterval: (query) => (query.state.data?.state === 'READING' ? ASK_AGAIN : false),
    placeholderData: (before) => before,
  });

/** Sends a table; says from 0 to 1 how much of it has gone. */
export const useBringTable = (meetingId: string, onProgress: (share: number) => void) =>
  useMutation({
    mutationFn: (file: File) => {
      const about = new URLSearchParams({ meetingId, name: file.name });
      const address = `/api/recommendation-imports/${uuidv7()}?${about.toString()}`;
      return uploadFile<Intake>(address, file, { onProgress });
    },
  });

/**
 * Changes of a table, one after the other: each names the version that the one before it gave. What comes back is the
 * table with the rows in sight.
 */
function useChange<Input>(id: string, rows: IntakeSight, write: (input: Input, version: number) => Promise<Intake>) {
  const queryClient = useQueryClient();
  const { queryKey } = intakeQuery(id, rows);
  const latestVersion = () => {
    const known = queryClient.getQueriesData<Intake>({ queryKey: [...root, id] });
    return Math.max(0, ...known.map(([, list]) => list?.version ?? 0));
  };
  return useMutation({
    scope: { id: `intake-${id}` },
    mutationFn: (input: Input) => write(input, latestVersion()),
    onSuccess: async (list) => {
      queryClient.setQueryData(queryKey, list);
      await queryClient.invalidateQueries({ queryKey: [...root, id], refetchType: 'none' });
    },
    onError: () => queryClient.invalidateQueries({ queryKey: [...root, id] }),
  });
}

/** Corrects rows and leaves them out; with nothing to change, they are only compared anew. */
export const useChangeIntake = (id: string, rows: IntakeSight) =>
  useChange(id, rows, (body: Omit<Schema<'ChangeIntakeRowsDto'>, 'version'>, version) =>
    unwrap(
      client.PATCH('/api/recommendation-imports/{id}/rows', {
        params: { path: { id }, query: pageOf(rows) },
        body: { ...body, version },
      }),
    ),
  );

/** Has the table read again, in another way. */
export const useReadIntake = (id: string, rows: IntakeSight) =>
  useChange(id, rows, (told: ToldIntake, version) =>
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
  });
}

export const useDiscardIntake = () =>
  useMutation({
    mutationFn: (id: string) => unwrap(client.DELETE('/api/recommendation-imports/{id}', { params: { path: { id } } })),
  });
