import type { EntityManager } from 'typeorm';
import { notFound } from '../../common/problem';
import type { Caller } from '../../identity/caller';
import { queryNamed } from '../named-query';
import { PUBLISHED_ANSWERS, visibleRecommendations } from '../recommendation-scope';
import type { Competence, RecommendationStatus } from '../recommendation.entity';

/** What is rarer than this tells no more than this: one word in a thousand recommendations. */
const RAREST = 0.001;
/** A pair of neighbours says again what its words say; it counts for the order only. */
const PAIR_WEIGHT = 0.5;
/** So many rows are looked up by the rarest terms of a text; what shares none of them is not alike. */
const LOOKED_UP = 1_500;
/** So many of those, the likeliest, are compared with the whole text. */
const COMPARED = 40;

/** One that is alike. */
export interface AlikeRow {
  id: string;
  numberYear: number;
  number: number;
  status: RecommendationStatus;
  score: number;
  text: string;
  topic: { id: string; code: string; nameVi: string; nameEn: string } | null;
  competence: Competence | null;
  raisedBy: string | null;
  raisedOn: string;
  clusterName: string;
  emulationYear: number;
  responsesCount: number;
  answerExcerpt: string | null;
  mergedInto: { id: string; numberYear: number; number: number } | null;
  version: number;
}

/** What it is compared with. */
export interface ComparedRow {
  text: string;
  status: RecommendationStatus;
  emulationYear: number;
  alike: AlikeRow[];
}

const weight = (term: string, frequency: string): string =>
  `-ln(greatest(${frequency}, ${RAREST})) * CASE WHEN ${term} LIKE '% %' THEN ${PAIR_WEIGHT} ELSE 1 END`;

/**
 * Two steps (adr/0015): the rarest terms find by the index what may be alike; of that, the weight of the terms that both
 * share, of all that both have (Dice). Terms weigh by how rare they are.
 */
const SCORED = `
frequency AS MATERIALIZED (SELECT term, frequency FROM likeness_frequencies()),
term AS MATERIALIZED (
  SELECT t.term, greatest(f.frequency, ${RAREST}) AS frequency, ${weight('t.term', 'f.frequency')} AS weight
  FROM asked, unnest(asked.terms) AS t(term) LEFT JOIN frequency f USING (term)),
rare AS MATERIALIZED (
  SELECT term, weight FROM (
    SELECT *, sum(frequency) OVER (ORDER BY frequency, term)
              * (SELECT greatest(reltuples, 0) FROM pg_class WHERE oid = 'recommendation'::regclass) AS rows
    FROM term) AS t WHERE rows <= ${LOOKED_UP}),
likely AS MATERIALIZED (
  SELECT found.id FROM rare CROSS JOIN LATERAL (
    SELECT o.id FROM recommendation o WHERE likeness_terms(o.text) @> ARRAY[rare.term] AND o.status <> 'DRAFT') AS found
  WHERE found.id <> :id GROUP BY found.id ORDER BY sum(rare.weight) DESC, found.id LIMIT ${COMPARED}),
scored AS (
  SELECT likely.id, 2 * shared / ((SELECT sum(weight) FROM term) + total) AS score
  FROM likely JOIN recommendation o USING (id) CROSS JOIN LATERAL (
    SELECT coalesce(sum(term.weight), 0) AS shared, sum(${weight('t.term', 'f.frequency')}) AS total
    FROM unnest(likeness_terms(o.text)) AS t(term)
    LEFT JOIN frequency f ON f.term = t.term LEFT JOIN term ON term.term = t.term) AS compared)`;

const ALIKE_PAIRS = `
  'id', r.id, 'numberYear', r.number_year, 'number', r.number, 'status', r.status, 'score', round(scored.score::numeric, 3),
  'text', r.text, 'competence', r.competence, 'raisedBy', coalesce(u.name, r.raised_by_text), 'raisedOn', r.raised_on,
  'topic', CASE WHEN t.id IS NOT NULL THEN
    json_build_object('id', t.id, 'code', t.code, 'nameVi', t.name_vi, 'nameEn', t.name_en) END,
  'clusterName', c.name, 'emulationYear', m.emulation_year, 'version', r.version,
  'responsesCount', (SELECT count(*) FROM ${PUBLISHED_ANSWERS}),
  'answerExcerpt', (SELECT left(a.text, 300) FROM ${PUBLISHED_ANSWERS} ORDER BY a.published_at, a.id LIMIT 1),
  'mergedInto', CASE WHEN g.id IS NOT NULL THEN
    json_build_object('id', g.id, 'numberYear', g.number_year, 'number', g.number) END`;

/** What is alike, the likest first, among what the caller sees. One statement. */
export async function findAlike(
  tx: EntityManager,
  caller: Caller,
  id: string,
  { atLeast, limit }: { atLeast: number; limit: number },
): Promise<ComparedRow> {
  const visible = visibleRecommendations(caller);
  const rows = await queryNamed<ComparedRow>(
    tx,
    `WITH asked AS MATERIALIZED (
       SELECT r.text, r.status, m.emulation_year AS "emulationYear", likeness_terms(r.text) AS terms
       FROM recommendation r JOIN meeting m ON m.id = r.meeting_id WHERE r.id = :id AND ${visible.sql}),
     ${SCORED},
     best AS (
       SELECT scored.score, r.id, json_build_object(${ALIKE_PAIRS}) AS row
       FROM scored JOIN recommendation r USING (id) JOIN meeting m ON m.id = r.meeting_id
       JOIN cluster c ON c.id = m.cluster_id LEFT JOIN unit u ON u.id = r.raised_by_unit_id
       LEFT JOIN topic t ON t.id = r.topic_id LEFT JOIN recommendation g ON g.id = r.merged_into_id
       WHERE scored.score >= :atLeast AND ${visible.sql}
       ORDER BY scored.score DESC, r.id LIMIT :limit)
     SELECT asked.text, asked.status, asked."emulationYear",
            coalesce((SELECT json_agg(best.row ORDER BY best.score DESC, best.id) FROM best), '[]') AS alike
     FROM asked`,
    { ...visible.parameters, id, atLeast, limit },
  );
  const found = rows[0];
  if (found === undefined) throw notFound();
  return found;
}
