import type { Schema } from '@kyhop/api-contract';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, unwrap } from '../../api/client';

export type Recommendation = Schema<'RecommendationDto'>;
export type RecommendationListItem = Schema<'RecommendationListItemDto'>;
export type RecommendationStatus = Recommendation['status'];
export type DeadlineState = RecommendationListItem['deadlineState'];
export type ResultClass = NonNullable<Recommendation['resultClass']>;
export type Competence = NonNullable<Recommendation['competence']>;
export type Gap = Schema<'RecommendationGap'>;
export type Answer = Schema<'ResponseDto'>;

/** What the list can be narrowed by; all of it stands in the address of the page. */
export interface RecommendationFilters {
  q?: string;
  status?: RecommendationStatus;
  clusterId?: string;
  year?: number;
  fromYear?: number;
  toYear?: number;
  from?: string;
  to?: string;
  open?: 'true';
  topicId?: string;
  raisedByUnitId?: string;
  answered?: 'true' | 'false';
  leadUnitId?: string;
  handlerId?: string;
  deadline?: DeadlineState;
  resultClass?: ResultClass;
  competence?: Competence;
  without?: Gap;
  confirmed?: 'true';
  awaitsReceipt?: 'true';
}

/** The latest first, or what is due first. */
export type RecommendationOrder = 'deadline' | undefined;

const root = ['recommendations'] as const;

/** Over all meetings that the reader sees. */
export const recommendationsQuery = (filters: RecommendationFilters, sort?: RecommendationOrder) =>
  infiniteQueryOptions({
    queryKey: [...root, 'list', filters, sort],
    queryFn: ({ pageParam, signal }) =>
      unwrap(client.GET('/api/recommendations', { params: { query: { ...filters, sort, after: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (before) => before,
  });

/** How many there are of each status; status, answer, deadline and receipt, by which the tabs narrow, do not count. */
export const recommendationCountsQuery = ({
  status: _,
  answered: __,
  deadline: ___,
  open: ____,
  confirmed: _____,
  awaitsReceipt: ______,
  ...query
}: RecommendationFilters) =>
  queryOptions({
    queryKey: [...root, 'counts', query],
    queryFn: ({ signal }) => unwrap(client.GET('/api/recommendations/counts', { params: { query }, signal })),
    placeholderData: (before) => before,
  });

/** One recommendation, with its answers, its way, and what the reader may do with it. */
export const recommendationQuery = (id: string) =>
  queryOptions({
    queryKey: [...root, 'one', id],
    queryFn: ({ signal }) => unwrap(client.GET('/api/recommendations/{id}', { params: { path: { id } }, signal })),
  });

/** What was asked in a meeting beside what was answered. */
export const meetingRecommendationsQuery = (id: string) =>
  queryOptions({
    queryKey: [...root, 'meeting', id],
    queryFn: ({ signal }) =>
      unwrap(client.GET('/api/meetings/{id}/recommendations', { params: { path: { id } }, signal })),
  });

/** The units that may have asked: the members of the cluster on the day of the meeting. */
export const membersQuery = (clusterId: string, on: string) =>
  queryOptions({
    queryKey: [...root, 'members', clusterId, on],
    queryFn: ({ signal }) =>
      unwrap(client.GET('/api/clusters/{id}', { params: { path: { id: clusterId }, query: { on } }, signal })),
    select: ({ members }) => members.map(({ unit }) => unit),
    staleTime: 5 * 60_000,
  });

/** Keeps what a write gave back, and has the lists read again. */
export function useKeep() {
  const queryClient = useQueryClient();
  return async (recommendation: Recommendation) => {
    queryClient.setQueryData(recommendationQuery(recommendation.id).queryKey, recommendation);
    await queryClient.invalidateQueries({ queryKey: root });
  };
}

/** After a write that gives back less than the whole, everything is read again. */
export function useReadAgain() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: root });
}

export function useCreateRecommendation() {
  const onSuccess = useKeep();
  return useMutation({
    mutationFn: (body: Schema<'CreateRecommendationDto'>) => unwrap(client.POST('/api/recommendations', { body })),
    onSuccess,
  });
}

export function useClassify(id: string) {
  const onSuccess = useKeep();
  return useMutation({
    mutationFn: (body: Schema<'ClassifyRecommendationDto'>) =>
      unwrap(client.PATCH('/api/recommendations/{id}', { params: { path: { id } }, body })),
    onSuccess,
  });
}

export function useMoveRecommendation(id: string) {
  const onSuccess = useKeep();
  return useMutation({
    mutationFn: (body: Schema<'MoveRecommendationDto'>) =>
      unwrap(client.POST('/api/recommendations/{id}/transitions', { params: { path: { id } }, body })),
    onSuccess,
  });
}

/** A draft is made with the first save and changed by the next. */
export type AnswerToSave =
  { known: null; body: Schema<'CreateResponseDto'> } | { known: string; body: Schema<'UpdateResponseDto'> };

export function useSaveAnswer(recommendationId: string) {
  const onSuccess = useReadAgain();
  return useMutation({
    mutationFn: ({ known, body }: AnswerToSave) =>
      unwrap(
        known === null
          ? client.POST('/api/recommendations/{id}/responses', { params: { path: { id: recommendationId } }, body })
          : client.PUT('/api/responses/{id}', { params: { path: { id: known } }, body }),
      ),
    onSuccess,
  });
}

export function useDeleteAnswer() {
  const onSuccess = useReadAgain();
  return useMutation({
    mutationFn: ({ id, version }: Pick<Answer, 'id' | 'version'>) =>
      unwrap(client.DELETE('/api/responses/{id}', { params: { path: { id }, query: { version } } })),
    onSuccess,
  });
}
