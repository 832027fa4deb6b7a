import type { Schema } from '@kyhop/api-contract';
import { queryOptions } from '@tanstack/react-query';
import { client, unwrap } from '../../api/client';

export type Overview = Schema<'OverviewDto'>;
export type Figures = Schema<'OverviewFiguresDto'>;

/** What the figures can be narrowed by; all of it stands in the address of the page. */
export interface OverviewFilters {
  fromYear?: number;
  toYear?: number;
  clusterId?: string;
  topicId?: string;
  raisedByUnitId?: string;
  leadUnitId?: string;
}

// Under the root of the recommendations: whoever writes one has these figures read again, too.
const root = ['recommendations', 'overview'] as const;

export const overviewQuery = (query: OverviewFilters) =>
  queryOptions({
    queryKey: [...root, query],
    queryFn: ({ signal }) => unwrap(client.GET('/api/recommendations/overview', { params: { query }, signal })),
    placeholderData: (before) => before,
  });
