/** The tables and columns of the desk, as the entities describe them: a test holds the two together. */
export const TABLES = `
CREATE TABLE answer_template (
  id uuid NOT NULL,
  name text NOT NULL,
  kinds text array NOT NULL DEFAULT '{}',
  tense text,
  text text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT uq_answer_template_name UNIQUE (name),
  CONSTRAINT ck_answer_template_tense CHECK (tense IN ('DONE', 'ONGOING', 'FUTURE')),
  CONSTRAINT ck_answer_template_kinds CHECK (kinds <@ ARRAY['AGREED', 'DECIDED_AT_MEETING', 'IN_PROGRESS', 'PLANNED', 'WILL_COORDINATE', 'AGGREGATE', 'REPORT_UP', 'CALL_TO_MEMBERS', 'EXPLAINED']),
  CONSTRAINT pk_answer_template PRIMARY KEY (id)
);
CREATE TABLE action_request (
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  entry_id uuid,
  response_id uuid,
  asked_by text,
  text text NOT NULL,
  due_on date,
  created_at timestamptz(3) NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT uq_action_request_entry_id UNIQUE (entry_id),
  CONSTRAINT uq_action_request_response_id UNIQUE (response_id),
  CONSTRAINT pk_action_request PRIMARY KEY (id)
);
CREATE TABLE action_reply (
  id uuid NOT NULL,
  request_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  state text NOT NULL,
  text text NOT NULL,
  by_user_id uuid,
  at timestamptz(3) NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT ck_action_reply_state CHECK (state IN ('DONE', 'ONGOING', 'NOT_APPLICABLE')),
  CONSTRAINT pk_action_reply PRIMARY KEY (id)
);
CREATE TABLE commitment (
  id uuid NOT NULL,
  response_id uuid NOT NULL,
  body text,
  text text NOT NULL,
  due_on date,
  state text NOT NULL DEFAULT 'OPEN',
  outcome text,
  settled_on date,
  created_at timestamptz(3) NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT uq_commitment_response_id UNIQUE (response_id),
  CONSTRAINT ck_commitment_settled CHECK ((state = 'OPEN') = (settled_on IS NULL) AND (state <> 'ABANDONED' OR outcome IS NOT NULL)),
  CONSTRAINT ck_commitment_state CHECK (state IN ('OPEN', 'FULFILLED', 'ABANDONED')),
  CONSTRAINT pk_commitment PRIMARY KEY (id)
);
CREATE TABLE deadline_change (
  id uuid NOT NULL,
  recommendation_id uuid NOT NULL,
  from_due_on date,
  to_due_on date NOT NULL,
  reason text NOT NULL,
  by_user_id uuid,
  at timestamptz(3) NOT NULL,
  CONSTRAINT ck_deadline_change_reason CHECK (reason <> ''),
  CONSTRAINT pk_deadline_change PRIMARY KEY (id)
);
CREATE TABLE desk_settings (
  id uuid NOT NULL,
  triage_days integer NOT NULL DEFAULT 3,
  clarify_days integer NOT NULL DEFAULT 5,
  answer_days integer NOT NULL DEFAULT 20,
  urgent_answer_days integer NOT NULL DEFAULT 10,
  complex_answer_days integer NOT NULL DEFAULT 30,
  opinion_days integer NOT NULL DEFAULT 5,
  receipt_days integer NOT NULL DEFAULT 10,
  correction_days integer NOT NULL DEFAULT 10,
  due_soon_days integer NOT NULL DEFAULT 3,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT ck_desk_settings_soon CHECK (due_soon_days BETWEEN 0 AND 60),
  CONSTRAINT ck_desk_settings_days CHECK (triage_days BETWEEN 1 AND 250 AND clarify_days BETWEEN 1 AND 250 AND answer_days BETWEEN 1 AND 250 AND urgent_answer_days BETWEEN 1 AND 250 AND complex_answer_days BETWEEN 1 AND 250 AND opinion_days BETWEEN 1 AND 250 AND receipt_days BETWEEN 1 AND 250 AND correction_days BETWEEN 1 AND 250),
  CONSTRAINT ck_desk_settings_only CHECK (id = '00000000-0000-7000-8000-000000000001'),
  CONSTRAINT pk_desk_settings PRIMARY KEY (id)
);
CREATE TABLE upward_report (
  id uuid NOT NULL,
  recommendation_id uuid NOT NULL,
  authority text NOT NULL,
  document_reference text NOT NULL,
  reported_on date NOT NULL,
  note text,
  reply text,
  replied_on date,
  by_user_id uuid,
  at timestamptz(3) NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT ck_upward_report_reply CHECK ((reply IS NULL) = (replied_on IS NULL)),
  CONSTRAINT pk_upward_report PRIMARY KEY (id)
);
CREATE TABLE desk_note (
  id uuid NOT NULL,
  recommendation_id uuid NOT NULL,
  author_id uuid NOT NULL,
  text text NOT NULL,
  created_at timestamptz(3) NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT pk_desk_note PRIMARY KEY (id)
);
CREATE TABLE note_mention (
  note_id uuid NOT NULL,
  user_id uuid NOT NULL,
  seen_at timestamptz(3),
  CONSTRAINT pk_note_mention PRIMARY KEY (note_id, user_id)
);
CREATE TABLE coordinating_opinion (
  id uuid NOT NULL,
  recommendation_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  question text,
  due_on date NOT NULL,
  asked_by_id uuid,
  asked_at timestamptz(3) NOT NULL,
  text text,
  given_by_id uuid,
  given_at timestamptz(3),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT ck_coordinating_opinion_given CHECK ((text IS NULL) = (given_at IS NULL)),
  CONSTRAINT pk_coordinating_opinion PRIMARY KEY (id)
);
CREATE TABLE answer_receipt (
  id uuid NOT NULL,
  recommendation_id uuid NOT NULL,
  outcome text NOT NULL,
  reason text,
  by_user_id uuid,
  at timestamptz(3) NOT NULL,
  CONSTRAINT ck_answer_receipt_reason CHECK (outcome = 'CONFIRMED' OR reason IS NOT NULL),
  CONSTRAINT ck_answer_receipt_outcome CHECK (outcome IN ('CONFIRMED', 'UNSATISFIED')),
  CONSTRAINT pk_answer_receipt PRIMARY KEY (id)
);
CREATE TABLE reminder (
  id uuid NOT NULL,
  recommendation_id uuid NOT NULL,
  unit_id uuid,
  due_on date,
  note text,
  by_user_id uuid,
  at timestamptz(3) NOT NULL,
  CONSTRAINT pk_reminder PRIMARY KEY (id)
);
ALTER TABLE recommendation ADD channel text NOT NULL DEFAULT 'AT_MEETING';
ALTER TABLE recommendation ADD answer_term text NOT NULL DEFAULT 'STANDARD';
ALTER TABLE recommendation ADD step_due_on date;
ALTER TABLE recommendation ADD lead_unit_id uuid;
ALTER TABLE recommendation ADD handler_id uuid;
ALTER TABLE recommendation ADD answered_on date;
ALTER TABLE recommendation ADD merged_into_id uuid;
ALTER TABLE recommendation ADD repeats_id uuid;
ALTER TABLE agenda_item ADD reports_meeting_id uuid;
ALTER TABLE response ADD author_id uuid;
ALTER TABLE response ADD approved_by_id uuid;
ALTER TABLE response ADD approved_at timestamptz(3);
ALTER TABLE response ADD return_reason text;
CREATE INDEX ix_action_request_meeting_id ON action_request (meeting_id);
CREATE INDEX ix_action_reply_unit_id ON action_reply (unit_id);
CREATE UNIQUE INDEX uq_action_reply_unit ON action_reply (request_id, unit_id);
CREATE INDEX ix_commitment_state_due_on ON commitment (state, due_on);
CREATE INDEX ix_deadline_change_recommendation_id ON deadline_change (recommendation_id);
CREATE INDEX ix_upward_report_recommendation_id ON upward_report (recommendation_id);
CREATE UNIQUE INDEX uq_upward_report_open ON upward_report (recommendation_id) WHERE replied_on IS NULL;
CREATE INDEX ix_desk_note_recommendation_id_created_at ON desk_note (recommendation_id, created_at);
CREATE INDEX ix_note_mention_user_id_seen_at ON note_mention (user_id, seen_at);
CREATE INDEX ix_coordinating_opinion_recommendation_id ON coordinating_opinion (recommendation_id);
CREATE INDEX ix_coordinating_opinion_unit_id ON coordinating_opinion (unit_id);
CREATE UNIQUE INDEX uq_coordinating_opinion_open ON coordinating_opinion (recommendation_id, unit_id) WHERE given_at IS NULL;
CREATE INDEX ix_answer_receipt_recommendation_id ON answer_receipt (recommendation_id);
CREATE UNIQUE INDEX uq_answer_receipt_unsatisfied ON answer_receipt (recommendation_id) WHERE outcome = 'UNSATISFIED';
CREATE INDEX ix_reminder_recommendation_id ON reminder (recommendation_id);
CREATE INDEX ix_recommendation_lead_unit_id ON recommendation (lead_unit_id);
CREATE INDEX ix_recommendation_handler_id ON recommendation (handler_id);
CREATE INDEX ix_recommendation_merged_into_id ON recommendation (merged_into_id);
CREATE INDEX ix_recommendation_repeats_id ON recommendation (repeats_id);
CREATE INDEX ix_recommendation_status_due_on ON recommendation (status, due_on);
`;
