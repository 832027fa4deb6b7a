import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A pair of neighbours is a lexeme that begins as no word does: "_an_giang". Whoever types "gi" asks the index for all that
 * begins so, and without the sign that was every pair of a word that begins so as well: hundreds of lists for a dozen words.
 * As in desk/search.ts otherwise, with the same synonyms.
 */
const WORDS = `
CREATE OR REPLACE FUNCTION search_words(input text) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
SET search_path = public, pg_temp AS $$
DECLARE
  plain text := ' ' || regexp_replace(fold(coalesce(input, '')), '[^a-z0-9]+', ' ', 'g') || ' ';
  form text;
  words text[];
  lexemes text[] := '{}';
BEGIN
  plain := regexp_replace(plain, '([a-z0-9]{40})[a-z0-9]+', '\\1', 'g');
  FOR form IN SELECT DISTINCT btrim(f) FROM unnest(ARRAY[plain,
    replace(replace(replace(plain, ' thi dua khen thuong ', ' tdkt '), ' uy ban nhan dan ', ' ubnd '), ' thanh pho ', ' tp '),
    replace(replace(replace(plain, ' tdkt ', ' thi dua khen thuong '), ' ubnd ', ' uy ban nhan dan '), ' tp ', ' thanh pho ')
  ]) AS f LOOP
    words := array_remove(string_to_array(form, ' '), '');
    lexemes := lexemes || words
      || ARRAY(SELECT '_' || a || '_' || b FROM unnest(words, words[2:]) AS pair(a, b) WHERE b IS NOT NULL);
  END LOOP;
  RETURN array_to_tsvector(lexemes);
END $$;
`;

/** To make a GIN index anew of all its rows is many times quicker than to follow them one by one. */
const REFILL = `
DROP INDEX ix_search_entry_words, ix_search_entry_title;
SELECT search_rebuild();
CREATE INDEX ix_search_entry_words ON search_entry USING gin (words);
CREATE INDEX ix_search_entry_title ON search_entry USING gin (title_words);
ANALYZE search_entry;
`;

/** The index of the search, with pairs apart from words. */
export class SearchPairs1807000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(WORDS);
    await runner.query(REFILL);
  }

  /** What was found before is found after. */
  down(): Promise<void> {
    return Promise.reject(new Error('The index of the search cannot be taken back.'));
  }
}
