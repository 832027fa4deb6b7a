// Ten thousand meetings and a hundred thousand recommendations, all made up, over the nine clusters and ten years.
import { createHash } from 'node:crypto';

export const SESSION_TOKEN = 'bench-session-of-a-made-up-secretary';
const MEETINGS = 10_000;
const RECOMMENDATIONS = 100_000;

export async function fill(database) {
  const client = await database.connect();
  try {
    await client.query('BEGIN');
    // The trail of made-up rows is of no use, and would take as long as all the rest.
    await client.query('SET LOCAL session_replication_role = replica');
    const meetingId = await people(client);
    await meetings(client);
    await recommendations(client);
    await client.query('COMMIT');
    await client.query('VACUUM ANALYZE');
    const { rows } = await client.query('SELECT id FROM recommendation ORDER BY random() LIMIT 1000');
    return { meetingId, recommendationIds: rows.map((row) => row.id) };
  } finally {
    client.release();
  }
}

/** A secretary of Hậu Giang, head of the Southwest cluster in 2020, and a meeting of theirs; signed in already. */
async function people(client) {
  const userId = crypto.randomUUID();
  const meetingId = crypto.randomUUID();
  await client.query(
    `INSERT INTO user_account (id, email, display_name, password_hash, created_at) VALUES ($1, 'bench@example.test', 'Thư ký mẫu', 'none', now())`,
    [userId],
  );
  await client.query(
    `INSERT INTO role_assignment (id, user_id, role, unit_id) SELECT gen_random_uuid(), $1, role, unit.id FROM unit
     CROSS JOIN (VALUES ('SECRETARIAT')) AS r(role) WHERE unit.key = 'hau-giang'`,
    [userId],
  );
  await client.query(`INSERT INTO role_assignment (id, user_id, role) VALUES (gen_random_uuid(), $1, 'BOARD_STAFF')`, [
    userId,
  ]);
  await client.query(
    `INSERT INTO session (id, token_hash, user_id, created_at, expires_at) VALUES (gen_random_uuid(), $1, $2, now(), now() + interval '12 hours')`,
    [createHash('sha256').update(SESSION_TOKEN).digest(), userId],
  );
  await client.query(
    `INSERT INTO cluster_year (id, cluster_id, year, head_unit_id)
     SELECT gen_random_uuid(), c.id, 2020, u.id FROM cluster c, unit u WHERE c.key = 'tay-nam-bo' AND u.key = 'hau-giang'`,
  );
  await client.query(
    `INSERT INTO meeting (id, cluster_id, emulation_year, kind, title, venue, held_on, day_part, status, created_at)
     SELECT $1, id, 2020, 'MIDYEAR', 'Cuộc họp để đo (dữ liệu mẫu)', 'Hội trường mẫu', '2021-07-15', 'MORNING', 'CLOSED', now()
     FROM cluster WHERE key = 'tay-nam-bo'`,
    [meetingId],
  );
  return meetingId;
}

const meetings = (client) =>
  client.query(
    `INSERT INTO meeting (id, cluster_id, emulation_year, kind, title, venue, held_on, day_part, status, created_at)
     SELECT gen_random_uuid(), c.id, 2015 + n % 10, 'MIDYEAR', 'Cuộc họp mẫu số ' || n, 'Hội trường mẫu',
            make_date(2016 + n % 10, 1 + n % 12, 1 + n % 28), 'MORNING', 'CLOSED', now()
     FROM generate_series(1, $1::int) AS n
     JOIN (SELECT id, row_number() OVER (ORDER BY key) - 1 AS place FROM cluster) AS c ON c.place = n % 9`,
    [MEETINGS],
  );

const recommendations = async (client) => {
  await client.query(
    `INSERT INTO recommendation (id, meeting_id, raised_by_unit_id, text, topic_id, raised_on, number_year, number, status,
                                 lead_unit_id, answered_on, created_at)
     SELECT gen_random_uuid(), m.id, u.id, 'Kiến nghị mẫu số ' || n || ' về công tác thi đua, khen thưởng', t.id,
            m.held_on, m.emulation_year, n, (ARRAY['RECEIVED', 'CLASSIFIED', 'IN_PROGRESS', 'ANSWERED'])[1 + n % 4],
            CASE WHEN n % 4 >= 2 THEN board.id END, CASE WHEN n % 4 = 3 THEN m.held_on + 20 END, now()
     FROM generate_series(1, $1::int) AS n
     JOIN (SELECT *, row_number() OVER (ORDER BY id) - 1 AS place FROM meeting) AS m ON m.place = n % (SELECT count(*) FROM meeting)
     JOIN (SELECT id, row_number() OVER (ORDER BY key) - 1 AS place FROM unit WHERE key IS NOT NULL) AS u ON u.place = n % 88
     JOIN (SELECT id, row_number() OVER (ORDER BY position) - 1 AS place FROM topic) AS t ON t.place = n % 13
     CROSS JOIN (SELECT id FROM unit WHERE kind = 'CENTRAL_BOARD' LIMIT 1) AS board`,
    [RECOMMENDATIONS],
  );
  await client.query(
    `INSERT INTO response (id, recommendation_id, kinds, text, status, approved_at, published_at, created_at)
     SELECT gen_random_uuid(), id, '{AGREED}', 'Trả lời mẫu', 'PUBLISHED', now(), now(), now() FROM recommendation WHERE status = 'ANSWERED'`,
  );
  await client.query(
    `INSERT INTO recommendation_counter (year, last_number) SELECT number_year, max(number) FROM recommendation GROUP BY number_year`,
  );
};
