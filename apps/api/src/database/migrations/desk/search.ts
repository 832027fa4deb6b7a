/**
 * Ways to write one name, folded and without punctuation: an index entry holds the words of both, so that either finds the
 * other (docs/domain.md §6.1). One more: a migration that replaces `search_words` and fills `search_entry` again, and a
 * line in libs/vietnamese/src/search.ts, by which what was found is marked.
 */
const SYNONYMS = [
  ['tdkt', 'thi dua khen thuong'],
  ['ubnd', 'uy ban nhan dan'],
  ['tp', 'thanh pho'],
] as const;

const KINDS = ['MEETING', 'PERSON', 'RECOMMENDATION', 'RESPONSE', 'MINUTES', 'DOCUMENT'] as const;

type Kind = (typeof KINDS)[number];
const partOf = (kind: Kind): string => `search_entry_${kind.toLowerCase()}`;

const shorter = SYNONYMS.reduce((text, [short, long]) => `replace(${text}, ' ${long} ', ' ${short} ')`, 'plain');
const longer = SYNONYMS.reduce((text, [short, long]) => `replace(${text}, ' ${short} ', ' ${long} ')`, 'plain');

/**
 * Words are syllables, and two syllables that stand apart are seldom the word that was meant: pairs of neighbours are
 * lexemes as well ("an_giang"), so that a phrase is found by the index alone. Kept without positions, which nothing asks for.
 */
const WORDS = `
CREATE FUNCTION search_words(input text) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
SET search_path = public, pg_temp AS $$
DECLARE
  plain text := ' ' || regexp_replace(fold(coalesce(input, '')), '[^a-z0-9]+', ' ', 'g') || ' ';
  form text;
  words text[];
  lexemes text[] := '{}';
BEGIN
  plain := regexp_replace(plain, '([a-z0-9]{40})[a-z0-9]+', '\\1', 'g');
  FOR form IN SELECT DISTINCT btrim(f) FROM unnest(ARRAY[plain, ${shorter}, ${longer}]) AS f LOOP
    words := array_remove(string_to_array(form, ' '), '');
    lexemes := lexemes || words || ARRAY(SELECT a || '_' || b FROM unnest(words, words[2:]) AS pair(a, b) WHERE b IS NOT NULL);
  END LOOP;
  RETURN array_to_tsvector(lexemes);
END $$;
`;

/** Stands for the day that people, who have none, are sorted by. */
const NO_DAY = `'1900-01-01'::date`;

const spaced = (text: string): string => `btrim(regexp_replace(${text}, '\\s+', ' ', 'g'))`;

/**
 * Marks beside the words, by which the index itself narrows to a quarter of a year, a cluster, an emulation year, a meeting or a
 * recommendation: "#t8083", "#c0a1b2c3d4e5f". They begin with what no word begins with. Of an id the last part is enough:
 * which rows are shown is decided by the columns.
 */
const MARKS = `array_remove(ARRAY[
    '#t' || (extract(year FROM happened_on)::int * 4 + extract(quarter FROM happened_on)::int - 1),
    '#c' || right(cluster_id::text, 12), '#y' || year,
    '#m' || right(meeting_id::text, 12), '#r' || right(recommendation_id::text, 12)], NULL)`;

interface Source {
  kind: Kind;
  /** The entries of such rows, column by column ({@link FOUND}); of the table, or of those that a statement has added. */
  entries: (rows: string) => string;
}

/** `keywords`: finds, but is not shown. `restricted`: not for everybody who sees its meeting: lines of a record are for
 * whoever reads drafts of minutes, a file of the secretariat for whoever runs it. */
const FOUND = `kind, id, source, meeting_id, recommendation_id, cluster_id, year, happened_on, restricted, code_key, title, body, keywords`;

