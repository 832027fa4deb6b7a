import { queryOptions } from '@tanstack/react-query';
import { client, unwrap } from '../../api/client';

/** How often a phone in the hall asks what is on: milliseconds. */
const POLL = 20_000;

const onlyInSession = (inSession: boolean) => (inSession ? POLL : false);

/** The agenda, asked again and again while the meeting is in session. */
export const runningAgendaQuery = (id: string, inSession: boolean) =>
  queryOptions({
    queryKey: ['agenda', id],
    queryFn: ({ signal }) => unwrap(client.GET('/api/meetings/{id}/agenda', { params: { path: { id } }, signal })),
    refetchInterval: onlyInSession(inSession),
  });

/** The latest papers of the meeting. */
export const meetingDocumentsQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['documents', 'attending', meetingId],
    queryFn: ({ signal }) =>
      unwrap(client.GET('/api/documents', { params: { query: { meetingId, limit: 50 } }, signal })),
  });

/** What a unit asked, this year and before, the newest first. */
export const askedByUnitQuery = (raisedByUnitId: string) =>
  queryOptions({
    queryKey: ['recommendations', 'attending', raisedByUnitId],
    queryFn: ({ signal }) =>
      unwrap(client.GET('/api/recommendations', { params: { query: { raisedByUnitId, limit: 20 } }, signal })),
  });
