import type { English } from '../types';
import type vi from '../vi/feeds';

export default {
  title: 'Subscribe',
  subtitle:
    'Your calendar program keeps itself up to date from an address made here. Whoever knows the address can read it: keep it to yourself.',
  calendar: 'Calendar',
  breadcrumbs: 'Breadcrumbs',
  scope: { MINE: 'My meetings', CLUSTER: 'One cluster', ALL: 'All meetings that I may see' },
  form: {
    scope: 'Which meetings',
    cluster: 'Cluster',
    create: 'Make an address',
    created: 'The address is made. Copy it into your calendar program.',
  },
  list: 'Your addresses',
  empty: 'You have no address yet.',
  emptyAdvice: 'Choose the meetings to follow, and make an address.',
  card: {
    address: 'Address',
    copy: 'Copy',
    copied: 'Copied',
    copyOf: 'Copy the address: {{name}}',
    since: 'Made at {{time}}',
    read: 'last read at {{time}}',
    unread: 'not read by any program yet',
  },
  renew: {
    of: 'Renew the address: {{name}}',
    confirm: 'Renew the address',
    question: 'Renew the address of “{{name}}”?',
    advice: 'The old address stops at once; enter the new one in your calendar program.',
    done: 'Renewed. The old address opens nothing any more.',
  },
  delete: {
    of: 'Delete the address: {{name}}',
    confirm: 'Delete the address',
    question: 'Delete the address of “{{name}}”?',
    advice: 'Calendar programs that use it will not be brought up to date any more.',
    done: 'The address is deleted.',
  },
  howTo: {
    title: 'Adding it to your calendar program',
    outlook: {
      name: 'Outlook',
      steps: 'Open Calendar, choose Add calendar → Subscribe from web, paste the address and press Import.',
    },
    google: {
      name: 'Google Calendar',
      steps: 'On a computer, beside Other calendars press + → From URL, paste the address and press Add calendar.',
    },
    iphone: {
      name: 'iPhone',
      steps:
        'Open Calendar, choose Calendars → Add Calendar → Add Subscription Calendar, paste the address and press Subscribe.',
    },
  },
} satisfies English<typeof vi>;
