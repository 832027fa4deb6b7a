import type { English } from '../types';
import type vi from '../vi/shell';

export default {
  skip: 'Skip to the content',
  mainNavigation: 'Main navigation',
  nav: {
    home: 'Today',
    calendar: 'Calendar',
    meetings: 'Meetings',
    recommendations: 'Recommendations',
    documents: 'Documents',
    directory: 'Clusters and units',
    admin: 'Administration',
    more: 'More',
  },
  bar: {
    home: 'Today',
    calendar: 'Calendar',
    meetings: 'Meetings',
    recommendations: 'Recommen\u00ADdations',
    documents: 'Documents',
    directory: 'Clusters',
    admin: 'Admin',
  },
  language: { switchTo: 'Tiếng Việt' },
  search: { open: 'Search (Ctrl K)', name: 'Search' },
  scheme: { toDark: 'Switch to the dark look', toLight: 'Switch to the light look' },
  account: {
    menu: 'Account: {{name}}',
    signOut: 'Sign out',
    signOutEverywhere: 'Sign out on every device',
  },
  error: {
    notFound: {
      title: 'This page was not found',
      advice:
        'The address may have changed, or your account may not see it. Go to Today, or ask the secretariat of the cluster.',
    },
    forbidden: {
      title: 'You may not open this page',
      advice: 'If your work needs it, ask an administrator for the right.',
    },
    network: {
      title: 'The server cannot be reached',
      advice: 'Check the network and try again. What was saved is safe.',
    },
    outdated: {
      title: 'The application was just updated',
      advice: 'Reload the page to use the new version.',
    },
    unexpected: {
      title: 'Something unexpected went wrong',
      advice: 'Reload the page. If it happens again, tell an administrator when it happened: {{time}}.',
    },
    home: 'Go to Today',
  },
} satisfies English<typeof vi>;