/** All that can be found, by the table in which it is written. One definition for the filling, the triggers, and the test. */
const SOURCES = {
  meeting: {
    kind: 'MEETING',
    entries: (meeting) => `
SELECT 'MEETING', m.id, 'meeting', m.id, NULL::uuid, m.cluster_id,
  m.emulation_year, m.held_on, FALSE, NULL::text, m.title, ${spaced(`concat_ws('. ', m.venue, m.preparation_note)`)},
  concat_ws(' ', c.name, h.name, m.emulation_year)
FROM ${meeting} m JOIN cluster c ON c.id = m.cluster_id LEFT JOIN unit h ON h.id = m.host_unit_id`,
  },
  person: {
    kind: 'PERSON',
    entries: (person) => `
SELECT 'PERSON', p.id, 'person', NULL::uuid, NULL::uuid, NULL::uuid, NULL::integer, ${NO_DAY}, FALSE, NULL::text, p.full_name,
  coalesce((SELECT ${spaced(`string_agg(x.title, '; ' ORDER BY x.position, x.id)`)} FROM person_position x WHERE x.person_id = p.id), ''), ''
FROM ${person} p WHERE p.merged_into_id IS NULL`,
  },
  recommendation: {
    kind: 'RECOMMENDATION',
    entries: (recommendation) => `
SELECT 'RECOMMENDATION', r.id, 'recommendation', r.meeting_id, r.id, m.cluster_id, m.emulation_year, r.raised_on, FALSE,
  'kn' || r.number_year || '-' || r.number, '', ${spaced('r.text')},
  concat_ws(' ', 'KN', r.number_year, lpad(r.number::text, greatest(3, length(r.number::text)), '0'), u.name, r.raised_by_text)
FROM ${recommendation} r JOIN meeting m ON m.id = r.meeting_id LEFT JOIN unit u ON u.id = r.raised_by_unit_id`,
  },
  response: {
    kind: 'RESPONSE',
    entries: (response) => `
SELECT 'RESPONSE', a.id, 'response', r.meeting_id, r.id, m.cluster_id, m.emulation_year,
  CASE WHEN a.entry_id IS NULL THEN (a.published_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date ELSE m.held_on END, FALSE,
  NULL::text, '', ${spaced('a.text')},
  concat_ws(' ', a.speaker, a.responsible_body, a.document_reference)
FROM ${response} a JOIN recommendation r ON r.id = a.recommendation_id JOIN meeting m ON m.id = r.meeting_id
WHERE a.status = 'PUBLISHED'`,
  },
  minutes: {
    kind: 'MINUTES',
    entries: (minutes) => `
SELECT 'MINUTES', n.id, 'minutes', m.id, NULL::uuid, m.cluster_id, m.emulation_year, m.held_on, FALSE, NULL::text, '',
  ${spaced(`concat_ws('. ', n.content ->> 'title', n.content ->> 'place', n.content ->> 'chair',
    (SELECT string_agg(concat_ws(': ', s.value ->> 'heading', search_texts(s.value -> 'lines')), '. ' ORDER BY s.ordinality)
     FROM jsonb_array_elements(search_list(n.content -> 'attendance')) WITH ORDINALITY s),
    (SELECT string_agg(concat_ws(' ', b.value ->> 'lead', b.value ->> 'text', search_texts(b.value -> 'items')), ' ' ORDER BY b.ordinality)
     FROM jsonb_array_elements(search_list(n.content -> 'body')) WITH ORDINALITY b))`)}, ''
FROM ${minutes} n JOIN meeting m ON m.id = n.meeting_id WHERE n.status IN ('SIGNED', 'ISSUED')`,
  },
  entry: {
    kind: 'MINUTES',
    entries: (entry) => `
SELECT 'MINUTES', e.id, 'entry', m.id, NULL::uuid, m.cluster_id, m.emulation_year, m.held_on, TRUE, NULL::text, '',
  ${spaced(`concat_ws('. ', e.text, e.details ->> 'subject', e.details ->> 'criterion', e.details ->> 'ruling')`)},
  coalesce(e.speaker_text, '')
FROM ${entry} e JOIN meeting m ON m.id = e.meeting_id
WHERE NOT EXISTS (SELECT 1 FROM minutes n WHERE n.meeting_id = e.meeting_id AND n.status IN ('SIGNED', 'ISSUED'))`,
  },
  issued_document: {
    kind: 'DOCUMENT',
    entries: (document) => `
SELECT 'DOCUMENT', d.id, 'issued_document', m.id, NULL::uuid, m.cluster_id, m.emulation_year, d.signed_on, FALSE,
  regexp_replace(ltrim(fold(d.symbol), '0'), '[^a-z0-9]+', '', 'g'), d.subject, '', d.symbol
FROM ${document} d JOIN meeting m ON m.id = d.meeting_id`,
  },
  meeting_file: {
    kind: 'DOCUMENT',
    entries: (file) => `
SELECT 'DOCUMENT', f.id, 'meeting_file', m.id, NULL::uuid, m.cluster_id, m.emulation_year,
  (f.uploaded_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date, f.audience <> 'EVERYONE', NULL::text, f.name, '', ''
FROM ${file} f JOIN meeting m ON m.id = f.meeting_id`,
  },
} satisfies Record<string, Source>;

