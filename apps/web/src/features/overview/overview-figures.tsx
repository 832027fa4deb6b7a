import { useQuery } from '@tanstack/react-query';
import { QueryView } from '../../shared/query-view';
import { doorsOf } from './doors';
import { Headline } from './headline';
import { type OverviewFilters, overviewQuery } from './overview.queries';

/** The main figures alone, for another page: each a door to its list. */
export function OverviewFigures({ filters }: { filters: OverviewFilters }) {
  return (
    <QueryView query={useQuery(overviewQuery(filters))} lines={1}>
      {({ total }) => <Headline total={total} door={doorsOf(filters)} />}
    </QueryView>
  );
}
