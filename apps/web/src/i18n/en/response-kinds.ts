export const responseKinds = {
  AGREED: 'Agreed',
  DECIDED_AT_MEETING: 'Decided at the meeting',
  IN_PROGRESS: 'In progress',
  PLANNED: 'Planned',
  WILL_COORDINATE: 'Will coordinate',
  AGGREGATE: 'Aggregate',
  REPORT_UP: 'Report to the competent authority',
  CALL_TO_MEMBERS: 'Call to member units',
  EXPLAINED: 'Explained',
};
