/** Tables of recommendations that arrive in a table (recommendations/intake). */
export const INTAKE = `
CREATE TABLE recommendation_import (
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  by_user_id uuid NOT NULL,
  own_unit_ids uuid[],
  file_name text NOT NULL,
  content bytea NOT NULL,
  state text NOT NULL DEFAULT 'READING',
  progress integer NOT NULL DEFAULT 0,
  failure text,
  reading jsonb NOT NULL DEFAULT '{}',
  preview jsonb,
  created_at timestamptz(3) NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT ck_recommendation_import_failure CHECK ((state = 'FAILED') = (failure IS NOT NULL)),
  CONSTRAINT ck_recommendation_import_progress CHECK (progress BETWEEN 0 AND 100),
  CONSTRAINT ck_recommendation_import_state CHECK (state IN ('READING', 'READY', 'APPLIED', 'FAILED')),
  CONSTRAINT pk_recommendation_import PRIMARY KEY (id),
  CONSTRAINT fk_recommendation_import_meeting_id FOREIGN KEY (meeting_id) REFERENCES meeting(id) ON DELETE CASCADE,
  CONSTRAINT fk_recommendation_import_by_user_id FOREIGN KEY (by_user_id) REFERENCES user_account(id)
);
CREATE INDEX ix_recommendation_import_meeting_id ON recommendation_import (meeting_id);
CREATE INDEX ix_recommendation_import_by_user_id ON recommendation_import (by_user_id);
`;
