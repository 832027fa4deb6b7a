import type { English } from '../types';
import type vi from '../vi/search';

export default {
  title: 'Search',
  field: {
    label: 'Search everywhere',
    placeholder: 'Name, meeting, recommendation, document number…',
    kind: 'Kind',
    cluster: 'Cluster',
    everyCluster: 'Every cluster',
    year: 'Emulation year',
    everyYear: 'Every year',
  },
  advice: 'With or without marks. Numbers work as well: KN-2020-014, 05/BB-CTĐTNB.',
  kind: {
    MEETING: 'Meetings',
    PERSON: 'People',
    RECOMMENDATION: 'Recommendations',
    RESPONSE: 'Responses',
    MINUTES: 'Minutes',
    DOCUMENT: 'Documents',
  },
  kinds: {
    label: 'Kind of result',
    all: 'All',
    more: '{{count}}+',
  },
  untitled: {
    RESPONSE: 'Response to {{code}}',
    RECOMMENDATION: 'Recommendation without a number',
    entry: 'Recorded at the meeting (minutes not signed)',
  },
  dialog: {
    results: 'Results',
    sections: 'Go to',
    all: 'All results for “{{q}}”',
    searching: 'Searching…',
    found_one: '{{count}} result',
    found_other: '{{count}} results',
    none: 'Nothing found for “{{q}}”.',
    keys: '↑ ↓ to choose · Enter to open · Esc to close',
    close: 'Close the search',
  },
  start: 'What are you looking for?',
  empty: 'Nothing found for “{{q}}”',
  emptyAdvice: 'Try fewer words, or fewer filters. Only what you may see is searched.',
  seeAll: 'See all: {{kind}}',
  countOf: '{{kind}}: {{count}}',
} satisfies English<typeof vi>;
