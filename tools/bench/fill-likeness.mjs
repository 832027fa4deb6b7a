// The labelled set and as many other sentences as make a hundred thousand recommendations, over nine clusters and ten years.
import { createHash } from 'node:crypto';
import { sentences } from './likeness-sentences.mjs';
import { DISTRACTORS, GROUPS } from './likeness-set.mjs';
import { UNSEEN_DISTRACTORS, UNSEEN_GROUPS } from './likeness-unseen.mjs';

export const SESSION_TOKEN = 'bench-session-of-a-made-up-member-of-the-board';
const RECOMMENDATIONS = 100_000;
const MEETINGS = 1_000;

/** Fills a fresh database; gives the labelled ones: `{ id, group, topic, seen }`, the group null for a distractor. */
export async function fillLikeness(database) {
  const labelled = [
    ...[...GROUPS, ...UNSEEN_GROUPS].flatMap(([topic, texts], group) =>
      texts.map((text) => ({ group, topic, text, seen: group < GROUPS.length })),
    ),
    ...[...DISTRACTORS, ...UNSEEN_DISTRACTORS].map(([topic, text]) => ({ group: null, topic, text, seen: null })),
  ].map((one) => ({ ...one, id: crypto.randomUUID() }));
  const others = sentences(RECOMMENDATIONS - labelled.length).map((text) => ({
    id: crypto.randomUUID(),
    topic: null,
    text,
  }));
  const client = await database.connect();
  try {
    await client.query('BEGIN');
    // The trail of made-up rows is of no use, and would take as long as all the rest.
    await client.query('SET LOCAL session_replication_role = replica');
    await board(client);
    await meetings(client);
    await recommendations(client, [...labelled, ...others]);
    await client.query('COMMIT');
    await client.query('VACUUM ANALYZE');
    return labelled;
  } finally {
    client.release();
  }
}

async function board(client) {
  const userId = crypto.randomUUID();
  await client.query(
    `INSERT INTO user_account (id, email, display_name, password_hash, created_at) VALUES ($1, 'bench@example.test', 'Chuyên viên mẫu', 'none', now())`,
    [userId],
  );
  await client.query(`INSERT INTO role_assignment (id, user_id, role) VALUES (gen_random_uuid(), $1, 'BOARD_STAFF')`, [
    userId,
  ]);
  await client.query(
    `INSERT INTO session (id, token_hash, user_id, created_at, expires_at) VALUES (gen_random_uuid(), $1, $2, now(), now() + interval '12 hours')`,
    [createHash('sha256').update(SESSION_TOKEN).digest(), userId],
  );
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

/** Those of the labelled set are classified by their topic; the others by none. */
const recommendations = (client, rows) =>
  client.query(
    `INSERT INTO recommendation (id, meeting_id, text, topic_id, raised_on, number_year, number, status, created_at)
     SELECT a.id, m.id, a.text, t.id, m.held_on, m.emulation_year, a.place, 'CLASSIFIED', now()
     FROM unnest($1::uuid[], $2::text[], $3::text[]) WITH ORDINALITY AS a(id, text, topic, place)
     JOIN (SELECT *, row_number() OVER (ORDER BY id) - 1 AS place FROM meeting) AS m ON m.place = a.place * 7919 % ${MEETINGS}
     LEFT JOIN topic t ON t.code = a.topic`,
    ['id', 'text', 'topic'].map((column) => rows.map((row) => row[column])),
  );