type SourceTable = keyof typeof SOURCES;
const TABLES = Object.keys(SOURCES) as SourceTable[];

const marked = (entries: string): string => `SELECT found.*, ${MARKS} AS marks FROM (${entries}) AS found (${FOUND})`;

/** What of a table should stand in the index; `rows` instead of the table itself. */
const entriesOf = (table: SourceTable, rows: string = table): string => marked(SOURCES[table].entries(rows));

const SOURCE = `
CREATE VIEW search_source AS ${TABLES.map((table) => entriesOf(table)).join('\nUNION ALL ')};
`;

/** What the model of an official document may hold is read with care: a fault here would keep minutes from being signed. */
const HELPERS = `
CREATE FUNCTION search_list(input jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE jsonb_typeof(input) WHEN 'array' THEN input ELSE '[]' END
$$;
CREATE FUNCTION search_texts(input jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT string_agg(t.value, '; ' ORDER BY t.ordinality) FROM jsonb_array_elements_text(search_list(input)) WITH ORDINALITY t
$$;
`;

/** One part for each kind: each has statistics and an index of words of its own, by which its own frequent words are known. */
const TABLE = `
CREATE TABLE search_entry (
  kind text NOT NULL,
  id uuid NOT NULL,
  source text NOT NULL,
  meeting_id uuid,
  recommendation_id uuid,
  cluster_id uuid,
  year integer,
  happened_on date NOT NULL,
  restricted boolean NOT NULL,
  code_key text,
  title text NOT NULL,
  body text NOT NULL,
  title_words tsvector NOT NULL,
  words tsvector NOT NULL,
  CONSTRAINT pk_search_entry PRIMARY KEY (kind, id)
) PARTITION BY LIST (kind);
${KINDS.map((kind) => `CREATE TABLE ${partOf(kind)} PARTITION OF search_entry FOR VALUES IN ('${kind}');`).join('\n')}
-- Three thousand frequent words are known by their share instead of one: what is rare, and what is not, decides how the
-- index is asked (search/word-shares.ts).
ALTER TABLE search_entry ALTER words SET STATISTICS 300;
ALTER TABLE search_entry ALTER title_words SET STATISTICS 300;
`;

/** Made once the rows are there: quicker, and the lists of a GIN index are then packed. */
const INDEXES = `
CREATE INDEX ix_search_entry_words ON search_entry USING gin (words);
CREATE INDEX ix_search_entry_title ON search_entry USING gin (title_words);
CREATE INDEX ix_search_entry_latest ON search_entry (happened_on, id);
CREATE INDEX ix_search_entry_meeting ON search_entry (meeting_id);
CREATE INDEX ix_search_entry_recommendation ON search_entry (recommendation_id);
CREATE INDEX ix_search_entry_code ON search_entry (code_key text_pattern_ops) WHERE code_key IS NOT NULL;
ANALYZE search_entry;
`;

