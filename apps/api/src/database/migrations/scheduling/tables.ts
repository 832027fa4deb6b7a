/** The tables and columns of scheduling, as the entities describe them: a test holds the two together. */
export const TABLES = `
CREATE TABLE person (
  id uuid NOT NULL,
  full_name text NOT NULL,
  given_name text,
  honorific text,
  email text,
  phone text,
  note text,
  merged_into_id uuid,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT pk_person PRIMARY KEY (id)
);
CREATE INDEX ix_person_merged_into_id ON person (merged_into_id);
CREATE TABLE applicant (
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  delegation_id uuid,
  wants text NOT NULL,
  substitute_for_id uuid,
  name text NOT NULL,
  positions text array NOT NULL DEFAULT '{}',
  email text,
  phone text,
  note text,
  submitted_at timestamptz(3) NOT NULL,
  refused_at timestamptz(3),
  refusal_reason text,
  refused_by uuid,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT ck_applicant_refused CHECK ((refused_at IS NULL) = (refusal_reason IS NULL)),
  CONSTRAINT ck_applicant_substitute CHECK ((wants = 'CONSENT') = (substitute_for_id IS NOT NULL)),
  CONSTRAINT ck_applicant_wants CHECK (wants IN ('PLACE', 'CONSENT')),
  CONSTRAINT pk_applicant PRIMARY KEY (id)
);
CREATE INDEX ix_applicant_delegation_id ON applicant (delegation_id);
CREATE INDEX ix_applicant_meeting_id_submitted_at ON applicant (meeting_id, submitted_at);
CREATE INDEX ix_applicant_substitute_for_id ON applicant (substitute_for_id);
CREATE TABLE attendee_import (
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  by_user_id uuid,
  file_name text NOT NULL,
  content bytea NOT NULL,
  state text NOT NULL DEFAULT 'READING',
  progress integer NOT NULL DEFAULT 0,
  failure text,
  reading jsonb NOT NULL DEFAULT '{}',
  preview jsonb,
  created_at timestamptz(3) NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT ck_attendee_import_failure CHECK ((state = 'FAILED') = (failure IS NOT NULL)),
  CONSTRAINT ck_attendee_import_progress CHECK (progress BETWEEN 0 AND 100),
  CONSTRAINT ck_attendee_import_state CHECK (state IN ('READING', 'READY', 'APPLIED', 'FAILED')),
  CONSTRAINT pk_attendee_import PRIMARY KEY (id)
);
CREATE INDEX ix_attendee_import_meeting_id ON attendee_import (meeting_id);
CREATE TABLE invitation (
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  delegation_id uuid,
  attendee_id uuid,
  addressee text NOT NULL,
  email text,
  document_id uuid,
  sent_at timestamptz(3),
  link_version integer NOT NULL DEFAULT 1,
  link_revoked_at timestamptz(3),
  opened_at timestamptz(3),
  reminded_at timestamptz(3),
  answer text NOT NULL DEFAULT 'NONE',
  answered_via text,
  answered_at timestamptz(3),
  answered_by text,
  decline_reason text,
  arrival_note text,
  lodging_note text,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT ck_invitation_decline CHECK (answer <> 'DECLINED' OR decline_reason IS NOT NULL),
  CONSTRAINT ck_invitation_way CHECK (answered_via IN ('LINK', 'APPLICATION', 'LETTER', 'TELEPHONE', 'IN_PERSON') AND (answer = 'NONE') = (answered_via IS NULL)),
  CONSTRAINT ck_invitation_answer CHECK (answer IN ('NONE', 'ACCEPTED', 'DECLINED')),
  CONSTRAINT ck_invitation_to CHECK ((delegation_id IS NULL) <> (attendee_id IS NULL)),
  CONSTRAINT pk_invitation PRIMARY KEY (id)
);
CREATE INDEX ix_invitation_meeting_id ON invitation (meeting_id);
CREATE UNIQUE INDEX uq_invitation_attendee ON invitation (attendee_id);
CREATE UNIQUE INDEX uq_invitation_delegation ON invitation (delegation_id);
CREATE TABLE meeting_file (
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  agenda_item_id uuid,
  delegation_id uuid,
  name text NOT NULL,
  media_type text NOT NULL,
  size integer NOT NULL,
  sha256 text NOT NULL,
  storage_key text NOT NULL,
  audience text NOT NULL DEFAULT 'EVERYONE',
  uploaded_by uuid,
  uploaded_at timestamptz(3) NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT uq_meeting_file_storage_key UNIQUE (storage_key),
  CONSTRAINT ck_meeting_file_size CHECK (size BETWEEN 1 AND 2147483647),
  CONSTRAINT ck_meeting_file_audience CHECK (audience IN ('EVERYONE', 'SECRETARIAT')),
  CONSTRAINT pk_meeting_file PRIMARY KEY (id)
);
CREATE INDEX ix_meeting_file_meeting_id ON meeting_file (meeting_id);
CREATE INDEX ix_meeting_file_agenda_item_id ON meeting_file (agenda_item_id);
CREATE INDEX ix_meeting_file_delegation_id ON meeting_file (delegation_id);
CREATE TABLE paper (
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  delegation_id uuid NOT NULL,
  title text NOT NULL,
  presenter text,
  minutes_asked integer NOT NULL,
  file_id uuid,
  state text NOT NULL DEFAULT 'SUBMITTED',
  agenda_item_id uuid,
  submitted_at timestamptz(3) NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT ck_paper_minutes CHECK (minutes_asked BETWEEN 1 AND 120),
  CONSTRAINT ck_paper_state CHECK (state IN ('SUBMITTED', 'ACCEPTED', 'DECLINED')),
  CONSTRAINT pk_paper PRIMARY KEY (id)
);
CREATE INDEX ix_paper_meeting_id ON paper (meeting_id);
CREATE INDEX ix_paper_delegation_id ON paper (delegation_id);
CREATE TABLE person_position (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  title text NOT NULL,
  unit_id uuid,
  "position" integer NOT NULL,
  valid_from date,
  valid_to date,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT ck_person_position_validity CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to),
  CONSTRAINT pk_person_position PRIMARY KEY (id)
);
CREATE INDEX ix_person_position_person_id ON person_position (person_id);
CREATE INDEX ix_person_position_unit_id ON person_position (unit_id);
CREATE TABLE agenda_template (
  id uuid NOT NULL,
  cluster_id uuid,
  name text NOT NULL,
  meeting_kind text NOT NULL,
  lines jsonb NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT ck_agenda_template_meeting_kind CHECK (meeting_kind IN ('PREPARATORY', 'SUMMARY', 'SIGNING', 'MIDYEAR', 'THEMATIC', 'OTHER')),
  CONSTRAINT pk_agenda_template PRIMARY KEY (id)
);
CREATE INDEX ix_agenda_template_cluster_id ON agenda_template (cluster_id);
CREATE TABLE calendar_feed (
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  scope text NOT NULL,
  cluster_id uuid,
  link_version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL,
  last_read_at timestamptz(3),
  revoked_at timestamptz(3),
  CONSTRAINT ck_calendar_feed_cluster CHECK ((cluster_id IS NOT NULL) = (scope = 'CLUSTER')),
  CONSTRAINT ck_calendar_feed_scope CHECK (scope IN ('MINE', 'CLUSTER', 'ALL')),
  CONSTRAINT pk_calendar_feed PRIMARY KEY (id)
);
CREATE INDEX ix_calendar_feed_user_id ON calendar_feed (user_id);
CREATE TABLE schedule_version (
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  number integer NOT NULL,
  released_at timestamptz(3) NOT NULL,
  by_user_id uuid,
  content jsonb NOT NULL,
  changes jsonb NOT NULL DEFAULT '[]',
  CONSTRAINT uq_schedule_version_meeting_id_number UNIQUE (meeting_id, number),
  CONSTRAINT ck_schedule_version_number CHECK (number > 0),
  CONSTRAINT pk_schedule_version PRIMARY KEY (id)
);
CREATE TABLE warning_reason (
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  code text NOT NULL,
  subject text NOT NULL,
  reason text NOT NULL,
  by_user_id uuid,
  at timestamptz(3) NOT NULL,
  CONSTRAINT uq_warning_reason_meeting_id_code_subject UNIQUE (meeting_id, code, subject),
  CONSTRAINT pk_warning_reason PRIMARY KEY (id)
);
CREATE TABLE message (
  id uuid NOT NULL,
  kind text NOT NULL,
  once_key text NOT NULL,
  meeting_id uuid,
  invitation_id uuid,
  recipient_name text NOT NULL,
  recipient_address text NOT NULL,
  subject text NOT NULL,
  body text NOT NULL,
  calendar_method text,
  calendar_content text,
  file_ids uuid array NOT NULL DEFAULT '{}',
  state text NOT NULL DEFAULT 'WAITING',
  attempts integer NOT NULL DEFAULT 0,
  last_error text,
  resent_at timestamptz(3),
  created_at timestamptz(3) NOT NULL,
  sent_at timestamptz(3),
  refused_at timestamptz(3),
  CONSTRAINT uq_message_once_key UNIQUE (once_key),
  CONSTRAINT ck_message_one_line CHECK ((recipient_name || recipient_address || subject) !~ '[\\r\\n]'),
  CONSTRAINT ck_message_sent CHECK ((state <> 'SENT' OR sent_at IS NOT NULL) AND (state <> 'REFUSED' OR refused_at IS NOT NULL)),
  CONSTRAINT ck_message_calendar_method CHECK (calendar_method IN ('REQUEST', 'CANCEL')),
  CONSTRAINT ck_message_calendar CHECK ((calendar_method IS NULL) = (calendar_content IS NULL)),
  CONSTRAINT ck_message_state CHECK (state IN ('WAITING', 'HANDING_OVER', 'SENT', 'UNCERTAIN', 'REFUSED', 'WITHDRAWN')),
  CONSTRAINT ck_message_kind CHECK (kind IN ('INVITATION', 'REMINDER', 'SCHEDULE_CHANGE', 'CANCELLATION', 'ANSWER_RECEIVED', 'DECISION')),
  CONSTRAINT pk_message PRIMARY KEY (id)
);
CREATE INDEX ix_message_meeting_id ON message (meeting_id);
CREATE INDEX ix_message_invitation_id ON message (invitation_id);
CREATE INDEX ix_message_state_created_at ON message (state, created_at);
ALTER TABLE meeting ADD answer_by date;
ALTER TABLE attendee ADD person_id uuid;
ALTER TABLE attendee ADD coming text NOT NULL DEFAULT 'UNKNOWN';
ALTER TABLE attendee ADD substitute_for_id uuid;
ALTER TABLE attendee ADD email text;
ALTER TABLE attendee ADD phone text;
ALTER TABLE agenda_item ADD note text;
ALTER TABLE agenda_item ADD reports_year integer;
ALTER TABLE agenda_item ADD carried_from_id uuid;
CREATE UNIQUE INDEX uq_agenda_item_carried_from_id_meeting_id ON agenda_item (carried_from_id, meeting_id) WHERE carried_from_id IS NOT NULL;
CREATE INDEX ix_attendee_person_id ON attendee (person_id);
CREATE INDEX ix_attendee_substitute_for_id ON attendee (substitute_for_id);
ALTER TABLE attendee ADD CONSTRAINT ck_attendee_coming CHECK (coming IN ('UNKNOWN', 'YES', 'NO'));
ALTER TABLE person ADD CONSTRAINT fk_person_merged_into_id FOREIGN KEY (merged_into_id) REFERENCES person(id);
ALTER TABLE attendee ADD CONSTRAINT fk_attendee_person_id FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE SET NULL;
ALTER TABLE attendee ADD CONSTRAINT fk_attendee_substitute_for_id FOREIGN KEY (substitute_for_id) REFERENCES attendee(id) ON DELETE SET NULL;
ALTER TABLE applicant ADD CONSTRAINT fk_applicant_meeting_id FOREIGN KEY (meeting_id) REFERENCES meeting(id) ON DELETE CASCADE;
ALTER TABLE applicant ADD CONSTRAINT fk_applicant_delegation_id FOREIGN KEY (delegation_id) REFERENCES delegation(id) ON DELETE CASCADE;
ALTER TABLE applicant ADD CONSTRAINT fk_applicant_substitute_for_id FOREIGN KEY (substitute_for_id) REFERENCES attendee(id) ON DELETE CASCADE;
ALTER TABLE applicant ADD CONSTRAINT fk_applicant_refused_by FOREIGN KEY (refused_by) REFERENCES user_account(id) ON DELETE SET NULL;
ALTER TABLE attendee_import ADD CONSTRAINT fk_attendee_import_meeting_id FOREIGN KEY (meeting_id) REFERENCES meeting(id) ON DELETE CASCADE;
ALTER TABLE attendee_import ADD CONSTRAINT fk_attendee_import_by_user_id FOREIGN KEY (by_user_id) REFERENCES user_account(id) ON DELETE SET NULL;
ALTER TABLE invitation ADD CONSTRAINT fk_invitation_meeting_id FOREIGN KEY (meeting_id) REFERENCES meeting(id) ON DELETE CASCADE;
ALTER TABLE invitation ADD CONSTRAINT fk_invitation_delegation_id FOREIGN KEY (delegation_id) REFERENCES delegation(id) ON DELETE CASCADE;
ALTER TABLE invitation ADD CONSTRAINT fk_invitation_attendee_id FOREIGN KEY (attendee_id) REFERENCES attendee(id) ON DELETE CASCADE;
ALTER TABLE invitation ADD CONSTRAINT fk_invitation_document_id FOREIGN KEY (document_id) REFERENCES issued_document(id);
ALTER TABLE agenda_item ADD CONSTRAINT fk_agenda_item_carried_from_id FOREIGN KEY (carried_from_id) REFERENCES agenda_item(id) ON DELETE SET NULL;
ALTER TABLE meeting_file ADD CONSTRAINT fk_meeting_file_meeting_id FOREIGN KEY (meeting_id) REFERENCES meeting(id) ON DELETE CASCADE;
ALTER TABLE meeting_file ADD CONSTRAINT fk_meeting_file_agenda_item_id FOREIGN KEY (agenda_item_id) REFERENCES agenda_item(id) ON DELETE SET NULL;
ALTER TABLE meeting_file ADD CONSTRAINT fk_meeting_file_delegation_id FOREIGN KEY (delegation_id) REFERENCES delegation(id) ON DELETE SET NULL;
ALTER TABLE meeting_file ADD CONSTRAINT fk_meeting_file_uploaded_by FOREIGN KEY (uploaded_by) REFERENCES user_account(id) ON DELETE SET NULL;
ALTER TABLE paper ADD CONSTRAINT fk_paper_meeting_id FOREIGN KEY (meeting_id) REFERENCES meeting(id) ON DELETE CASCADE;
ALTER TABLE paper ADD CONSTRAINT fk_paper_delegation_id FOREIGN KEY (delegation_id) REFERENCES delegation(id) ON DELETE CASCADE;
ALTER TABLE paper ADD CONSTRAINT fk_paper_file_id FOREIGN KEY (file_id) REFERENCES meeting_file(id) ON DELETE SET NULL;
ALTER TABLE paper ADD CONSTRAINT fk_paper_agenda_item_id FOREIGN KEY (agenda_item_id) REFERENCES agenda_item(id) ON DELETE SET NULL;
ALTER TABLE person_position ADD CONSTRAINT fk_person_position_person_id FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;
ALTER TABLE person_position ADD CONSTRAINT fk_person_position_unit_id FOREIGN KEY (unit_id) REFERENCES unit(id);
ALTER TABLE agenda_template ADD CONSTRAINT fk_agenda_template_cluster_id FOREIGN KEY (cluster_id) REFERENCES cluster(id);
ALTER TABLE calendar_feed ADD CONSTRAINT fk_calendar_feed_user_id FOREIGN KEY (user_id) REFERENCES user_account(id) ON DELETE CASCADE;
ALTER TABLE calendar_feed ADD CONSTRAINT fk_calendar_feed_cluster_id FOREIGN KEY (cluster_id) REFERENCES cluster(id);
ALTER TABLE schedule_version ADD CONSTRAINT fk_schedule_version_meeting_id FOREIGN KEY (meeting_id) REFERENCES meeting(id) ON DELETE CASCADE;
ALTER TABLE schedule_version ADD CONSTRAINT fk_schedule_version_by_user_id FOREIGN KEY (by_user_id) REFERENCES user_account(id) ON DELETE SET NULL;
ALTER TABLE warning_reason ADD CONSTRAINT fk_warning_reason_meeting_id FOREIGN KEY (meeting_id) REFERENCES meeting(id) ON DELETE CASCADE;
ALTER TABLE warning_reason ADD CONSTRAINT fk_warning_reason_by_user_id FOREIGN KEY (by_user_id) REFERENCES user_account(id) ON DELETE SET NULL;
ALTER TABLE message ADD CONSTRAINT fk_message_meeting_id FOREIGN KEY (meeting_id) REFERENCES meeting(id) ON DELETE CASCADE;
ALTER TABLE message ADD CONSTRAINT fk_message_invitation_id FOREIGN KEY (invitation_id) REFERENCES invitation(id) ON DELETE SET NULL;
`;
