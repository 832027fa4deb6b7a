import type { English } from '../types';
import type vi from '../vi/documents';

export default {
  list: {
    title: 'Documents',
    subtitle: 'Outgoing documents of the clusters, numbered by year',
    ofMeeting: 'Documents of the meeting',
    search: 'Find a number, symbol or subject',
    empty: 'No documents yet.',
    emptyAdvice: 'Minutes get their number when they are signed; they appear here with their file and its checksum.',
    nothingFound: 'No document fits.',
    nothingFoundAdvice: 'Use fewer words or choose another year.',
  },
  filter: { year: 'Year', allYears: 'Every year' },
  field: {
    symbol: 'Number and symbol',
    signedOn: 'Signed on',
    subject: 'Subject',
    meeting: 'Meeting',
    issuer: 'Issuer',
    state: 'State',
    file: 'File',
  },
  state: { signed: 'Signed', issued: 'Issued {{day}}', void: 'Void: {{reason}}' },
  file: {
    download: 'Download',
    downloadOf: 'Download the file of {{symbol}}',
    none: 'No file',
    seal: 'SHA-256 of the file, to compare with a copy of yours',
  },
} satisfies English<typeof vi>;
