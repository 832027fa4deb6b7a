import { paths } from '../../app/paths';
import type { Found } from './search.queries';

/** The page on which a result is read. */
export function targetOf({ source, id, meetingId, recommendationId }: Found): string {
  const meeting = meetingId ?? '';
  switch (source) {
    case 'meeting':
      return paths.meeting(id);
    case 'person':
      return paths.person(id);
    case 'recommendation':
      return paths.recommendation(id);
    case 'response':
      return paths.recommendation(recommendationId ?? '');
    case 'minutes':
      return paths.meetingMinutes(meeting);
    case 'entry':
      return paths.meetingRecorder(meeting);
    case 'issued_document':
    case 'meeting_file':
      return paths.meetingDocuments(meeting);
  }
}
