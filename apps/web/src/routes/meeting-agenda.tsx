import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { paths } from '../app/paths';
import { AgendaBoard } from '../features/agenda/agenda-board';
import { agendaQuery } from '../features/agenda/agenda.queries';
import { ItemFiles } from '../features/files/item-files';
import { meetingQuery } from '../features/meetings/meetings.queries';
import { SaveAsTemplate } from '../features/templates/save-as-template';
import { TemplatePicker } from '../features/templates/template-picker';
import { QueryView } from '../shared/query-view';

/** The programme of a meeting. */
export function Component() {
  const { id = '' } = useParams<'id'>();
  const query = useQuery(agendaQuery(id));
  const { data: meeting } = useQuery(meetingQuery(id));
  return (
    <QueryView query={query}>
      {(agenda) => (
        <AgendaBoard
          meetingId={id}
          agenda={agenda}
          renderTemplates={(onFill, filling) =>
            meeting && <TemplatePicker meeting={meeting} onFill={onFill} filling={filling} />
          }
          renderFiles={(item) => <ItemFiles meetingId={id} item={item} />}
          tools={agenda.actions.includes('keep') && meeting && <SaveAsTemplate meetingId={id} title={meeting.title} />}
          askedAt={paths.meetingRecommendations}
          recommendationsOf={(year) => paths.recommendations({ clusterId: meeting?.clusterId, year })}
        />
      )}
    </QueryView>
  );
}
