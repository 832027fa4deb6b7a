/**
 * The desk's queue, by what is due first (recommendations/flow/deadline-state.ts, WAITED_FOR): without it a page of the
 * queue looks at every recommendation there ever was. A test sees to it that the two stay the same expression.
 */
export const QUEUE = `
CREATE INDEX ix_recommendation_waited_for ON recommendation ((
  coalesce(CASE WHEN status IN ('DRAFT', 'MERGED', 'ANSWERED', 'CLOSED') THEN NULL
                WHEN status IN ('RECEIVED', 'CLARIFY') THEN step_due_on ELSE due_on END, date 'infinity')), id);

-- The list of commitments begins with the nearest day, those without one last.
CREATE INDEX ix_commitment_day ON commitment (coalesce(due_on, '9999-12-31'::date), id);
`;
