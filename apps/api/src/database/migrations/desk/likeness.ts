/**
 * What the search for recommendations that say the same needs (recommendations/likeness, adr/0015). The terms of a text are
 * its folded words and pairs of neighbours, without what every recommendation says; they are nowhere but in an index, so
 * that no way of writing can forget them. recommendations/likeness/shared-words.ts knows the same words: change both.
 *
 * Punctuation is taken out letter by letter, and what is no word is told by its marks before they are folded away: classes
 * such as \\m and [[:alnum:]] and the lower case of Đ depend on the locale of the server, and "có" tells nothing while
 * "cơ" does. In plpgsql, as a function in SQL is planned anew in every statement that calls it.
 */
export const LIKENESS = `
CREATE FUNCTION likeness_terms(input text) RETURNS text[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE STRICT AS $$
DECLARE
  said text := regexp_replace(
    ' ' || regexp_replace(lower(normalize(input, NFC)), '[\\s,.;:!?()/"“”–—-]+', ' ', 'g') || ' ',
    ' (?:[đĐ]ề nghị|kiến nghị|[đĐ]ề xuất|công tác|các|những|cho|của|và|với|về|[ởỞ]|tại|từ|[đĐ]ến|theo|là|có|[đĐ]ược|cần|nên|này|do|vì|[đĐ]ể|thì|việc)(?= )',
    '', 'g');
  folded text := ' ' || btrim(regexp_replace(public.fold(said), '[^a-z0-9]+', ' ', 'g')) || ' ';
  words text[];
BEGIN
  folded := replace(replace(replace(replace(folded, ' thi dua khen thuong ', ' tdkt '),
    ' uy ban nhan dan ', ' ubnd '), ' thanh pho ', ' tp '), ' trung uong ', ' tw ');
  words := array_remove(array_remove(string_to_array(btrim(folded), ' '), 'tdkt'), 'tw');
  RETURN ARRAY(
    SELECT words[n] FROM generate_series(1, cardinality(words)) AS n
    UNION SELECT words[n] || ' ' || words[n + 1] FROM generate_series(1, cardinality(words) - 1) AS n);
END $$;
CREATE INDEX ix_recommendation_likeness ON recommendation USING gin (likeness_terms(text));

-- How common the thousand most common terms are, as ANALYZE saw it: 0 to 1. Statistics of an index are its owner's to read.
CREATE FUNCTION likeness_frequencies() RETURNS TABLE (term text, frequency real)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT common.term, common.frequency
  FROM pg_stats, unnest(most_common_elems::text::text[], most_common_elem_freqs) AS common(term, frequency)
  WHERE schemaname = 'public' AND tablename = 'ix_recommendation_likeness' AND common.term IS NOT NULL
$$;
`;
