// A million rows to be found, all made up: 10,000 meetings of nine clusters and ten years with their minutes, 20,000 people,
// 400,000 recommendations, as many answers, 160,000 documents.
import { createHash } from 'node:crypto';
import { randomFrom, textMaker } from './search-words.mjs';

const BATCH = 5_000;
const COUNTS = { meetings: 10_000, people: 20_000, recommendations: 400_000, documents: 160_000 };

/** Who asks: each role reaches differently far. */
export const READERS = {
  board: { role: 'BOARD_STAFF', unit: null },
  secretariat: { role: 'SECRETARIAT', unit: 'hau-giang' },
  'focal point': { role: 'FOCAL_POINT', unit: 'kien-giang' },
  delegate: { role: 'DELEGATE', unit: null },
};
export const tokenOf = (reader) => `bench-session-of-a-made-up-${reader.replace(' ', '-')}`;

/** @param share of the full number of rows */
export async function fillSearch(database, share = 1) {
  const make = textMaker(randomFrom(20210325));
  const count = (name) => Math.round(COUNTS[name] * share);
  const client = await database.connect();
  try {
    // Neither the trail nor the index row by row: it is built at once below, by the function that the migration uses.
    await client.query('SET session_replication_role = replica');
    await meetings(client, make, count('meetings'));
    await readers(client);
    await people(client, make, count('people'));
    await recommendations(client, make, count('recommendations'));
    await documents(client, make, count('documents'));
    await client.query('SET session_replication_role = origin');
    await rebuild(client);
    await client.query('VACUUM ANALYZE');
    const { rows } = await client.query('SELECT count(*)::int AS rows FROM search_entry');
    return rows[0].rows;
  } finally {
    client.release();
  }
}

