export const SEVERITIES = ['ERROR', 'WARNING'] as const;
/** An error keeps a row out, a warning asks for a look. */
export type Severity = (typeof SEVERITIES)[number];
