import type { English } from '../types';
import type vi from '../vi/schedule';

export default {
  title: 'Released versions',
  version: 'No. {{number}}',
  releasedBy: 'Released by {{name}} at {{when}}',
  releasedAt: 'Released at {{when}}',
  releasedByItself: 'Told by itself at {{when}}',
  first: 'The schedule was released for the first time.',
  pending: {
    title: 'Changes that nobody was told yet',
    at: 'Will be sent at {{time}} to those concerned.',
    waiting: 'No time to send them is set.',
    release: 'Tell now',
    released: 'The changes were told.',
  },
  nothing: 'nothing',
  field: {
    STATUS: 'Meeting',
    TITLE: 'Title',
    DATE: 'Day',
    TIME: 'Time',
    VENUE: 'Venue',
    HOST: 'Host',
    PREPARATION: 'To be prepared',
    LINE_ADDED: 'New item',
    LINE_REMOVED: 'Item dropped',
    LINE_TITLE: 'Item renamed',
    LINE_TIME: 'Time of the item',
    LINE_MINUTES: 'Length of the item',
    LINE_PRESENTER: 'Presenter of the item',
    ORDER: 'Order of the programme',
  },
} satisfies English<typeof vi>;
