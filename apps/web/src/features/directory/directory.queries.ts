import type { Schema } from '@kyhop/api-contract';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, unwrap } from '../../api/client';

export type Cluster = Schema<'ClusterDto'>;
export type ClusterListItem = Schema<'ClusterListItemDto'>;
export type ClusterYear = Schema<'ClusterYearDto'>;
export type Membership = Schema<'MembershipDto'>;
export type Unit = Schema<'UnitDto'>;
export type UnitListItem = Schema<'UnitListItemDto'>;
export type UnitRef = Schema<'UnitRefDto'>;
export type UnitKind = Schema<'UnitKind'>;

const root = ['directory'] as const;

/** All clusters as they stood on a day (`YYYY-MM-DD`). */
export const clustersQuery = (on: string) =>
  queryOptions({
    queryKey: [...root, 'clusters', on],
    queryFn: ({ signal }) => unwrap(client.GET('/api/clusters', { params: { query: { on } }, signal })),
    placeholderData: (before) => before,
  });

/** A cluster, with its members on a day. */
export const clusterQuery = (id: string, on: string) =>
  queryOptions({
    queryKey: [...root, 'cluster', id, on],
    queryFn: ({ signal }) =>
      unwrap(client.GET('/api/clusters/{id}', { params: { path: { id }, query: { on } }, signal })),
    placeholderData: (before) => (before?.id === id ? before : undefined),
  });

export interface UnitFilters {
  on?: string;
  q?: string;
  kind?: UnitKind[];
  limit?: number;
}

/** Units by name, page by page. */
export const unitsQuery = (filters: UnitFilters) =>
  infiniteQueryOptions({
    queryKey: [...root, 'units', filters],
    queryFn: ({ pageParam, signal }) =>
      unwrap(client.GET('/api/units', { params: { query: { limit: 100, ...filters, after: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (before) => before,
  });

export const unitQuery = (id: string) =>
  queryOptions({
    queryKey: [...root, 'unit', id],
    queryFn: ({ signal }) => unwrap(client.GET('/api/units/{id}', { params: { path: { id } }, signal })),
  });

/** A write, after which everything that the directory shows is asked for again. */
function useDirectoryWrite<Input, Output>(write: (input: Input) => Promise<Output>) {
  const queryClient = useQueryClient();
  return useMutation({ mutationFn: write, onSuccess: () => queryClient.invalidateQueries({ queryKey: root }) });
}

export const useCreateCluster = () =>
  useDirectoryWrite((body: Schema<'CreateClusterDto'>) => unwrap(client.POST('/api/clusters', { body })));

export const useUpdateCluster = (id: string) =>
  useDirectoryWrite((body: Schema<'UpdateClusterDto'>) =>
    unwrap(client.PUT('/api/clusters/{id}', { params: { path: { id } }, body })),
  );

export const useAddMembership = (clusterId: string) =>
  useDirectoryWrite((body: Schema<'CreateMembershipDto'>) =>
    unwrap(client.POST('/api/clusters/{id}/memberships', { params: { path: { id: clusterId } }, body })),
  );

export const useUpdateMembership = (id: string) =>
  useDirectoryWrite((body: Schema<'UpdateMembershipDto'>) =>
    unwrap(client.PUT('/api/memberships/{id}', { params: { path: { id } }, body })),
  );

export const useDeleteMembership = () =>
  useDirectoryWrite(({ id, version }: Membership) =>
    unwrap(client.DELETE('/api/memberships/{id}', { params: { path: { id }, query: { version } } })),
  );

export const useSetClusterYear = (clusterId: string) =>
  useDirectoryWrite(({ year, ...body }: Schema<'SetClusterYearDto'> & { year: number }) =>
    unwrap(client.PUT('/api/clusters/{id}/years/{year}', { params: { path: { id: clusterId, year } }, body })),
  );

export const useCreateUnit = () =>
  useDirectoryWrite((body: Schema<'CreateUnitDto'>) => unwrap(client.POST('/api/units', { body })));

export const useUpdateUnit = (id: string) =>
  useDirectoryWrite((body: Schema<'UpdateUnitDto'>) =>
    unwrap(client.PUT('/api/units/{id}', { params: { path: { id } }, body })),
  );
