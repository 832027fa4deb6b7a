/**
 * The desk's queue, by what is due first (recommendations/flow/deadline-state.ts, WAITED_FOR): without it a page of the
 * queue looks at every recommendation there ever was. A test sees to it that the two stay the same expression.
 */
export const QUEUE = `
CREATE INDEX ix_recommendation_waited_for ON recommendation ((
  coalesce(CASE WHEN status IN ('DRAFT', 'MERGED', 'ANSWERED', 'CLOSED') THEN NULL
                WHEN status IN ('RECEIVED', 'CLARIFY') THEN step_due_on ELSE due_on END, date 'infinity')), id);
`;