const COLUMNS = `kind, id, source, meeting_id, recommendation_id, cluster_id, year, happened_on, restricted, code_key, title, body`;

/** OFFSET 0: each expression is worked out once, though it stands in the row and among its words. */
const fill = (into: string, entries: string, condition = 'TRUE'): string => `
  INSERT INTO ${into} (${COLUMNS}, title_words, words)
  SELECT ${COLUMNS},
    CASE WHEN title <> '' THEN search_words(title) || array_to_tsvector(marks) ELSE '' END,
    search_words(concat_ws(' . ', title, body, keywords)) || array_to_tsvector(marks)
  FROM (SELECT * FROM (${entries}) AS entries WHERE ${condition} OFFSET 0) AS entry`;

/** Of one table alone: through the view over all of them a row costs ten times as much. */
const fillFrom = (table: SourceTable, condition: string): string =>
  fill(partOf(SOURCES[table].kind), entriesOf(table), condition);

const triggerFunction = (name: string, body: string): string => `
CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
${body} $$;`;

/**
 * What was added is entered by the statement: a table of two thousand rows at once. Another trigger of the same statement may
 * have entered a row already, that of a person's positions for one.
 */
const FOLLOWING = TABLES.map(
  (table) => `${triggerFunction(
    `search_add_${table}`,
    `BEGIN
  ${fill(partOf(SOURCES[table].kind), entriesOf(table, 'added'))} ON CONFLICT DO NOTHING;
  RETURN NULL;
END`,
  )}
${triggerFunction(
  `search_change_${table}`,
  `BEGIN
  DELETE FROM ${partOf(SOURCES[table].kind)} WHERE kind = '${SOURCES[table].kind}' AND id = OLD.id;
  ${fillFrom(table, 'id = NEW.id')};
  RETURN NULL;
END`,
)}`,
).join('\n');

/** Run with their owner's rights: the application itself cannot write to the index. */
const FUNCTIONS = `
CREATE FUNCTION search_rebuild() RETURNS void LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM search_entry;
  ${fill('search_entry', 'SELECT * FROM search_source')};
END $$;
REVOKE EXECUTE ON FUNCTION search_rebuild() FROM PUBLIC;

CREATE FUNCTION search_forget() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM search_entry WHERE kind = TG_ARGV[0] AND id = OLD.id;
  RETURN NULL;
END $$;
${FOLLOWING}

CREATE FUNCTION search_follow_position() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE person uuid;
BEGIN
  FOR person IN SELECT DISTINCT (x ->> 'person_id')::uuid FROM unnest(ARRAY[
    CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END, CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END]) AS x WHERE x IS NOT NULL LOOP
    DELETE FROM search_entry WHERE kind = 'PERSON' AND id = person;
    ${fillFrom('person', 'id = person')};
  END LOOP;
  RETURN NULL;
END $$;

CREATE FUNCTION search_follow_meeting() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM search_entry WHERE meeting_id = NEW.id AND kind <> 'MEETING';
  ${fill('search_entry', 'SELECT * FROM search_source', `meeting_id = NEW.id AND kind <> 'MEETING'`)};
  RETURN NULL;
END $$;

-- What is signed says what the record said: until then its lines are found, from then on the minutes.
CREATE FUNCTION search_follow_signing() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM search_entry WHERE kind = 'MINUTES' AND source = 'entry' AND meeting_id = NEW.meeting_id;
  ${fillFrom('entry', 'meeting_id = NEW.meeting_id')};
  RETURN NULL;
END $$;

CREATE FUNCTION search_follow_recommendation() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM search_entry WHERE kind = 'RESPONSE' AND recommendation_id = NEW.id;
  ${fillFrom('response', 'recommendation_id = NEW.id')};
  RETURN NULL;
END $$;

CREATE FUNCTION search_follow_name() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE named uuid[];
BEGIN
  named := ARRAY(SELECT m.id FROM meeting m WHERE NEW.id IN (m.cluster_id, m.host_unit_id));
  DELETE FROM search_entry WHERE kind = 'MEETING' AND id = ANY(named);
  ${fillFrom('meeting', 'id = ANY(named)')};
  named := ARRAY(SELECT r.id FROM recommendation r WHERE r.raised_by_unit_id = NEW.id);
  DELETE FROM search_entry WHERE kind = 'RECOMMENDATION' AND id = ANY(named);
  ${fillFrom('recommendation', 'id = ANY(named)')};
  RETURN NULL;
END $$;
`;

