import type { Schema } from '@kyhop/api-contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client, unwrap } from '../../api/client';
import { answerTemplatesQuery } from '../../shared/reference.queries';

export type AnswerTemplate = Schema<'AnswerTemplateDto'>;

function useReadAgain() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: answerTemplatesQuery.queryKey });
}

/** A template is made with the first save and changed by the next. */
export type TemplateToSave =
  { known: null; body: Schema<'CreateAnswerTemplateDto'> } | { known: string; body: Schema<'UpdateAnswerTemplateDto'> };

export function useSaveTemplate() {
  const onSuccess = useReadAgain();
  return useMutation({
    mutationFn: ({ known, body }: TemplateToSave) =>
      unwrap(
        known === null
          ? client.POST('/api/answer-templates', { body })
          : client.PUT('/api/answer-templates/{id}', { params: { path: { id: known } }, body }),
      ),
    onSuccess,
  });
}

export function useDeleteTemplate() {
  const onSuccess = useReadAgain();
  return useMutation({
    mutationFn: ({ id, version }: Pick<AnswerTemplate, 'id' | 'version'>) =>
      unwrap(client.DELETE('/api/answer-templates/{id}', { params: { path: { id }, query: { version } } })),
    onSuccess,
  });
}
