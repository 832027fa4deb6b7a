/**
 * The role under which the application works. It owns nothing: it reads and writes rows, reads the audit trail, and
 * can take back neither a trail, nor a file, nor a number. A role belongs to the whole server, so it may be there already.
 */
export const RIGHTS = `
DO $$ BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'kyhop_app') THEN CREATE ROLE kyhop_app NOLOGIN; END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
DO $$ BEGIN
  IF NOT pg_has_role(current_user, 'kyhop_app', 'MEMBER') THEN GRANT kyhop_app TO CURRENT_USER; END IF;
END $$;
GRANT USAGE ON SCHEMA public TO kyhop_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO kyhop_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO kyhop_app;
REVOKE ALL ON migrations FROM kyhop_app;
REVOKE INSERT, UPDATE, DELETE ON audit_event FROM kyhop_app;
REVOKE UPDATE, DELETE ON stored_file, minutes_revision FROM kyhop_app;
REVOKE DELETE ON issued_document, document_counter, recommendation_counter FROM kyhop_app;
`;