/** A write that changes nothing that is found must cost nothing: the columns that matter, and only a change in them. */
const changed = (columns: readonly string[]): string =>
  columns.map((column) => `OLD.${column} IS DISTINCT FROM NEW.${column}`).join(' OR ');

const followed = (table: SourceTable, columns: readonly string[]): string => `
CREATE TRIGGER search AFTER INSERT ON ${table} REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION search_add_${table}();
CREATE TRIGGER search_forget AFTER DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION search_forget('${SOURCES[table].kind}');
CREATE TRIGGER search_change AFTER UPDATE ON ${table} FOR EACH ROW WHEN (${changed(columns)})
  EXECUTE FUNCTION search_change_${table}();`;

const afterChange = (name: string, table: string, columns: readonly string[], run: string): string => `
CREATE TRIGGER ${name} AFTER UPDATE ON ${table} FOR EACH ROW WHEN (${changed(columns)}) EXECUTE FUNCTION ${run}();`;

const TRIGGERS = [
  followed('meeting', [
    ...['title', 'venue', 'preparation_note', 'host_unit_id', 'cluster_id', 'emulation_year', 'held_on'],
  ]),
  afterChange('search_parts', 'meeting', ['cluster_id', 'emulation_year', 'held_on'], 'search_follow_meeting'),
  followed('person', ['full_name', 'merged_into_id']),
  `CREATE TRIGGER search AFTER INSERT OR UPDATE OR DELETE ON person_position FOR EACH ROW EXECUTE FUNCTION search_follow_position();`,
  followed('recommendation', [
    ...['text', 'number', 'number_year', 'raised_on', 'raised_by_unit_id', 'raised_by_text', 'meeting_id'],
  ]),
  afterChange('search_parts', 'recommendation', ['meeting_id'], 'search_follow_recommendation'),
  followed('response', [
    ...['text', 'status', 'published_at', 'speaker', 'responsible_body', 'document_reference', 'recommendation_id'],
  ]),
  followed('minutes', ['status', 'content', 'meeting_id']),
  `CREATE TRIGGER search_parts AFTER INSERT ON minutes FOR EACH ROW EXECUTE FUNCTION search_follow_signing();`,
  afterChange('search_parts_change', 'minutes', ['status', 'meeting_id'], 'search_follow_signing'),
  followed('entry', ['text', 'details', 'speaker_text', 'meeting_id']),
  followed('issued_document', ['symbol', 'subject', 'signed_on', 'meeting_id']),
  followed('meeting_file', ['name', 'audience', 'meeting_id']),
  afterChange('search_change', 'unit', ['name'], 'search_follow_name'),
  afterChange('search_change', 'cluster', ['name'], 'search_follow_name'),
].join('\n');

/** What the search over everything reads (search/), kept by triggers so that no way of writing can forget it. */
export const SEARCH = `
${WORDS}
${HELPERS}
${SOURCE}
${TABLE}
${FUNCTIONS}
SELECT search_rebuild();
${INDEXES}
${TRIGGERS}
REVOKE INSERT, UPDATE, DELETE ON search_entry, ${KINDS.map(partOf).join(', ')} FROM kyhop_app;
REVOKE INSERT, UPDATE, DELETE ON search_source FROM kyhop_app;
`;
