// Recommendations that say the same, among a hundred thousand: how many of the labelled ones are found and how much of what is
// found is right, through the program as people ask it, one after the other. The goal is the issue's: under 100 ms.
import pg from 'pg';
import { fillLikeness, SESSION_TOKEN } from './fill-likeness.mjs';
import { freshDatabase } from './fresh-database.mjs';

const GOAL_MS = 100;
const COOKIE = `kyhop_session=${SESSION_TOKEN}`;
/** The labelled set in two halves, and what was written after the method. */
const PARTS = {
  'even places': ({ group, seen }) => seen && group % 2 === 0,
  'odd places': ({ group, seen }) => seen && group % 2 === 1,
  unseen: ({ seen }) => !seen,
};

/** @param start starts the server on a database: (url) => a program */
export async function measureLikeness({ postgresUrl, start }) {
  const url = await freshDatabase(postgresUrl, 'bench_likeness');
  const database = new pg.Pool({ connectionString: url });
  try {
    // Started once to make the tables.
    const first = await start(url, {});
    const labelled = await fillLikeness(database);
    await first.stop();
    const server = await start(url, {});
    const groups = new Map(labelled.map(({ id, group }) => [id, group]));
    const asked = labelled.filter(({ group }) => group !== null);
    for (const { id } of asked.slice(0, 10)) await get(server, `/api/recommendations/${id}/similar`);
    const answers = [];
    for (const one of asked) answers.push({ ...one, ...(await similarTo(server, one, groups)) });
    console.log(`\nlikeness: ${asked.length} paraphrases in ${new Set(groups.values()).size - 1} groups among 100,000`);
    for (const [part, belongs] of Object.entries(PARTS)) reportQuality(part, answers.filter(belongs));
    reportTimes(
      'GET /recommendations/:id/similar',
      answers.map(({ took }) => took),
    );
    await reportProposals(
      server,
      asked.filter(({ topic }) => topic !== null),
    );
    await server.stop();
  } finally {
    await database.end();
  }
}

async function get({ port }, path) {
  const begun = performance.now();
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { cookie: COOKIE } });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path} gave ${response.status}: ${text}`);
  return { took: performance.now() - begun, body: JSON.parse(text) };
}

/** What the program shows as alike: right are the others of the same group, whatever else is shown is wrong. */
async function similarTo(server, { id, group }, groups) {
  const { took, body } = await get(server, `/api/recommendations/${id}/similar`);
  const right = body.items.map((item) => groups.get(item.id) === group);
  const wanted = [...groups.values()].filter((other) => other === group).length - 1;
  return { took, right, wanted };
}

function reportQuality(part, answers) {
  const sum = (of) => answers.reduce((total, answer) => total + of(answer), 0);
  const found = sum(({ right }) => right.filter(Boolean).length);
  const precision = found / sum(({ right }) => right.length);
  const recall = found / sum(({ wanted }) => wanted);
  const first = sum(({ right }) => (right[0] ? 1 : 0)) / sum(({ right }) => (right.length > 0 ? 1 : 0));
  const amongFive = sum(({ right, wanted }) => right.slice(0, 5).filter(Boolean).length / wanted) / answers.length;
  const shown = [precision, recall, first, amongFive].map((share) => share.toFixed(3));
  console.log(
    `  ${part} (${answers.length}): precision ${shown[0]}, recall ${shown[1]}; precision@1 ${shown[2]}, recall@5 ${shown[3]}`,
  );
}

function reportTimes(name, times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(1);
  console.log(`  ${name}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, slowest ${at(1)} ms (goal ${GOAL_MS})`);
}

async function reportProposals(server, asked) {
  const answers = [];
  for (const one of asked) answers.push({ ...one, ...(await get(server, `/api/recommendations/${one.id}/proposals`)) });
  const proposed = answers.filter(({ body }) => body.topic !== null);
  const right = proposed.filter(({ body, topic }) => body.topic.topic.code === topic).length;
  console.log(
    `  a topic is proposed for ${proposed.length} of ${answers.length}, the right one for ${right} (${(right / proposed.length).toFixed(3)})`,
  );
  reportTimes(
    'GET /recommendations/:id/proposals',
    answers.map(({ took }) => took),
  );
}
