import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { AgendaBoard } from '../features/agenda/agenda-board';
import { agendaQuery } from '../features/agenda/agenda.queries';
import { QueryView } from '../shared/query-view';

/** The programme of a meeting. */
export function Component() {
  const { id = '' } = useParams<'id'>();
  const query = useQuery(agendaQuery(id));
  return <QueryView query={query}>{(agenda) => <AgendaBoard meetingId={id} agenda={agenda} />}</QueryView>;
}
