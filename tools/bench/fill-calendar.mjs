// Five years of meetings, 200 a year with 12 delegations and 60 people each, all made up. Half of them lie in March and
// April, as in life, so that many are held at once.
import { createHash } from 'node:crypto';

export const SESSION_TOKEN = 'bench-session-of-a-made-up-secretary';
const YEARS = 5;
const MEETINGS_A_YEAR = 200;
const PERSONS = 3_000;

/** Fills a fresh database; gives the year to look at, the next one, and a meeting in it that the secretary runs. */
export async function fillCalendar(database) {
  const firstYear = new Date().getFullYear() - 2;
  const client = await database.connect();
  try {
    await client.query('BEGIN');
    // The trail of made-up rows is of no use, and would take as long as all the rest.
    await client.query('SET LOCAL session_replication_role = replica');
    await clusters(client, firstYear);
    await secretary(client);
    await meetings(client, firstYear);
    await people(client);
    await client.query('COMMIT');
    await client.query('VACUUM ANALYZE');
    const year = firstYear + 3;
    const { rows } = await client.query(
      `SELECT m.id, m.cluster_id FROM meeting m JOIN cluster c ON c.id = m.cluster_id
       WHERE c.key = 'tay-nam-bo' AND m.held_on BETWEEN make_date($1, 3, 1) AND make_date($1, 4, 30) ORDER BY m.held_on LIMIT 1`,
      [year],
    );
    return { year, meetingId: rows[0].id, clusterId: rows[0].cluster_id };
  } finally {
    client.release();
  }
}

/** The nine clusters of the reference data go on with their members, headed by one of them each year. */
async function clusters(client, firstYear) {
  await client.query(
    `INSERT INTO cluster_membership (id, cluster_id, unit_id, valid_from)
     SELECT gen_random_uuid(), cluster_id, unit_id, valid_to + 1 FROM cluster_membership WHERE valid_to = '2025-06-30'`,
  );
  await client.query(
    `INSERT INTO cluster_year (id, cluster_id, year, head_unit_id)
     SELECT gen_random_uuid(), c.id, y.year, coalesce(
       (SELECT u.id FROM unit u WHERE u.key = 'hau-giang' AND c.key = 'tay-nam-bo'),
       (SELECT s.unit_id FROM cluster_membership s WHERE s.cluster_id = c.id AND s.valid_to IS NULL ORDER BY s.unit_id LIMIT 1))
     FROM cluster c, generate_series($1::int - 1, $1::int + ${YEARS}) AS y(year)
     WHERE EXISTS (SELECT 1 FROM cluster_membership s WHERE s.cluster_id = c.id AND s.valid_to IS NULL)
     ON CONFLICT DO NOTHING`,
    [firstYear],
  );
}

/** Heads one cluster and sees all: whoever may see less is asked for less. Signed in already. */
async function secretary(client) {
  const userId = crypto.randomUUID();
  await client.query(
    `INSERT INTO user_account (id, email, display_name, password_hash, created_at) VALUES ($1, 'bench@example.test', 'Thư ký mẫu', 'none', now())`,
    [userId],
  );
  await client.query(
    `INSERT INTO role_assignment (id, user_id, role, unit_id)
     SELECT gen_random_uuid(), $1::uuid, 'SECRETARIAT', id FROM unit WHERE key = 'hau-giang'
     UNION ALL SELECT gen_random_uuid(), $1::uuid, 'BOARD_STAFF', NULL`,
    [userId],
  );
  await client.query(
    `INSERT INTO session (id, token_hash, user_id, created_at, expires_at) VALUES (gen_random_uuid(), $1, $2, now(), now() + interval '12 hours')`,
    [createHash('sha256').update(SESSION_TOKEN).digest(), userId],
  );
}

const meetings = (client, firstYear) =>
  client.query(
    `INSERT INTO meeting (id, cluster_id, emulation_year, kind, title, host_unit_id, venue, held_on, day_part, start_time, end_time, status, created_at)
     SELECT gen_random_uuid(), c.id, y.year, 'THEMATIC', 'Hội nghị mẫu số ' || n || ' năm ' || y.year, h.head_unit_id,
            'Hội trường mẫu số ' || n % 30, d.held_on,
            CASE WHEN n % 3 = 0 THEN (ARRAY['MORNING', 'AFTERNOON', 'FULL_DAY'])[1 + n % 7 % 3] END,
            CASE WHEN n % 3 > 0 THEN (ARRAY['08:00', '14:00'])[n % 3]::time END,
            CASE WHEN n % 3 > 0 THEN (ARRAY['11:00', '16:30'])[n % 3]::time END,
            CASE WHEN d.held_on < current_date THEN 'CLOSED' WHEN n % 4 = 0 THEN 'DRAFT' ELSE 'SCHEDULED' END, now()
     FROM generate_series($1::int, $1::int + ${YEARS - 1}) AS y(year)
     CROSS JOIN generate_series(1, ${MEETINGS_A_YEAR}) AS n
     CROSS JOIN LATERAL (SELECT make_date(y.year, 1, 1) + CASE WHEN n % 2 = 0 THEN 59 + n * 37 % 61 ELSE n * 53 % 365 END AS held_on) AS d
     JOIN (SELECT id, row_number() OVER (ORDER BY key) - 1 AS place, count(*) OVER () AS number
           FROM cluster WHERE id IN (SELECT cluster_id FROM cluster_year)) AS c ON c.place = n % c.number
     JOIN cluster_year h ON h.cluster_id = c.id AND h.year = y.year`,
    [firstYear],
  );

/** Every second person is one of the directory; the others are known by their name and position only. */
async function people(client) {
  await client.query(
    `INSERT INTO delegation (id, meeting_id, unit_id, protocol_order)
     SELECT gen_random_uuid(), m.id, s.unit_id, s.place
     FROM meeting m JOIN (
       SELECT cluster_id, unit_id, row_number() OVER (PARTITION BY cluster_id ORDER BY unit_id) AS place
       FROM cluster_membership WHERE valid_to IS NULL) AS s ON s.cluster_id = m.cluster_id AND s.place <= 12`,
  );
  await client.query(
    `INSERT INTO person (id, full_name) SELECT gen_random_uuid(), 'Nguyễn Thị Mẫu ' || n FROM generate_series(1, ${PERSONS}) AS n`,
  );
  await client.query(
    `INSERT INTO attendee (id, meeting_id, person_id, kind, name, positions, side, protocol_order)
     SELECT gen_random_uuid(), m.id, CASE WHEN n % 2 = 0 THEN p.id END, 'PERSON', p.full_name,
            ARRAY['Trưởng phòng mẫu ' || p.place % 40, 'Ủy viên mẫu'], 'MEMBER', n
     FROM (SELECT id, row_number() OVER (ORDER BY id) AS place FROM meeting) AS m
     CROSS JOIN generate_series(1, 60) AS n
     JOIN (SELECT id, full_name, row_number() OVER (ORDER BY id) - 1 AS place FROM person) AS p
       ON p.place = (m.place * 7919 + n * 104729) % ${PERSONS}`,
  );
}
