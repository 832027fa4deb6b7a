// The search over a million rows, as one person waits for it: each sort of question by each sort of reader, asked one after
// the other: while somebody types, for the page, and for its counts, which it asks besides. The goal is p95 under 50 ms.
import pg from 'pg';
import { fillSearch, READERS, tokenOf } from './fill-search.mjs';

const GOAL_MS = 50;

const any =
  (...questions) =>
  () =>
    questions[Math.floor(Math.random() * questions.length)];
const upTo = (most) => 1 + Math.floor(Math.random() * most);

/** As the web asks: the dialog, at each pause of the typing; the page of results; how many there are of each kind. */
const ASKED = {
  typing: (q) => `/search?q=${q}&limit=4`,
  page: (q) => `/search?q=${q}`,
  counts: (q) => `/search/counts?q=${q}`,
};

export const QUESTIONS = {
  'rare word': any('thếch khấn', 'gua sấm', 'quốc xuông', 'vọ', 'nhầng'),
  'frequent words': any('thi đua khen thưởng', 'kiến nghị', 'thi đua', 'đề nghị hướng dẫn', 'tdkt'),
  phrase: any('khen thưởng đột xuất', 'an giang', 'cờ thi đua của chính phủ', 'bồi dưỡng nghiệp vụ', 'hậu giang'),
  'words that stand apart': any('biên giang', 'cờ huân', 'nông doanh', 'quỹ dịch', 'an tho phu'),
  'two letters': any('th', 'ki', 'kh', 'ng', 'tu', 'xa'),
  number: () => `KN-${2015 + upTo(9)}-${upTo(400_000)}`,
  symbol: () => `${upTo(160_000)}/TB-CM`,
  'no hit': any('zzzqx', 'khong wwwq co', 'thi dua zzz'),
};

/** @param start starts the server on a database: (url, settings) => a program */
export async function measureSearch({ postgresUrl, start, times }) {
  const url = await freshDatabase(postgresUrl);
  const database = new pg.Pool({ connectionString: url });
  try {
    const maker = await start(url, {});
    await maker.stop();
    const begun = performance.now();
    const rows = await fillSearch(database);
    console.log(
      `\nsearch: ${rows} rows, filled in ${Math.round((performance.now() - begun) / 1000)} s (goal p95 ${GOAL_MS} ms)`,
    );
    const server = await start(url, {});
    for (const reader of Object.keys(READERS)) {
      for (const [name, question] of Object.entries(QUESTIONS)) await report(server, { reader, name, question, times });
    }
    await server.stop();
  } finally {
    await database.end();
  }
}

async function freshDatabase(postgresUrl) {
  const client = new pg.Client({ connectionString: postgresUrl });
  await client.connect();
  await client.query('CREATE DATABASE bench_search');
  await client.end();
  const url = new URL(postgresUrl);
  url.pathname = '/bench_search';
  return url.href;
}

async function ask({ port }, reader, question, how) {
  const headers = { cookie: `kyhop_session=${tokenOf(reader)}` };
  const begun = performance.now();
  const address = `http://127.0.0.1:${port}/api${ASKED[how](encodeURIComponent(question))}`;
  const response = await fetch(address, { headers });
  const text = await response.text();
  if (!response.ok) throw new Error(`The search for "${question}" gave ${response.status}: ${text}`);
  return performance.now() - begun;
}

export async function report(server, { reader, name, question, times }) {
  for (let warm = 0; warm < 10; warm += 1) await ask(server, reader, question(), 'page');
  const figures = [];
  for (const how of Object.keys(ASKED)) {
    const took = [];
    for (let time = 0; time < times; time += 1) took.push(await ask(server, reader, question(), how));
    const sorted = took.sort((a, b) => a - b);
    const at = (part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))].toFixed(1);
    figures.push(`${how} p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, slowest ${at(1)} ms`);
  }
  console.log(`  ${reader}, ${name}: ${figures.join('; ')}`);
}
