import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { recommendationQuery } from '../recommendations.queries';

/** Long enough to be read before the next key is pressed. */
const FRESH = 30_000;

/** Reads the one that is most likely opened next before anybody asks for it. */
export function usePrefetch(id: string | undefined): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    if (id === undefined) return;
    // Whoever opens it asks again, and is told what is wrong then.
    queryClient.query({ ...recommendationQuery(id), staleTime: FRESH }).catch(() => undefined);
  }, [queryClient, id]);
}
