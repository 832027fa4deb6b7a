import type { EntityManager } from 'typeorm';
import { recommendationCode } from '../recommendations/recommendation-number';
import { excerptOf, marked } from './excerpt';
import type { Hit } from './hits';
import type { FoundDto } from './search.dto';
import type { Wanted } from './wanted';

/** Of a long text only this much is read, from a little before the first of the words on. */
const WINDOW = 600;
const LEAD = 80;

type FoundRow = Omit<FoundDto, 'title' | 'excerpt' | 'code'> & {
  title: string;
  text: string;
  begin: number;
  length: number;
  symbol: string | null;
  numberYear: number | null;
  number: number | null;
};

/**
 * The rows to a list of hits, in its order. Where the words stand is looked for in long texts only; folding keeps most
 * characters one to one, and the window is wide enough for the rest (docs/domain.md §6.1).
 */
const ROWS = `
  SELECT e.kind, e.source, e.id, coalesce(nullif(e.title, ''), CASE e.kind WHEN 'MINUTES' THEN m.title END, '') AS title,
    substr(e.body, at.begin, ${WINDOW}) AS text, at.begin, length(e.body) AS length,
    CASE e.kind WHEN 'PERSON' THEN NULL ELSE e.happened_on::text END AS "happenedOn",
    e.year, c.name AS "clusterName", e.meeting_id AS "meetingId", m.title AS "meetingTitle",
    CASE e.kind WHEN 'MEETING' THEN m.status END AS "meetingStatus", e.recommendation_id AS "recommendationId",
    CASE e.kind WHEN 'RECOMMENDATION' THEN r.status END AS "recommendationStatus",
    r.number_year AS "numberYear", r.number, d.symbol
  FROM unnest($1::text[], $2::uuid[]) WITH ORDINALITY AS hit(kind, id, place)
  JOIN search_entry e ON e.kind = hit.kind AND e.id = hit.id
  LEFT JOIN meeting m ON m.id = e.meeting_id
  LEFT JOIN cluster c ON c.id = e.cluster_id
  LEFT JOIN recommendation r ON r.id = e.recommendation_id
  LEFT JOIN issued_document d ON e.source = 'issued_document' AND d.id = e.id
  CROSS JOIN LATERAL (
    SELECT CASE WHEN length(e.body) <= ${WINDOW} THEN 1 ELSE greatest(1, coalesce(
      nullif(strpos(fold(e.body), $3), 0), nullif(strpos(fold(e.body), $4), 0), 1) - ${LEAD}) END AS begin
  ) AS at
  ORDER BY hit.place`;

function codeOf({ numberYear, number, symbol }: FoundRow): string | null {
  return numberYear !== null && number !== null ? recommendationCode(numberYear, number) : symbol;
}

function toDto(row: FoundRow, typed: string): FoundDto {
  const { title, text, begin, length, symbol: _, numberYear: _year, number: _number, ...rest } = row;
  const cut = { cutBefore: begin > 1, cutAfter: begin + WINDOW <= length };
  return {
    ...rest,
    code: codeOf(row),
    title: marked(title, typed),
    excerpt: excerptOf(text, typed, cut),
  };
}

/** What the hits are, with the words marked. One statement. */
export async function foundOf(
  tx: EntityManager,
  hits: readonly Hit[],
  typed: string,
  wanted: Wanted,
): Promise<FoundDto[]> {
  if (hits.length === 0) return [];
  const longest = wanted.words.reduce((long, word) => (word.length > long.length ? word : long), '');
  const rows = await tx.query<FoundRow[]>(ROWS, [
    hits.map(({ kind }) => kind),
    hits.map(({ id }) => id),
    wanted.words.join(' '),
    longest,
  ]);
  return rows.map((row) => toDto(row, typed));
}
