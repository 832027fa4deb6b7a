import type { Schema } from '@kyhop/api-contract';
import { queryOptions, useMutation } from '@tanstack/react-query';
import { client, unwrap } from '../../../api/client';
import { useKeep, useReadAgain } from '../recommendations.queries';

export type Opinion = Schema<'OpinionDto'>;

/** Who at the board may follow a recommendation. */
export const handlersQuery = queryOptions({
  queryKey: ['desk', 'people'],
  queryFn: ({ signal }) => unwrap(client.GET('/api/desk/people', { signal })),
  staleTime: 5 * 60_000,
});

export function useAssign(id: string) {
  const onSuccess = useKeep();
  return useMutation({
    mutationFn: (body: Schema<'AssignRecommendationDto'>) =>
      unwrap(client.POST('/api/recommendations/{id}/assign', { params: { path: { id } }, body })),
    onSuccess,
  });
}

/** Gives many to one unit; each is judged by itself. */
export function useAssignMany() {
  const onSuccess = useReadAgain();
  return useMutation({
    mutationFn: (body: Schema<'AssignRecommendationsDto'>) =>
      unwrap(client.POST('/api/recommendations/assign', { body })),
    onSuccess,
  });
}

export function useExtend(id: string) {
  const onSuccess = useKeep();
  return useMutation({
    mutationFn: (body: Schema<'ExtendDeadlineDto'>) =>
      unwrap(client.POST('/api/recommendations/{id}/extend', { params: { path: { id } }, body })),
    onSuccess,
  });
}

export function useReportUp(id: string) {
  const onSuccess = useKeep();
  return useMutation({
    mutationFn: (body: Schema<'ReportUpDto'>) =>
      unwrap(client.POST('/api/recommendations/{id}/report-up', { params: { path: { id } }, body })),
    onSuccess,
  });
}

export function useReplyFromAbove(id: string) {
  const onSuccess = useKeep();
  return useMutation({
    mutationFn: (body: Schema<'ReplyToReportDto'>) =>
      unwrap(client.POST('/api/recommendations/{id}/report-up/reply', { params: { path: { id } }, body })),
    onSuccess,
  });
}

export function useRemind(id: string) {
  const onSuccess = useReadAgain();
  return useMutation({
    mutationFn: (body: Schema<'RemindDto'>) =>
      unwrap(client.POST('/api/recommendations/{id}/remind', { params: { path: { id } }, body })),
    onSuccess,
  });
}

export function useGiveReceipt(id: string) {
  const onSuccess = useKeep();
  return useMutation({
    mutationFn: (body: Schema<'GiveReceiptDto'>) =>
      unwrap(client.POST('/api/recommendations/{id}/receipts', { params: { path: { id } }, body })),
    onSuccess,
  });
}

export function useAskOpinion(recommendationId: string) {
  const onSuccess = useReadAgain();
  return useMutation({
    mutationFn: (body: Schema<'AskOpinionDto'>) =>
      unwrap(client.POST('/api/recommendations/{id}/opinions', { params: { path: { id: recommendationId } }, body })),
    onSuccess,
  });
}

export function useGiveOpinion() {
  const onSuccess = useReadAgain();
  return useMutation({
    mutationFn: ({ id, ...body }: Schema<'GiveOpinionDto'> & Pick<Opinion, 'id'>) =>
      unwrap(client.PUT('/api/opinions/{id}', { params: { path: { id } }, body })),
    onSuccess,
  });
}

export function useWithdrawOpinion() {
  const onSuccess = useReadAgain();
  return useMutation({
    mutationFn: ({ id, version }: Pick<Opinion, 'id' | 'version'>) =>
      unwrap(client.DELETE('/api/opinions/{id}', { params: { path: { id }, query: { version } } })),
    onSuccess,
  });
}
