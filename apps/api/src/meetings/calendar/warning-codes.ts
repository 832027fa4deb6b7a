/** What there may be to think of when a meeting is put at a time, in the order in which it is told. */
export const WARNING_CODES = [
  'SAME_PERSON',
  'SAME_VENUE',
  'UNIT_ELSEWHERE',
  'NOT_AFTER_PREPARATORY',
  'HOLIDAY',
  'WEEKEND',
  'SHORT_NOTICE',
  'MAYBE_SAME_PERSON',
  'BEFORE_TET',
  'SWAPPED_DAY',
  'OUTSIDE_HOURS',
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

export const WARNING_SEVERITIES = ['WARN', 'INFO'] as const;
export type WarningSeverity = (typeof WARNING_SEVERITIES)[number];

const ONLY_WORTH_A_LOOK: readonly WarningCode[] = ['MAYBE_SAME_PERSON', 'BEFORE_TET', 'SWAPPED_DAY', 'OUTSIDE_HOURS'];

/** How much a warning weighs. */
export const severityOf = (code: WarningCode): WarningSeverity => (ONLY_WORTH_A_LOOK.includes(code) ? 'INFO' : 'WARN');
