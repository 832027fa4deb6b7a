/**
 * Search that forgives missing marks. `unaccent` is only STABLE (its dictionary could change), so an index wants this
 * IMMUTABLE wrapper that names the dictionary (docs/domain.md §6.1). libs/vietnamese `fold` does the same in TypeScript.
 */
export const SEARCH = `
CREATE FUNCTION fold(input text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, input)), '\\s+', ' ', 'g')
$$;
CREATE INDEX ix_unit_search ON unit USING gin (fold(full_name) gin_trgm_ops);
CREATE INDEX ix_meeting_search ON meeting USING gin (fold(title || ' ' || venue) gin_trgm_ops);
CREATE INDEX ix_recommendation_search ON recommendation USING gin (fold(text) gin_trgm_ops);
CREATE UNIQUE INDEX uq_user_account_email ON user_account (lower(email));
CREATE UNIQUE INDEX uq_role_assignment ON role_assignment (user_id, role, unit_id) NULLS NOT DISTINCT;
`;
