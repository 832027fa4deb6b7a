import { infiniteQueryOptions } from '@tanstack/react-query';
import { client, unwrap } from '../../api/client';

export interface DocumentFilters {
  q?: string | undefined;
  year?: number | undefined;
  meetingId?: string | undefined;
}

export const documentsQuery = (filters: DocumentFilters) =>
  infiniteQueryOptions({
    queryKey: ['documents', filters],
    queryFn: ({ pageParam, signal }) =>
      unwrap(client.GET('/api/documents', { params: { query: { ...filters, after: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (before) => before,
  });

/** Where the browser fetches the paper. */
export const documentFileAddress = (id: string) => `/api/documents/${id}/file`;
