import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../api/problem';
import { useProblems } from '../../api/problem-messages';
import { tellRefusal } from '../tell';

interface ImportKeys {
  /** Under which the table is kept, whatever its rows in sight. */
  table: QueryKey;
  /** Under which it is kept with the rows that are in sight. */
  inSight: QueryKey;
}

/**
 * Changes of a table on its way in, one after the other: each names the version that the one before it gave. What comes
 * back is the table with the rows in sight; what goes wrong is told.
 */
export function useImportChange<List extends { version: number }, Input>(
  { table, inSight }: ImportKeys,
  write: (input: Input, version: number) => Promise<List>,
) {
  const { t } = useTranslation('imports');
  const { problemMessage } = useProblems();
  const queryClient = useQueryClient();
  const latestVersion = () => {
    const known = queryClient.getQueriesData<List>({ queryKey: table });
    return Math.max(0, ...known.map(([, list]) => list?.version ?? 0));
  };
  return useMutation({
    mutationKey: table,
    scope: { id: table.join('-') },
    mutationFn: (input: Input) => write(input, latestVersion()),
    onSuccess: async (list) => {
      queryClient.setQueryData(inSight, list);
      await queryClient.invalidateQueries({ queryKey: table, refetchType: 'none' });
    },
    onError: (error) => {
      const message = isProblem(error, 'resource.version_conflict') ? t('changed') : problemMessage(error);
      tellRefusal(message);
      return queryClient.invalidateQueries({ queryKey: table });
    },
  });
}
