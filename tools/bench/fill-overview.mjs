// Years of recommendations as the issue counts them: nine clusters, 63 provinces, 3,000 recommendations a year, all made up.
import { createHash } from 'node:crypto';

export const BOARD_TOKEN = 'bench-session-of-made-up-board-staff';
export const PROVINCE_TOKEN = 'bench-session-of-a-made-up-focal-point';
const RECOMMENDATIONS_A_YEAR = 3_000;
const MEETINGS_A_CLUSTER = 4;

/** Somebody of the board, who sees all, and the focal point of one province; both signed in already. */
export async function fillPeople(database) {
  await user(database, BOARD_TOKEN, 'BOARD_STAFF', null);
  await user(database, PROVINCE_TOKEN, 'FOCAL_POINT', 'kien-giang');
}

async function user(database, token, role, unitKey) {
  const userId = crypto.randomUUID();
  await database.query(
    `INSERT INTO user_account (id, email, display_name, password_hash, created_at) VALUES ($1, $2, 'Người dùng mẫu', 'none', now())`,
    [userId, `${role.toLowerCase()}@example.test`],
  );
  await database.query(
    `INSERT INTO role_assignment (id, user_id, role, unit_id)
     VALUES (gen_random_uuid(), $1, $2, (SELECT id FROM unit WHERE key = $3))`,
    [userId, role, unitKey],
  );
  await database.query(
    `INSERT INTO session (id, token_hash, user_id, created_at, expires_at) VALUES (gen_random_uuid(), $1, $2, now(), now() + interval '12 hours')`,
    [createHash('sha256').update(token).digest(), userId],
  );
}

/** Adds these emulation years, each like the other. */
export async function fillYears(database, fromYear, toYear) {
  const client = await database.connect();
  try {
    await client.query('BEGIN');
    // The trail of made-up rows is of no use, and would take as long as all the rest.
    await client.query('SET LOCAL session_replication_role = replica');
    await meetings(client, fromYear, toYear);
    await recommendations(client, fromYear, toYear);
    await merged(client, fromYear, toYear);
    await answers(client, fromYear, toYear);
    await client.query('COMMIT');
    await client.query('VACUUM ANALYZE');
  } finally {
    client.release();
  }
}

const meetings = (client, fromYear, toYear) =>
  client.query(
    `INSERT INTO meeting (id, cluster_id, emulation_year, kind, title, venue, held_on, day_part, status, created_at)
     SELECT gen_random_uuid(), c.id, y.year, 'MIDYEAR', 'Cuộc họp mẫu số ' || n || ' năm ' || y.year, 'Hội trường mẫu',
            make_date(y.year, n * 3, 15), 'MORNING', 'CLOSED', now()
     FROM generate_series($1::int, $2::int) AS y(year)
     CROSS JOIN generate_series(1, ${MEETINGS_A_CLUSTER}) AS n
     CROSS JOIN (SELECT id FROM cluster WHERE type = 'CLUSTER' ORDER BY key LIMIT 9) AS c`,
    [fromYear, toYear],
  );

/** Nine of twenty are closed, four answered, two merged; the others stand all along the way. Each eighth names no unit. */
const recommendations = (client, fromYear, toYear) =>
  client.query(
    `INSERT INTO recommendation (id, meeting_id, raised_by_unit_id, text, topic_id, competence, raised_on, number_year, number,
       status, result_class, due_on, lead_unit_id, answered_on, created_at)
     SELECT gen_random_uuid(), m.id, CASE WHEN n % 8 > 0 THEN u.id END,
            'Kiến nghị mẫu số ' || n || ' về công tác thi đua, khen thưởng', CASE WHEN n % 11 > 0 THEN t.id END,
            (ARRAY['CLUSTER', 'PROVINCE', 'CENTRAL_BOARD', 'HOME_AFFAIRS_MINISTRY', 'GOVERNMENT'])[1 + n / 3 % 5],
            m.held_on, m.emulation_year, n, s.status,
            CASE WHEN s.status = 'CLOSED' THEN (ARRAY['RESOLVED', 'IN_PROGRESS', 'PLANNED', 'EXPLAINED'])[1 + n / 7 % 4] END,
            m.held_on + 30, l.id, CASE WHEN s.status IN ('ANSWERED', 'CLOSED') THEN m.held_on + 10 + n % 30 END, now()
     FROM (SELECT *, row_number() OVER (PARTITION BY emulation_year ORDER BY id) - 1 AS place FROM meeting
           WHERE emulation_year BETWEEN $1 AND $2) AS m
     JOIN generate_series(1, ${RECOMMENDATIONS_A_YEAR}) AS n ON n % (9 * ${MEETINGS_A_CLUSTER}) = m.place
     CROSS JOIN LATERAL (SELECT (ARRAY['RECEIVED', 'CLASSIFIED', 'FORWARDED', 'IN_PROGRESS', 'REPORTED_UP', 'ANSWERED', 'ANSWERED',
       'ANSWERED', 'ANSWERED', 'CLOSED', 'CLOSED', 'CLOSED', 'CLOSED', 'CLOSED', 'CLOSED', 'CLOSED', 'CLOSED', 'CLOSED',
       'TRANSFERRED_BACK', 'REOPENED'])[1 + n * 7919 % 20] AS status) AS s
     JOIN (SELECT id, row_number() OVER (ORDER BY key) - 1 AS place FROM unit
           WHERE id IN (SELECT unit_id FROM cluster_membership WHERE valid_to = '2025-06-30')) AS u ON u.place = n * 31 % 63
     JOIN (SELECT id, row_number() OVER (ORDER BY position) - 1 AS place FROM topic) AS t ON t.place = n * 17 % 13
     JOIN (SELECT id, row_number() OVER (ORDER BY id) - 1 AS place FROM unit) AS l ON l.place = n * 13 % 40`,
    [fromYear, toYear],
  );

/** Each tenth is answered with the one before it in its year that is answered itself. */
const merged = (client, fromYear, toYear) =>
  client.query(
    `UPDATE recommendation r SET status = 'MERGED', merged_into_id = target.id, answered_on = NULL, result_class = NULL
     FROM (SELECT id, number_year, number FROM recommendation WHERE status IN ('ANSWERED', 'CLOSED', 'IN_PROGRESS')) AS target
     WHERE r.number_year BETWEEN $1 AND $2 AND r.number % 10 = 0
       AND target.number_year = r.number_year AND target.number = r.number - 1`,
    [fromYear, toYear],
  );

/** Two of three that are answered are confirmed by whoever asked. */
const answers = async (client, fromYear, toYear) => {
  const answered = `FROM recommendation WHERE answered_on IS NOT NULL AND number_year BETWEEN $1 AND $2`;
  await client.query(
    `INSERT INTO response (id, recommendation_id, kinds, text, status, published_at, approved_at, created_at)
     SELECT gen_random_uuid(), id, '{AGREED}', 'Trả lời mẫu', 'PUBLISHED', now(), now(), now() ${answered}`,
    [fromYear, toYear],
  );
  await client.query(
    `INSERT INTO recommendation_step (id, recommendation_id, from_status, to_status, at)
     SELECT gen_random_uuid(), id, 'IN_PROGRESS', 'ANSWERED', answered_on + time '09:00' ${answered}`,
    [fromYear, toYear],
  );
  await client.query(
    `INSERT INTO answer_receipt (id, recommendation_id, outcome, at)
     SELECT gen_random_uuid(), id, 'CONFIRMED', answered_on + time '15:00' ${answered} AND number % 3 > 0`,
    [fromYear, toYear],
  );
};
