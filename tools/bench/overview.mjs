// The overview of recommendations as one person waits for it, for one year of 3,000 and for ten: how it grows shows whether
// it stays usable. The goal is the issue's: under 200 ms.
import pg from 'pg';
import { BOARD_TOKEN, fillPeople, fillYears, PROVINCE_TOKEN } from './fill-overview.mjs';
import { freshDatabase } from './fresh-database.mjs';

const GOAL_MS = 200;
const YEARS = 10;
const WARMING = 10;

/** @param start starts the server on a database: (url, settings) => a program */
export async function measureOverview({ postgresUrl, start, times }) {
  const url = await freshDatabase(postgresUrl, 'bench_overview');
  const database = new pg.Pool({ connectionString: url });
  try {
    // Started first, to make the tables.
    const server = await start(url, {});
    await fillPeople(database);
    const lastYear = new Date().getFullYear() - 1;
    await fillYears(database, lastYear, lastYear);
    console.log(`\noverview (goal ${GOAL_MS} ms), ${await counted(database)}`);
    const alone = await report(server, 'board, the year that there is', BOARD_TOKEN, '', times);
    await fillYears(database, lastYear - YEARS + 1, lastYear - 1);
    console.log(`overview, ${await counted(database)}`);
    const one = `?fromYear=${lastYear}&toYear=${lastYear}`;
    await report(server, `board, one year of ${YEARS}`, BOARD_TOKEN, one, times);
    const all = await report(server, `board, all ${YEARS} years`, BOARD_TOKEN, '', times);
    await report(server, `a province, one year of ${YEARS}`, PROVINCE_TOKEN, one, times);
    await report(server, `a province, all ${YEARS} years`, PROVINCE_TOKEN, '', times);
    console.log(`  growth: ${YEARS} times the recommendations take ${(all / alone).toFixed(1)} times as long (p50)`);
    await server.stop();
  } finally {
    await database.end();
  }
}

async function counted(database) {
  const { rows } = await database.query(
    `SELECT (SELECT count(*) FROM recommendation) AS asked, (SELECT count(DISTINCT raised_by_unit_id) FROM recommendation) AS units,
            (SELECT count(DISTINCT cluster_id) FROM meeting) AS clusters`,
  );
  const [{ asked, units, clusters }] = rows;
  return `${asked} recommendations of ${units} provinces in ${clusters} clusters`;
}

async function report(server, name, token, query, times) {
  for (let warm = 0; warm < WARMING; warm += 1) await ask(server, token, query);
  const answers = [];
  for (let time = 0; time < times; time += 1) answers.push(await ask(server, token, query));
  const sorted = answers.map(({ took }) => took).sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  console.log(
    `  ${name}: ${answers[0].asked} counted, p50 ${at(0.5).toFixed(1)} ms, p95 ${at(0.95).toFixed(1)} ms, ` +
      `slowest ${at(1).toFixed(1)} ms`,
  );
  return at(0.5);
}

async function ask({ port }, token, query) {
  const begun = performance.now();
  const response = await fetch(`http://127.0.0.1:${port}/api/recommendations/overview${query}`, {
    headers: { cookie: `kyhop_session=${token}` },
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`The overview gave ${response.status}: ${text}`);
  return { took: performance.now() - begun, asked: JSON.parse(text).total.asked };
}
