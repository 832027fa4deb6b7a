import { VIETNAMESE } from './unit.queries';

const position = (x: string): string => `jsonb_build_object(
  'id', ${x}.id, 'title', ${x}.title, 'unitId', ${x}.unit_id, 'unitName', u.full_name,
  'validFrom', ${x}.valid_from, 'validTo', ${x}.valid_to)`;

const positionsOf = (person: string, condition: string): string => `coalesce((
  SELECT jsonb_agg(${position('x')} ORDER BY x.position, x.id)
  FROM person_position x LEFT JOIN unit u ON u.id = x.unit_id
  WHERE x.person_id = ${person}.id AND ${condition}
), '[]')`;

const heldOn = (day: string): string => `daterange(x.valid_from, x.valid_to, '[]') @> ${day}::date`;

const listItem = (day: string): string => `p.id, p.full_name AS "fullName", p.honorific, p.email, p.phone, p.version,
  ${positionsOf('p', heldOn(day))} AS positions`;

/**
 * Vietnamese lists go by the given name: the last word, unless somebody said otherwise (docs/domain.md §6.2). A remark in
 * brackets behind the name, "(nữ)", is none.
 */
const GIVEN_NAME = `coalesce(
  p.given_name, substring(regexp_replace(p.full_name, '\\s*\\([^()]*\\)\\s*$', '') from '\\S+$'), p.full_name)`;

/**
 * People by given name, from after the cursor on. Parameters: day, search, unit, given name, full name and id of the last
 * row, limit. The condition on the name is the indexed expression to the letter (migrations/scheduling/tables.ts).
 */
export const PERSON_PAGE = `
  SELECT ${listItem('$1')}, ${GIVEN_NAME} AS "sortedBy"
  FROM person p
  WHERE p.merged_into_id IS NULL
    AND ($2::text IS NULL OR fold(p.full_name) LIKE '%' || fold($2) || '%' OR EXISTS (
      SELECT 1 FROM person_position x WHERE x.person_id = p.id AND fold(x.title) LIKE '%' || fold($2) || '%'))
    AND ($3::uuid IS NULL OR EXISTS (
      SELECT 1 FROM person_position x WHERE x.person_id = p.id AND x.unit_id = $3 AND ${heldOn('$1')}))
    AND ($4::text IS NULL OR
      (${GIVEN_NAME} ${VIETNAMESE}, p.full_name ${VIETNAMESE}, p.id) > ($4, $5::text, $6::uuid))
  ORDER BY ${GIVEN_NAME} ${VIETNAMESE}, p.full_name ${VIETNAMESE}, p.id
  LIMIT $7`;

/** One person with every position; one that was merged gives the one it was merged into. Parameter: the id. */
export const ONE_PERSON = `
  SELECT p.id, p.full_name AS "fullName", p.given_name AS "givenName", p.honorific, p.email, p.phone, p.note, p.version,
    ${positionsOf('p', 'TRUE')} AS positions
  FROM person p WHERE p.id = (SELECT coalesce(asked.merged_into_id, asked.id) FROM person asked WHERE asked.id = $1)`;

/** People whose names are the same but for marks and capitals. Parameter: day. */
export const DUPLICATES = `
  SELECT min(p."fullName") AS "fullName", jsonb_agg(to_jsonb(p) - 'folded' ORDER BY p.id) AS people
  FROM (SELECT ${listItem('$1')}, fold(p.full_name) AS folded FROM person p WHERE p.merged_into_id IS NULL) p
  GROUP BY p.folded HAVING count(*) > 1
  ORDER BY p.folded
  LIMIT 50`;
