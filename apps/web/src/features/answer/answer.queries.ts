import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { isProblem } from '../../api/problem';
import type { Answer, AnswerSource } from './answer-source';

const root = ['answer'] as const;

/** An invitation and what was answered to it. */
export const answerQuery = (source: AnswerSource) =>
  queryOptions({ queryKey: [...root, source.key], queryFn: ({ signal }) => source.read(signal) });

/** A write that answers with the whole: shown at once. When somebody else wrote first, theirs is shown. */
export function useAnswerWrite<Input>(source: AnswerSource, write: (input: Input) => Promise<Answer>) {
  const queryClient = useQueryClient();
  const { queryKey } = answerQuery(source);
  return useMutation({
    mutationFn: write,
    onSuccess: (answer) => queryClient.setQueryData(queryKey, answer),
    onError: (error) => {
      if (isProblem(error, 'resource.version_conflict')) queryClient.setQueryData(queryKey, error.current as Answer);
      else if (isProblem(error, 409) || isProblem(error, 404)) void queryClient.invalidateQueries({ queryKey });
    },
  });
}
