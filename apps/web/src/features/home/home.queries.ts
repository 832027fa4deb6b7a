import { queryOptions } from '@tanstack/react-query';
import { client, unwrap } from '../../api/client';
import { byDay } from './meeting-days';

const meetings = (query: { from?: string; to?: string; attending?: boolean; limit: number }) =>
  queryOptions({
    queryKey: ['meetings', 'home', query],
    queryFn: ({ signal }) => unwrap(client.GET('/api/meetings', { params: { query }, signal })),
  });

/** From this day on, the nearest first. No secretariat has 200 meetings before it. */
export const comingMeetingsQuery = (from: string) =>
  queryOptions({ ...meetings({ from, limit: 200 }), select: ({ items }) => byDay(items) });

/** Up to this day, the latest first. */
export const recentMeetingsQuery = (to: string) => meetings({ to, limit: 3 });

/** Those whose list names the reader; or all that the reader sees, for whoever looks after a province. */
export const myMeetingsQuery = (attending: boolean) => meetings(attending ? { attending, limit: 50 } : { limit: 50 });

/** The opinions that the reader's units are asked for, the most pressing first. */
export const askedOpinionsQuery = queryOptions({
  queryKey: ['recommendations', 'opinions'],
  queryFn: ({ signal }) => unwrap(client.GET('/api/opinions', { signal })),
  select: ({ items }) => items,
});

/** What a unit asked and has been answered, while it has not said yet that it has the answer. */
export const answeredQuery = (unitId: string) =>
  queryOptions({
    queryKey: ['recommendations', 'answered', unitId],
    queryFn: ({ signal }) =>
      unwrap(
        client.GET('/api/recommendations', {
          params: { query: { raisedByUnitId: unitId, awaitsReceipt: 'true', limit: 5 } },
          signal,
        }),
      ),
    select: ({ items }) => items,
  });

/** As many drafts as are counted; beyond, it is enough to know that there are more. */
const DRAFTS_COUNTED = 50;

/** How many answers wait for the leader's word, and whether there are more of them than were counted. */
export const awaitingApprovalQuery = queryOptions({
  queryKey: ['recommendations', 'awaiting-approval'],
  queryFn: ({ signal }) =>
    unwrap(client.GET('/api/responses', { params: { query: { status: 'DRAFT', limit: DRAFTS_COUNTED } }, signal })),
  select: ({ items, next }) => ({ count: items.length, hasMore: next !== null }),
});