/** GIN indexes are built after the rows: row by row they would take most of an hour. */
async function rebuild(client) {
  const { rows } = await client.query(
    `SELECT indexname AS name, indexdef AS definition FROM pg_indexes WHERE tablename = 'search_entry' AND indexdef LIKE '%USING gin%'`,
  );
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`);
  await client.query('SELECT search_rebuild()');
  await client.query(`SET maintenance_work_mem = '512MB'`);
  for (const { definition } of rows) await client.query(definition.replace('ON ONLY', 'ON'));
}

async function batches(count, insert) {
  for (let from = 0; from < count; from += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, count - from) }, (_, n) => from + n + 1);
    await insert(numbers);
  }
}

const meetings = async (client, make, count) => {
  await batches(count, (numbers) =>
    client.query(
      `INSERT INTO meeting (id, cluster_id, emulation_year, kind, title, venue, held_on, day_part, status, created_at)
       SELECT gen_random_uuid(), c.id, 2015 + n / 9 % 10, 'MIDYEAR', title, 'Hội trường ' || town,
              make_date(2016 + n / 9 % 10, 1 + n % 12, 1 + n % 28), 'MORNING', 'CLOSED', now()
       FROM unnest($1::int[], $2::text[], $3::text[]) AS r(n, title, town)
       JOIN (SELECT id, row_number() OVER (ORDER BY key) - 1 AS place FROM cluster) AS c ON c.place = n % 9`,
      [
        numbers,
        numbers.map((n) => `Hội nghị số ${n} về ${make.topic()} tỉnh ${make.place()} (dữ liệu mẫu)`),
        numbers.map(() => make.place()),
      ],
    ),
  );
  await batches(count, (numbers) =>
    client.query(
      `INSERT INTO minutes (id, meeting_id, status, content, document_id, signed_at)
       SELECT gen_random_uuid(), m.id, 'SIGNED', jsonb_build_object('title', m.title, 'body', r.body), gen_random_uuid(), now()
       FROM unnest($1::int[], $2::jsonb[]) AS r(n, body)
       JOIN (SELECT id, title, row_number() OVER (ORDER BY id) AS place FROM meeting) AS m ON m.place = n`,
      [numbers, numbers.map(() => JSON.stringify(make.paragraphs(12).map((text) => ({ kind: 'paragraph', text }))))],
    ),
  );
};

/** Clusters go on with their members after June 2025, as they do in the calendar's data: who saw much then sees it now. */
async function readers(client) {
  await client.query(
    `INSERT INTO cluster_membership (id, cluster_id, unit_id, valid_from)
     SELECT gen_random_uuid(), cluster_id, unit_id, valid_to + 1 FROM cluster_membership WHERE valid_to = '2025-06-30'`,
  );
  await client.query(
    `INSERT INTO cluster_year (id, cluster_id, year, head_unit_id)
     SELECT gen_random_uuid(), c.id, y, u.id FROM cluster c, unit u, unnest(ARRAY[2018, 2020, 2022]) AS y
     WHERE c.key = 'tay-nam-bo' AND u.key = 'hau-giang'`,
  );
  for (const [reader, { role, unit }] of Object.entries(READERS)) {
    const id = crypto.randomUUID();
    await client.query(
      `INSERT INTO user_account (id, email, display_name, password_hash, created_at) VALUES ($1, $2, $3, 'none', now())`,
      [id, `${tokenOf(reader)}@example.test`, `Người dùng mẫu (${reader})`],
    );
    await client.query(
      `INSERT INTO role_assignment (id, user_id, role, unit_id)
       VALUES (gen_random_uuid(), $1, $2, (SELECT id FROM unit WHERE key = $3))`,
      [id, role, unit],
    );
    await client.query(
      `INSERT INTO session (id, token_hash, user_id, created_at, expires_at)
       VALUES (gen_random_uuid(), $1, $2, now(), now() + interval '12 hours')`,
      [createHash('sha256').update(tokenOf(reader)).digest(), id],
    );
    if (role !== 'DELEGATE') continue;
    await client.query(
      `INSERT INTO attendee (id, meeting_id, kind, name, side, protocol_order, user_id)
       SELECT gen_random_uuid(), m.id, 'PERSON', 'Đại biểu mẫu', 'MEMBER', 1, $1
       FROM (SELECT id FROM meeting ORDER BY id LIMIT 12) AS m`,
      [id],
    );
  }
}

const people = (client, make, count) =>
  batches(count, (numbers) =>
    client.query(
      `WITH row AS (SELECT gen_random_uuid() AS id, name, title FROM unnest($1::text[], $2::text[]) AS r(name, title)),
         made AS (INSERT INTO person (id, full_name) SELECT id, name FROM row)
       INSERT INTO person_position (id, person_id, title, position) SELECT gen_random_uuid(), id, title, 0 FROM row`,
      [numbers.map(() => make.person()), numbers.map(() => `Giám đốc Sở Nội vụ tỉnh ${make.place()} (mẫu)`)],
    ),
  );

const recommendations = (client, make, count) =>
  batches(count, (numbers) =>
    client.query(
      `WITH row AS (
         SELECT gen_random_uuid() AS id, m.id AS meeting_id, m.emulation_year, m.held_on, n, asked, answered
         FROM unnest($1::int[], $2::text[], $3::text[]) AS r(n, asked, answered)
         JOIN (SELECT id, emulation_year, held_on, row_number() OVER (ORDER BY id) - 1 AS place FROM meeting) AS m
           ON m.place = n % (SELECT count(*) FROM meeting)
       ), made AS (
         INSERT INTO recommendation (id, meeting_id, text, raised_on, number_year, number, status, answered_on, created_at)
         SELECT id, meeting_id, asked, held_on, emulation_year, n, 'ANSWERED', held_on, now() FROM row
       )
       INSERT INTO response (id, recommendation_id, kinds, text, status, approved_at, published_at, created_at)
       SELECT gen_random_uuid(), id, '{AGREED}', answered, 'PUBLISHED', held_on, held_on, now() FROM row`,
      [numbers, numbers.map(() => make.sentence()), numbers.map(() => make.sentence())],
    ),
  );

const documents = (client, make, count) =>
  batches(count, (numbers) =>
    client.query(
      `INSERT INTO issued_document (id, issuer_id, year, series, number, symbol, subject, signed_on, meeting_id, created_at)
       SELECT gen_random_uuid(), m.cluster_id, extract(year FROM m.held_on), 'TB', n, lpad(n::text, 2, '0') || '/TB-CM', subject,
              m.held_on, m.id, now()
       FROM unnest($1::int[], $2::text[]) AS r(n, subject)
       JOIN (SELECT id, cluster_id, held_on, row_number() OVER (ORDER BY id) - 1 AS place FROM meeting) AS m
         ON m.place = n % (SELECT count(*) FROM meeting)`,
      [numbers, numbers.map(() => `Thông báo về ${make.sentence()}`)],
    ),
  );
