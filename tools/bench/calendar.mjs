// The calendar of five years and the check of a plan, as one person waits for them: asked one after the other. The goal is
// the issue's: under 100 ms.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { fillCalendar, SESSION_TOKEN } from './fill-calendar.mjs';
import { freshDatabase } from './fresh-database.mjs';

const GOAL_MS = 100;
const COOKIE = `kyhop_session=${SESSION_TOKEN}`;

/** @param start starts the server on a database: (url, { recordingFile }) => a program */
export async function measureCalendar({ postgresUrl, directory, start, times }) {
  const url = await freshDatabase(postgresUrl, 'bench_calendar');
  const database = new pg.Pool({ connectionString: url });
  try {
    // Started once to make the tables; what it sends is written down, to be explained.
    const recordingFile = join(directory, 'calendar.jsonl');
    const recorder = await start(url, { recordingFile });
    const filled = await fillCalendar(database);
    const scenarios = scenariosFor(filled);
    const indexed = {};
    for (const scenario of scenarios)
      indexed[scenario.name] = await usesSpanIndex(database, recorder, recordingFile, scenario);
    await recorder.stop();

    const server = await start(url, {});
    const { rows } = await database.query(
      'SELECT (SELECT count(*) FROM meeting) AS meetings, (SELECT count(*) FROM attendee) AS attendees',
    );
    console.log(`\ncalendar: ${rows[0].meetings} meetings, ${rows[0].attendees} attendees`);
    for (const scenario of scenarios) await report(server, scenario, times, indexed[scenario.name]);
    await server.stop();
  } finally {
    await database.end();
  }
}

function scenariosFor({ year, meetingId, clusterId }) {
  const inSpring = () => new Date(Date.UTC(year, 2, 1 + Math.floor(Math.random() * 61))).toISOString().slice(0, 10);
  const post = (path, body) => ({ method: 'POST', path, body: JSON.stringify(body) });
  return [
    { name: 'GET /calendar, a month', request: () => get(`/api/calendar?from=${year}-04-01&to=${year}-04-30`) },
    { name: 'GET /calendar, a year', request: () => get(`/api/calendar?from=${year}-01-01&to=${year}-12-31`) },
    {
      name: 'POST /calendar/check, a meeting of 60 people',
      request: () =>
        post('/api/calendar/check', { meetingId, heldOn: inSpring(), startTime: '08:00', endTime: '17:00' }),
    },
    {
      name: 'POST /calendar/suggestions, two months',
      request: () =>
        post('/api/calendar/suggestions', {
          from: `${year}-03-01`,
          to: `${year}-04-30`,
          minutes: 180,
          clusterId,
          meetingId,
        }),
    },
  ];
}

const get = (path) => ({ method: 'GET', path });

async function ask({ port }, { method, path, body }) {
  const headers = { cookie: COOKIE, ...(body && { 'content-type': 'application/json' }) };
  const begun = performance.now();
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, headers, body });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path} gave ${response.status}: ${text}`);
  return { took: performance.now() - begun, bytes: text.length };
}

/** Whether PostgreSQL finds the meetings at the same time by the index of their spans, as it plans the very statements. */
async function usesSpanIndex(database, recorder, file, { request }) {
  await ask(recorder, request());
  const before = (await lines(file)).length;
  await ask(recorder, request());
  const sent = (await lines(file)).slice(before).map((line) => JSON.parse(line));
  let used = false;
  // Whatever else the server did meanwhile, its jobs, is not to be explained.
  for (const { text, values } of sent.filter((statement) => statement.text.includes('meeting_span('))) {
    const { rows } = await database.query(`EXPLAIN ${text}`, values);
    used ||= rows.some((row) => row['QUERY PLAN'].includes('ix_meeting_span'));
  }
  return used;
}

async function lines(file) {
  return (await readFile(file, 'utf8')).split('\n').filter(Boolean);
}

async function report(server, { name, request }, times, byIndex) {
  for (let warm = 0; warm < 20; warm += 1) await ask(server, request());
  const answers = [];
  for (let time = 0; time < times; time += 1) answers.push(await ask(server, request()));
  const sorted = answers.map(({ took }) => took).sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(1);
  const kilobytes = Math.round(Math.max(...answers.map(({ bytes }) => bytes)) / 1024);
  console.log(
    `  ${name}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, slowest ${at(1)} ms (goal ${GOAL_MS}); ` +
      `${kilobytes} KB, ${byIndex ? 'by' : 'without'} the index of spans`,
  );
}
