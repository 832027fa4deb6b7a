import type { English } from '../types';
import type vi from '../vi/report';

export default {
  title: 'Consolidated report',
  sheet: 'The report on paper',
  side: 'The parts you write',
  filter: {
    label: 'Report filters',
    year: 'Emulation year',
    fromYear: 'Years covered',
    years_one: '{{count}} year, from {{first}}',
    years_other: '{{count}} years, from {{first}}',
    cluster: 'Cluster',
    allClusters: 'All clusters',
  },
  file: {
    docx: 'Download DOCX',
    xlsx: 'Download XLSX',
    print: 'Print the report',
    making: 'Making the file…',
    name: 'Consolidated report on recommendations {{years}}',
  },
  form: {
    parts: 'Parts you write',
    head: 'Head of the document',
    foot: 'Signature and recipients',
    kept: 'What you type here is kept in this browser tab only. Download the DOCX to save it.',
    aLine: 'One per line.',
    optional: 'Leave empty if it is not printed.',
    recipientsHint: 'One per line. “Như trên” and “Lưu: VT.” are added.',
  },
  field: {
    parentAgency: 'Parent agency',
    agency: 'Issuer',
    symbol: 'Symbol',
    place: 'Place',
    subject: 'Subject',
    addressees: 'Addressed to',
    assessment: 'Assessment',
    proposals: 'Proposals',
    authority: 'Signed on behalf of',
    position: 'Position of the signer',
    signerName: 'Name of the signer',
    recipients: 'Other recipients',
  },
  appendix: {
    rows: 'Rows of the appendix',
    title: 'Appendix',
    more_one: 'Showing {{shown}} of {{count}} row. The DOCX and XLSX files have all of them.',
    more_other: 'Showing {{shown}} of {{count}} rows. The DOCX and XLSX files have all of them.',
    empty: 'Nothing was asked in this period.',
    emptyAdvice: 'Choose another year, or remove a filter.',
  },
  noCluster: {
    title: 'No report for this period',
    description: 'Your unit does not head a cluster in the chosen years. Choose another year.',
  },
} satisfies English<typeof vi>;
