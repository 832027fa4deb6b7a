import type { English } from '../types';
import type vi from '../vi/notes';

export default {
  title: 'Internal notes',
  newLabel: 'Add a note',
  editLabel: 'Change the note',
  advice: 'For the board alone. @ names a colleague, Ctrl+Enter saves.',
  edited: 'changed',
  changed: 'The note was changed elsewhere. Press Cancel to see it as it is now, then change it again.',
  mention: { label: 'Whom to name' },
  delete: { question: 'Delete this note?', message: 'A deleted note cannot be brought back.' },
  mentions: {
    title: 'Where I am named',
    unseen_one: '{{count}} not seen',
    unseen_other: '{{count}} not seen',
    markSeen: 'Seen',
    markSeenOf: 'Seen: the note of {{name}} on {{code}}',
  },
} satisfies English<typeof vi>;
