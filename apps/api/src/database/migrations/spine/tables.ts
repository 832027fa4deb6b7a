/** The tables, as the entities describe them: a test holds the two together. */
export const TABLES = `
CREATE TABLE user_account (
  id uuid NOT NULL,
  email text NOT NULL,
  display_name text NOT NULL,
  password_hash text NOT NULL,
  locale text NOT NULL DEFAULT 'vi',
  demo boolean NOT NULL DEFAULT false,
  disabled_at timestamptz(3),
  created_at timestamptz(3) NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT ck_user_account_locale CHECK (locale IN ('vi', 'en')),
  CONSTRAINT pk_user_account PRIMARY KEY (id)
);
CREATE TABLE cluster (
  id uuid NOT NULL,
  key text,
  type text NOT NULL,
  name text NOT NULL,
  document_symbol text NOT NULL,
  sample boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT uq_cluster_key UNIQUE (key),
  CONSTRAINT ck_cluster_type CHECK (type IN ('CLUSTER', 'BLOC')),
  CONSTRAINT pk_cluster PRIMARY KEY (id)
);
CREATE TABLE unit (
  id uuid NOT NULL,
  key text,
  kind text NOT NULL,
  code text,
  name text NOT NULL,
  full_name text NOT NULL,
  parent_id uuid,
  valid_from date,
  valid_to date,
  successor_id uuid,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT uq_unit_key UNIQUE (key),
  CONSTRAINT ck_unit_validity CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to),
  CONSTRAINT ck_unit_kind CHECK (kind IN ('PROVINCE', 'MUNICIPALITY', 'CENTRAL_BOARD', 'DEPARTMENT', 'PEOPLES_COMMITTEE', 'HOME_AFFAIRS_DEPARTMENT', 'OTHER')),
  CONSTRAINT pk_unit PRIMARY KEY (id)
);
CREATE INDEX ix_unit_parent_id ON unit (parent_id);
CREATE INDEX ix_unit_successor_id ON unit (successor_id);
CREATE TABLE meeting (
  id uuid NOT NULL,
  cluster_id uuid NOT NULL,
  emulation_year integer NOT NULL,
  kind text NOT NULL,
  title text NOT NULL,
  host_unit_id uuid,
  venue text NOT NULL,
  held_on date NOT NULL,
  start_time TIME(0),
  end_time TIME(0),
  day_part text,
  prepares_id uuid,
  status text NOT NULL DEFAULT 'DRAFT',
  status_reason text,
  preparation_note text,
  source_note text,
  started_at timestamptz(3),
  ended_at timestamptz(3),
  created_at timestamptz(3) NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT ck_meeting_actual_end CHECK (ended_at IS NULL OR started_at IS NULL OR ended_at > started_at),
  CONSTRAINT ck_meeting_reason CHECK (status NOT IN ('POSTPONED', 'CANCELLED') OR status_reason IS NOT NULL),
  CONSTRAINT ck_meeting_prepares CHECK (prepares_id IS NULL OR kind = 'PREPARATORY'),
  CONSTRAINT ck_meeting_end_time CHECK (end_time IS NULL OR (start_time IS NOT NULL AND end_time > start_time)),
  CONSTRAINT ck_meeting_time CHECK ((day_part IS NOT NULL) <> (start_time IS NOT NULL)),
  CONSTRAINT ck_meeting_day_part CHECK (day_part IN ('MORNING', 'AFTERNOON', 'FULL_DAY')),
  CONSTRAINT ck_meeting_status CHECK (status IN ('DRAFT', 'SCHEDULED', 'IN_SESSION', 'CLOSED', 'POSTPONED', 'CANCELLED')),
  CONSTRAINT ck_meeting_kind CHECK (kind IN ('PREPARATORY', 'SUMMARY', 'SIGNING', 'MIDYEAR', 'THEMATIC', 'OTHER')),
  CONSTRAINT pk_meeting PRIMARY KEY (id)
);
CREATE INDEX ix_meeting_prepares_id ON meeting (prepares_id);
CREATE INDEX ix_meeting_held_on_id ON meeting (held_on, id);
CREATE INDEX ix_meeting_cluster_id_emulation_year ON meeting (cluster_id, emulation_year);
CREATE TABLE delegation (
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  quota integer,
  head_attendee_id uuid,
  protocol_order integer NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT uq_delegation_meeting_id_unit_id UNIQUE (meeting_id, unit_id),
  CONSTRAINT ck_delegation_quota CHECK (quota IS NULL OR quota BETWEEN 0 AND 1000),
  CONSTRAINT pk_delegation PRIMARY KEY (id)
);
CREATE TABLE attendee (
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  delegation_id uuid,
  user_id uuid,
  kind text NOT NULL,
  name text NOT NULL,
  positions text array NOT NULL DEFAULT '{}',
  organisation text,
  head_count integer,
  role text NOT NULL DEFAULT 'OFFICIAL',
  side text NOT NULL,
  protocol_order integer NOT NULL,
  attendance text NOT NULL DEFAULT 'UNKNOWN',
  note text,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT ck_attendee_group_role CHECK (kind = 'PERSON' OR role NOT IN ('CHAIR', 'CO_CHAIR', 'SECRETARY')),
  CONSTRAINT ck_attendee_head_count CHECK (head_count IS NULL OR (kind = 'GROUP' AND head_count BETWEEN 1 AND 10000)),
  CONSTRAINT ck_attendee_attendance CHECK (attendance IN ('UNKNOWN', 'PRESENT', 'EXCUSED', 'ABSENT')),
  CONSTRAINT ck_attendee_side CHECK (side IN ('CENTRAL', 'HOST', 'MEMBER', 'OTHER')),
  CONSTRAINT ck_attendee_role CHECK (role IN ('CHAIR', 'CO_CHAIR', 'SECRETARY', 'OFFICIAL', 'GUEST', 'OBSERVER')),
  CONSTRAINT ck_attendee_kind CHECK (kind IN ('PERSON', 'GROUP')),
  CONSTRAINT pk_attendee PRIMARY KEY (id)
);
CREATE INDEX ix_attendee_delegation_id ON attendee (delegation_id);
CREATE INDEX ix_attendee_user_id ON attendee (user_id);
CREATE INDEX ix_attendee_meeting_id_protocol_order ON attendee (meeting_id, protocol_order);
CREATE UNIQUE INDEX uq_attendee_secretary ON attendee (meeting_id) WHERE role = 'SECRETARY';
CREATE UNIQUE INDEX uq_attendee_chair ON attendee (meeting_id) WHERE role = 'CHAIR';
CREATE TABLE cluster_membership (
  id uuid NOT NULL,
  cluster_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  valid_from date,
  valid_to date,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT ck_cluster_membership_validity CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to),
  CONSTRAINT ex_cluster_membership_overlap EXCLUDE USING gist (cluster_id WITH =, unit_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&),
  CONSTRAINT pk_cluster_membership PRIMARY KEY (id)
);
CREATE INDEX ix_cluster_membership_cluster_id ON cluster_membership (cluster_id);
CREATE INDEX ix_cluster_membership_unit_id ON cluster_membership (unit_id);
CREATE TABLE cluster_year (
  id uuid NOT NULL,
  cluster_id uuid NOT NULL,
  year integer NOT NULL,
  head_unit_id uuid NOT NULL,
  deputy_unit_id uuid,
  note text,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT uq_cluster_year_cluster_id_year UNIQUE (cluster_id, year),
  CONSTRAINT ck_cluster_year_deputy CHECK (head_unit_id <> deputy_unit_id),
  CONSTRAINT ck_cluster_year_year CHECK (year BETWEEN 1948 AND 2200),
  CONSTRAINT pk_cluster_year PRIMARY KEY (id)
);
CREATE INDEX ix_cluster_year_head_unit_id ON cluster_year (head_unit_id);
CREATE TABLE holiday (
  id uuid NOT NULL,
  kind text NOT NULL,
  from_date date NOT NULL,
  to_date date NOT NULL,
  name text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT uq_holiday_from_date_name UNIQUE (from_date, name),
  CONSTRAINT ck_holiday_dates CHECK (from_date <= to_date),
  CONSTRAINT ck_holiday_kind CHECK (kind IN ('HOLIDAY', 'SWAPPED_WORKING_DAY')),
  CONSTRAINT pk_holiday PRIMARY KEY (id)
);
CREATE TABLE topic (
  id uuid NOT NULL,
  code text NOT NULL,
  name_vi text NOT NULL,
  name_en text NOT NULL,
  "position" integer NOT NULL,
  retired boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT uq_topic_code UNIQUE (code),
  CONSTRAINT pk_topic PRIMARY KEY (id)
);
CREATE TABLE audit_event (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  at timestamptz(3) NOT NULL,
  actor_id uuid,
  "action" text NOT NULL,
  table_name text NOT NULL,
  row_id uuid NOT NULL,
  meeting_id uuid,
  before jsonb,
  after jsonb,
  CONSTRAINT pk_audit_event PRIMARY KEY (id)
);
CREATE INDEX ix_audit_event_table_name_row_id ON audit_event (table_name, row_id);
CREATE INDEX ix_audit_event_meeting_id_id ON audit_event (meeting_id, id);
CREATE TABLE role_assignment (
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  role text NOT NULL,
  unit_id uuid,
  CONSTRAINT ck_role_assignment_unit CHECK ((unit_id IS NOT NULL) = (role IN ('SECRETARIAT', 'FOCAL_POINT'))),
  CONSTRAINT ck_role_assignment_role CHECK (role IN ('ADMIN', 'BOARD_STAFF', 'BOARD_LEADER', 'SECRETARIAT', 'FOCAL_POINT', 'DELEGATE')),
  CONSTRAINT pk_role_assignment PRIMARY KEY (id)
);
CREATE INDEX ix_role_assignment_user_id ON role_assignment (user_id);
CREATE TABLE session (
  id uuid NOT NULL,
  token_hash bytea NOT NULL,
  user_id uuid NOT NULL,
  created_at timestamptz(3) NOT NULL,
  expires_at timestamptz(3) NOT NULL,
  CONSTRAINT pk_session PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ix_session_token_hash ON session (token_hash);
CREATE INDEX ix_session_user_id ON session (user_id);
CREATE TABLE agenda_item (
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  parent_id uuid,
  "position" integer NOT NULL,
  kind text NOT NULL,
  title text NOT NULL,
  minutes_planned integer NOT NULL,
  presenter text,
  presenter_attendee_id uuid,
  started_at timestamptz(3),
  finished_at timestamptz(3),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT ck_agenda_item_minutes CHECK (minutes_planned BETWEEN 0 AND 1440),
  CONSTRAINT ck_agenda_item_kind CHECK (kind IN ('RECEPTION', 'OPENING', 'REPORT', 'PAPER', 'DISCUSSION', 'REPLY', 'VOTE', 'DIRECTIVE', 'SIGNING', 'BREAK', 'CLOSING', 'OTHER')),
  CONSTRAINT pk_agenda_item PRIMARY KEY (id)
);
CREATE INDEX ix_agenda_item_parent_id ON agenda_item (parent_id);
CREATE INDEX ix_agenda_item_meeting_id_position ON agenda_item (meeting_id, "position");
CREATE TABLE stored_file (
  id uuid NOT NULL,
  name text NOT NULL,
  media_type text NOT NULL,
  size integer NOT NULL,
  sha256 text NOT NULL,
  content bytea NOT NULL,
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT ck_stored_file_size CHECK (octet_length(content) = size),
  CONSTRAINT pk_stored_file PRIMARY KEY (id)
);
CREATE TABLE issued_document (
  id uuid NOT NULL,
  issuer_id uuid NOT NULL,
  year integer NOT NULL,
  series text NOT NULL,
  number integer NOT NULL,
  symbol text NOT NULL,
  subject text NOT NULL,
  signed_on date NOT NULL,
  issued_on date,
  meeting_id uuid,
  file_id uuid,
  voided_at timestamptz(3),
  void_reason text,
  created_at timestamptz(3) NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT uq_issued_document_issuer_id_year_series_number UNIQUE (issuer_id, year, series, number),
  CONSTRAINT ck_issued_document_void CHECK ((voided_at IS NULL) = (void_reason IS NULL)),
  CONSTRAINT ck_issued_document_number CHECK (number > 0),
  CONSTRAINT pk_issued_document PRIMARY KEY (id)
);
CREATE INDEX ix_issued_document_meeting_id ON issued_document (meeting_id);
CREATE TABLE minutes (
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  status text NOT NULL DEFAULT 'DRAFT',
  recipients text array NOT NULL DEFAULT '{}',
  parent_agency text,
  content jsonb,
  document_id uuid,
  signed_at timestamptz(3),
  issued_at timestamptz(3),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT uq_minutes_meeting_id UNIQUE (meeting_id),
  CONSTRAINT ck_minutes_issued CHECK ((status = 'ISSUED') = (issued_at IS NOT NULL)),
  CONSTRAINT ck_minutes_signed CHECK ((status IN ('SIGNED', 'ISSUED')) = (signed_at IS NOT NULL AND content IS NOT NULL AND document_id IS NOT NULL)),
  CONSTRAINT ck_minutes_status CHECK (status IN ('DRAFT', 'IN_REVIEW', 'SIGNED', 'ISSUED')),
  CONSTRAINT pk_minutes PRIMARY KEY (id)
);
CREATE TABLE minutes_revision (
  id uuid NOT NULL,
  minutes_id uuid NOT NULL,
  revision integer NOT NULL,
  status text NOT NULL,
  content jsonb NOT NULL,
  by_user_id uuid,
  at timestamptz(3) NOT NULL,
  CONSTRAINT uq_minutes_revision_minutes_id_revision UNIQUE (minutes_id, revision),
  CONSTRAINT pk_minutes_revision PRIMARY KEY (id)
);
CREATE TABLE document_counter (
  issuer_id uuid NOT NULL,
  year integer NOT NULL,
  series text NOT NULL,
  last_number integer NOT NULL,
  CONSTRAINT pk_document_counter PRIMARY KEY (issuer_id, year, series)
);
CREATE TABLE recommendation (
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  entry_id uuid,
  raised_by_unit_id uuid,
  raised_by_text text,
  text text NOT NULL,
  topic_id uuid,
  competence text,
  raised_on date NOT NULL,
  number_year integer NOT NULL,
  number integer,
  status text NOT NULL DEFAULT 'DRAFT',
  result_class text,
  due_on date,
  created_at timestamptz(3) NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT ck_recommendation_number CHECK (status = 'DRAFT' OR number IS NOT NULL),
  CONSTRAINT ck_recommendation_closed CHECK (status <> 'CLOSED' OR result_class IS NOT NULL),
  CONSTRAINT ck_recommendation_result CHECK (result_class IN ('RESOLVED', 'IN_PROGRESS', 'PLANNED', 'EXPLAINED')),
  CONSTRAINT ck_recommendation_competence CHECK (competence IN ('CLUSTER', 'PROVINCE', 'CENTRAL_BOARD', 'HOME_AFFAIRS_MINISTRY', 'CENTRAL_COUNCIL', 'GOVERNMENT', 'NATIONAL_ASSEMBLY', 'OTHER_MINISTRY')),
  CONSTRAINT ck_recommendation_status CHECK (status IN ('DRAFT', 'RECEIVED', 'CLASSIFIED', 'CLARIFY', 'FORWARDED', 'TRANSFERRED_BACK', 'IN_PROGRESS', 'REPORTED_UP', 'ANSWERED', 'CLOSED', 'REOPENED', 'MERGED')),
  CONSTRAINT pk_recommendation PRIMARY KEY (id)
);
CREATE INDEX ix_recommendation_entry_id ON recommendation (entry_id);
CREATE INDEX ix_recommendation_raised_by_unit_id ON recommendation (raised_by_unit_id);
CREATE UNIQUE INDEX uq_recommendation_number ON recommendation (number_year, number) WHERE number IS NOT NULL;
CREATE INDEX ix_recommendation_raised_on_id ON recommendation (raised_on, id);
CREATE INDEX ix_recommendation_status_raised_on_id ON recommendation (status, raised_on, id);
CREATE INDEX ix_recommendation_meeting_id ON recommendation (meeting_id);
CREATE TABLE entry (
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  kind text NOT NULL,
  order_key text COLLATE "C" NOT NULL,
  agenda_item_id uuid,
  speaker_id uuid,
  speaker_text text,
  text text NOT NULL,
  answers_id uuid,
  details jsonb NOT NULL DEFAULT '{}',
  created_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT ck_entry_order_key CHECK (order_key ~ '^[0-9A-Za-z]{1,100}$'),
  CONSTRAINT ck_entry_kind CHECK (kind IN ('NOTE', 'SPEECH', 'OPINION', 'RECOMMENDATION', 'RESPONSE', 'CONSENSUS', 'DECISION', 'SCORING_DECISION', 'ACTION_REQUEST', 'VOTE')),
  CONSTRAINT pk_entry PRIMARY KEY (id)
);
CREATE INDEX ix_entry_answers_id ON entry (answers_id);
CREATE INDEX ix_entry_meeting_id_order_key_id ON entry (meeting_id, order_key, id);
CREATE TABLE photo (
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  caption text NOT NULL,
  pictured uuid,
  credit text,
  "position" integer NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT pk_photo PRIMARY KEY (id)
);
CREATE INDEX ix_photo_meeting_id ON photo (meeting_id);
CREATE TABLE recommendation_counter (
  year integer NOT NULL,
  last_number integer NOT NULL,
  CONSTRAINT pk_recommendation_counter PRIMARY KEY (year)
);
CREATE TABLE recommendation_step (
  id uuid NOT NULL,
  recommendation_id uuid NOT NULL,
  from_status text,
  to_status text NOT NULL,
  reason text,
  by_user_id uuid,
  at timestamptz(3) NOT NULL,
  CONSTRAINT pk_recommendation_step PRIMARY KEY (id)
);
CREATE INDEX ix_recommendation_step_recommendation_id ON recommendation_step (recommendation_id);
CREATE TABLE response (
  id uuid NOT NULL,
  recommendation_id uuid NOT NULL,
  entry_id uuid,
  kinds text array NOT NULL,
  text text NOT NULL,
  tense text,
  speaker text,
  responsible_body text,
  counterpart_bodies text array NOT NULL DEFAULT '{}',
  due_on date,
  document_reference text,
  status text NOT NULL,
  published_at timestamptz(3),
  created_at timestamptz(3) NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT ck_response_published CHECK ((status = 'PUBLISHED') = (published_at IS NOT NULL)),
  CONSTRAINT ck_response_status CHECK (status IN ('DRAFT', 'PUBLISHED')),
  CONSTRAINT ck_response_tense CHECK (tense IN ('DONE', 'ONGOING', 'FUTURE')),
  CONSTRAINT ck_response_kinds CHECK (cardinality(kinds) > 0 AND kinds <@ ARRAY['AGREED', 'DECIDED_AT_MEETING', 'IN_PROGRESS', 'PLANNED', 'WILL_COORDINATE', 'AGGREGATE', 'REPORT_UP', 'CALL_TO_MEMBERS', 'EXPLAINED']),
  CONSTRAINT pk_response PRIMARY KEY (id)
);
CREATE INDEX ix_response_recommendation_id ON response (recommendation_id);
CREATE INDEX ix_response_entry_id ON response (entry_id);
ALTER TABLE unit ADD CONSTRAINT fk_unit_parent_id FOREIGN KEY (parent_id) REFERENCES unit(id);
ALTER TABLE unit ADD CONSTRAINT fk_unit_successor_id FOREIGN KEY (successor_id) REFERENCES unit(id);
ALTER TABLE meeting ADD CONSTRAINT fk_meeting_cluster_id FOREIGN KEY (cluster_id) REFERENCES cluster(id);
ALTER TABLE meeting ADD CONSTRAINT fk_meeting_host_unit_id FOREIGN KEY (host_unit_id) REFERENCES unit(id);
ALTER TABLE meeting ADD CONSTRAINT fk_meeting_prepares_id FOREIGN KEY (prepares_id) REFERENCES meeting(id);
ALTER TABLE delegation ADD CONSTRAINT fk_delegation_meeting_id FOREIGN KEY (meeting_id) REFERENCES meeting(id) ON DELETE CASCADE;
ALTER TABLE delegation ADD CONSTRAINT fk_delegation_unit_id FOREIGN KEY (unit_id) REFERENCES unit(id);
ALTER TABLE delegation ADD CONSTRAINT fk_delegation_head_attendee_id FOREIGN KEY (head_attendee_id) REFERENCES attendee(id) ON DELETE SET NULL;
ALTER TABLE attendee ADD CONSTRAINT fk_attendee_meeting_id FOREIGN KEY (meeting_id) REFERENCES meeting(id) ON DELETE CASCADE;
ALTER TABLE attendee ADD CONSTRAINT fk_attendee_delegation_id FOREIGN KEY (delegation_id) REFERENCES delegation(id) ON DELETE SET NULL;
ALTER TABLE attendee ADD CONSTRAINT fk_attendee_user_id FOREIGN KEY (user_id) REFERENCES user_account(id) ON DELETE SET NULL;
ALTER TABLE cluster_membership ADD CONSTRAINT fk_cluster_membership_cluster_id FOREIGN KEY (cluster_id) REFERENCES cluster(id);
ALTER TABLE cluster_membership ADD CONSTRAINT fk_cluster_membership_unit_id FOREIGN KEY (unit_id) REFERENCES unit(id);
ALTER TABLE cluster_year ADD CONSTRAINT fk_cluster_year_cluster_id FOREIGN KEY (cluster_id) REFERENCES cluster(id);
ALTER TABLE cluster_year ADD CONSTRAINT fk_cluster_year_head_unit_id FOREIGN KEY (head_unit_id) REFERENCES unit(id);
ALTER TABLE cluster_year ADD CONSTRAINT fk_cluster_year_deputy_unit_id FOREIGN KEY (deputy_unit_id) REFERENCES unit(id);
ALTER TABLE role_assignment ADD CONSTRAINT fk_role_assignment_user_id FOREIGN KEY (user_id) REFERENCES user_account(id) ON DELETE CASCADE;
ALTER TABLE role_assignment ADD CONSTRAINT fk_role_assignment_unit_id FOREIGN KEY (unit_id) REFERENCES unit(id);
ALTER TABLE session ADD CONSTRAINT fk_session_user_id FOREIGN KEY (user_id) REFERENCES user_account(id) ON DELETE CASCADE;
ALTER TABLE agenda_item ADD CONSTRAINT fk_agenda_item_meeting_id FOREIGN KEY (meeting_id) REFERENCES meeting(id) ON DELETE CASCADE;
ALTER TABLE agenda_item ADD CONSTRAINT fk_agenda_item_parent_id FOREIGN KEY (parent_id) REFERENCES agenda_item(id) ON DELETE CASCADE;
ALTER TABLE agenda_item ADD CONSTRAINT fk_agenda_item_presenter_attendee_id FOREIGN KEY (presenter_attendee_id) REFERENCES attendee(id) ON DELETE SET NULL;
ALTER TABLE issued_document ADD CONSTRAINT fk_issued_document_issuer_id FOREIGN KEY (issuer_id) REFERENCES cluster(id);
ALTER TABLE issued_document ADD CONSTRAINT fk_issued_document_meeting_id FOREIGN KEY (meeting_id) REFERENCES meeting(id);
ALTER TABLE issued_document ADD CONSTRAINT fk_issued_document_file_id FOREIGN KEY (file_id) REFERENCES stored_file(id);
ALTER TABLE minutes ADD CONSTRAINT fk_minutes_meeting_id FOREIGN KEY (meeting_id) REFERENCES meeting(id);
ALTER TABLE minutes ADD CONSTRAINT fk_minutes_document_id FOREIGN KEY (document_id) REFERENCES issued_document(id);
ALTER TABLE minutes_revision ADD CONSTRAINT fk_minutes_revision_minutes_id FOREIGN KEY (minutes_id) REFERENCES minutes(id) ON DELETE CASCADE;
ALTER TABLE minutes_revision ADD CONSTRAINT fk_minutes_revision_by_user_id FOREIGN KEY (by_user_id) REFERENCES user_account(id);
ALTER TABLE document_counter ADD CONSTRAINT fk_document_counter_issuer_id FOREIGN KEY (issuer_id) REFERENCES cluster(id);
ALTER TABLE recommendation ADD CONSTRAINT fk_recommendation_meeting_id FOREIGN KEY (meeting_id) REFERENCES meeting(id);
ALTER TABLE recommendation ADD CONSTRAINT fk_recommendation_entry_id FOREIGN KEY (entry_id) REFERENCES entry(id) ON DELETE SET NULL;
ALTER TABLE recommendation ADD CONSTRAINT fk_recommendation_raised_by_unit_id FOREIGN KEY (raised_by_unit_id) REFERENCES unit(id);
ALTER TABLE recommendation ADD CONSTRAINT fk_recommendation_topic_id FOREIGN KEY (topic_id) REFERENCES topic(id);
ALTER TABLE entry ADD CONSTRAINT fk_entry_meeting_id FOREIGN KEY (meeting_id) REFERENCES meeting(id) ON DELETE CASCADE;
ALTER TABLE entry ADD CONSTRAINT fk_entry_agenda_item_id FOREIGN KEY (agenda_item_id) REFERENCES agenda_item(id) ON DELETE SET NULL;
ALTER TABLE entry ADD CONSTRAINT fk_entry_speaker_id FOREIGN KEY (speaker_id) REFERENCES attendee(id) ON DELETE SET NULL;
ALTER TABLE entry ADD CONSTRAINT fk_entry_answers_id FOREIGN KEY (answers_id) REFERENCES recommendation(id) ON DELETE SET NULL;
ALTER TABLE photo ADD CONSTRAINT fk_photo_meeting_id FOREIGN KEY (meeting_id) REFERENCES meeting(id) ON DELETE CASCADE;
ALTER TABLE photo ADD CONSTRAINT fk_photo_pictured FOREIGN KEY (pictured) REFERENCES attendee(id) ON DELETE SET NULL;
ALTER TABLE recommendation_step ADD CONSTRAINT fk_recommendation_step_recommendation_id FOREIGN KEY (recommendation_id) REFERENCES recommendation(id) ON DELETE CASCADE;
ALTER TABLE recommendation_step ADD CONSTRAINT fk_recommendation_step_by_user_id FOREIGN KEY (by_user_id) REFERENCES user_account(id);
ALTER TABLE response ADD CONSTRAINT fk_response_recommendation_id FOREIGN KEY (recommendation_id) REFERENCES recommendation(id) ON DELETE CASCADE;
ALTER TABLE response ADD CONSTRAINT fk_response_entry_id FOREIGN KEY (entry_id) REFERENCES entry(id) ON DELETE CASCADE;
`;
