/**
 * The role under which the application works. It owns nothing: it reads and writes rows, reads the audit trail, and
 * can take back neither a trail, nor a file, nor a number. A role belongs to the whole server, so it may be there already.
 */
export const RIGHTS = `
DO $$ BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'kyhop_app') THEN CREATE ROLE kyhop_app NOLOGIN; END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
-- Whoever made the role may hand it out; somebody else must have been given it before. Being its administrator, which a
-- role's maker is from PostgreSQL 16 on, is not yet the right to act as it.
DO $$ BEGIN
  EXECUTE format('GRANT kyhop_app TO %I', current_user);
EXCEPTION WHEN insufficient_privilege THEN NULL;
END $$;
GRANT USAGE ON SCHEMA public TO kyhop_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO kyhop_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO kyhop_app;
REVOKE ALL ON migrations FROM kyhop_app;
REVOKE INSERT, UPDATE, DELETE ON audit_event FROM kyhop_app;
REVOKE UPDATE, DELETE ON stored_file, minutes_revision FROM kyhop_app;
REVOKE DELETE ON issued_document, document_counter, recommendation_counter FROM kyhop_app;
`;
