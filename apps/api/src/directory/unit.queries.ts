/** A unit as a UnitRefDto, for a query that knows it as `u`. */
export const unitRef = (u: string): string => `jsonb_build_object(
  'id', ${u}.id, 'name', ${u}.name, 'fullName', ${u}.full_name, 'kind', ${u}.kind,
  'validFrom', ${u}.valid_from, 'validTo', ${u}.valid_to)`;

/** Vietnamese order of the alphabet: Đ after D, tones after letters. */
export const VIETNAMESE = 'COLLATE "vi-x-icu"';

const FIELDS = `u.id, u.kind, u.code, u.name, u.full_name AS "fullName",
  u.valid_from::text AS "validFrom", u.valid_to::text AS "validTo"`;

/**
 * Units by name, from after the cursor on. Parameters: day, kinds, search, name and id of the last row, limit. The
 * search looks through the short names too, under which lists show units: they are some hundreds, and no index is needed.
 */
export const UNIT_PAGE = `
  SELECT ${FIELDS}, (SELECT ${unitRef('s')} FROM unit s WHERE s.id = u.successor_id) AS successor
  FROM unit u
  WHERE ($1::date IS NULL OR daterange(u.valid_from, u.valid_to, '[]') @> $1::date)
    AND ($2::text[] IS NULL OR u.kind = ANY($2))
    AND ($3::text IS NULL OR fold(u.full_name) LIKE '%' || fold($3) || '%' OR fold(u.name) LIKE '%' || fold($3) || '%')
    AND ($4::text IS NULL OR (u.name ${VIETNAMESE}, u.id) > ($4, $5::uuid))
  ORDER BY u.name ${VIETNAMESE}, u.id
  LIMIT $6`;

/** More steps than any unit has taken; a circle that crept in must not hold up the server. */
const MOST_STEPS = 20;

/** One unit with all that came before and after it. Parameter: its id. */
export const ONE_UNIT = `
  SELECT ${FIELDS}, u.version,
    (SELECT ${unitRef('p')} FROM unit p WHERE p.id = u.parent_id) AS parent,
    coalesce((
      SELECT jsonb_agg(${unitRef('p')} ORDER BY p.name ${VIETNAMESE})
      FROM unit p WHERE p.successor_id = u.id
    ), '[]') AS predecessors,
    coalesce((
      WITH RECURSIVE chain AS (
        SELECT s.*, 1 AS step FROM unit s WHERE s.id = u.successor_id
        UNION ALL
        SELECT s.*, chain.step + 1 FROM chain JOIN unit s ON s.id = chain.successor_id WHERE chain.step < ${MOST_STEPS}
      )
      SELECT jsonb_agg(${unitRef('chain')} ORDER BY chain.step) FROM chain
    ), '[]') AS successors,
    coalesce((
      SELECT jsonb_agg(
        jsonb_build_object('clusterId', c.id, 'clusterName', c.name, 'validFrom', m.valid_from, 'validTo', m.valid_to)
        ORDER BY m.valid_from DESC NULLS LAST)
      FROM cluster_membership m JOIN cluster c ON c.id = m.cluster_id WHERE m.unit_id = u.id
    ), '[]') AS memberships
  FROM unit u WHERE u.id = $1`;

/** Whether unit $1 is there, and whether the way from it, along the column, leads to unit $2. */
export const wayFrom = (column: 'successor_id' | 'parent_id'): string => `
  WITH RECURSIVE way AS (
    SELECT u.id, u.${column} AS next, 1 AS step FROM unit u WHERE u.id = $1
    UNION ALL
    SELECT u.id, u.${column}, way.step + 1 FROM way JOIN unit u ON u.id = way.next WHERE way.step < ${MOST_STEPS}
  )
  SELECT count(*) > 0 AS known, coalesce(bool_or(id = $2), false) AS circular FROM way`;

/** Whether unit $1 was a member, head or deputy of a cluster before year $2: past years name it as it is. */
export const KNOWN_BEFORE = `
  SELECT EXISTS (
    SELECT 1 FROM cluster_membership WHERE unit_id = $1 AND (valid_from IS NULL OR valid_from < make_date($2, 1, 1))
  ) OR EXISTS (
    SELECT 1 FROM cluster_year WHERE (head_unit_id = $1 OR deputy_unit_id = $1) AND year < $2
  ) AS known`;

/** Whether unit $1 is a member of a cluster after day $2. */
export const MEMBER_AFTER = `
  SELECT EXISTS (
    SELECT 1 FROM cluster_membership WHERE unit_id = $1 AND (valid_to IS NULL OR valid_to > $2::date)
  ) AS member`;
