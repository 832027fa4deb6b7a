// First figures: the list of recommendations, one of them, and the creation of one, against a floor of plain node:http + pg
// that runs the same SQL; then what one person waits for: the calendar of five years, the overview of ten. One part alone by
// its name (--only overview). Fills databases of its own; server and floor are asked in turns, so that whatever else the
// machine does weighs on both. Nothing here is a test: it prints, and never fails for being slow.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { removeEmbeddedPostgres, startEmbeddedPostgres } from '../apps/api/dist/embedded-postgres.js';
import { measureCalendar } from './bench/calendar.mjs';
import { fill, SESSION_TOKEN } from './bench/fill.mjs';
import { measureLikeness } from './bench/likeness.mjs';
import { measure } from './bench/load.mjs';
import { measureOverview } from './bench/overview.mjs';
import { startProgram } from './bench/program.mjs';
import { measureSearch } from './bench/search.mjs';
import { run } from './lib/prepare.mjs';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '4' },
    times: { type: 'string', default: '200' },
    only: { type: 'string' },
  },
});
const ROUNDS = Number(options.rounds);
const SECONDS = Number(options.seconds);
const COOKIE = `kyhop_session=${SESSION_TOKEN}`;

const directory = await mkdtemp(join(tmpdir(), 'kyhop-bench-'));
const postgres = await startEmbeddedPostgres({ dataDirectory: directory });
const database = new pg.Pool({ connectionString: postgres.url });
const programs = [];
try {
  const given = {
    postgresUrl: postgres.url,
    directory,
    start: (databaseUrl, settings) => startServer({ databaseUrl, ...settings }),
    times: Number(options.times),
  };
  const parts = {
    recommendations: measureRecommendations,
    calendar: measureCalendar,
    overview: measureOverview,
    likeness: measureLikeness,
    search: measureSearch,
  };
  for (const [name, measurePart] of Object.entries(parts)) {
    if (options.only === undefined || options.only === name) await measurePart(given);
  }
} finally {
  await Promise.all(programs.map((program) => program.stop()));
  await database.end();
  await postgres.stop();
  await removeEmbeddedPostgres(directory);
  await rm(directory, { recursive: true, force: true });
}

async function measureRecommendations() {
  const recordingFile = join(directory, 'statements.jsonl');
  const recorder = await startServer({ recordingFile });
  const { meetingId, recommendationIds } = await fill(database);
  const scenarios = scenariosFor(meetingId, recommendationIds);
  const statements = await record(recorder, recordingFile, scenarios);
  await recorder.stop();

  const server = await startServer({});
  const statementsFile = join(directory, 'floor.json');
  await writeFile(statementsFile, JSON.stringify(statements));
  const floor = await startProgram(programs, ['tools/bench/floor.mjs', postgres.url, statementsFile], {});
  console.log(`start to ready: ${(server.readyAfter / 1000).toFixed(2)} s (database there and filled)`);
  for (const scenario of scenarios) await compare(scenario, server, floor, statements[scenario.name].length);
  console.log(`memory of the server after it all: ${await residentMegabytes(server.pid)} MB resident`);
  await run(process.execPath, ['apps/web/scripts/first-page-size.mjs']);
}

function startServer({ recordingFile, databaseUrl = postgres.url }) {
  const preload = recordingFile ? ['--import', `./tools/bench/record-statements.mjs?file=${recordingFile}`] : [];
  return startProgram(programs, [...preload, 'apps/api/dist/main.js'], {
    DATABASE_URL: databaseUrl,
    DEMO: 'false',
    LOG_LEVEL: 'error',
  });
}

function scenariosFor(meetingId, ids) {
  const any = () => ids[Math.floor(Math.random() * ids.length)];
  return [
    {
      name: 'list',
      goal: 0.9,
      request: () => ({ method: 'GET', path: '/api/recommendations?status=RECEIVED&limit=50' }),
    },
    { name: 'one', goal: 0.6, request: (id = any()) => ({ method: 'GET', path: `/api/recommendations/${id}`, id }) },
    {
      name: 'create',
      goal: 0.4,
      request: (id = crypto.randomUUID()) => ({
        method: 'POST',
        path: '/api/recommendations',
        id,
        body: JSON.stringify({
          id,
          meetingId,
          text: 'Kiến nghị để đo (dữ liệu mẫu)',
          topicId: null,
          raisedByUnitId: null,
        }),
      }),
    },
  ];
}

/** Asks each thing twice and keeps what the second one sent to the database; the first one warms the session. */
async function record(server, file, scenarios) {
  const statements = {};
  for (const { name, request } of scenarios) {
    await ask(server, request());
    const before = (await lines(file)).length;
    const asked = request();
    await ask(server, asked);
    const sent = (await lines(file)).slice(before).map((line) => JSON.parse(line));
    statements[name] = sent.map(({ text, values }) => ({ text, values, id: asked.id ?? null }));
  }
  return statements;
}

async function lines(file) {
  return (await readFile(file, 'utf8').catch(() => '')).split('\n').filter(Boolean);
}

async function ask({ port }, { method, path, body }) {
  const headers = { cookie: COOKIE, ...(body && { 'content-type': 'application/json' }) };
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, headers, body });
  if (!response.ok) throw new Error(`${method} ${path} gave ${response.status}: ${await response.text()}`);
  await response.arrayBuffer();
}

async function compare({ name, goal, request }, server, floor, statementCount) {
  const rounds = { server: [], floor: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.server.push(await measure(server.port, request, { cookie: COOKIE, seconds: SECONDS }));
    const floorRequest = () => ({ ...request(), path: `/${name}`, method: 'POST' });
    rounds.floor.push(
      await measure(
        floor.port,
        () => {
          const { id, ...rest } = floorRequest();
          return { ...rest, body: JSON.stringify({ id: id ?? null }) };
        },
        { cookie: COOKIE, seconds: SECONDS },
      ),
    );
  }
  const ratio = median(rounds.server.map((r) => r.perSecond)) / median(rounds.floor.map((r) => r.perSecond));
  console.log(
    `\n${name}: ${statementCount} statements a request; ratio to the floor ${ratio.toFixed(2)} (aim ${goal})`,
  );
  for (const [who, results] of Object.entries(rounds)) {
    const figure = (key) => median(results.map((result) => result[key]));
    const spread = results.map((r) => Math.round(r.perSecond)).sort((a, b) => a - b);
    console.log(
      `  ${who.padEnd(6)} ${Math.round(figure('perSecond'))} requests/s (${spread.join(' ')}), p50 ${figure('p50')} ms, p99 ${figure('p99')} ms, errors ${results.reduce((sum, r) => sum + r.errors, 0)}`,
    );
  }
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

async function residentMegabytes(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /VmRSS:\s+(\d+)/.exec(status)?.[1];
  return kilobytes ? Math.round(Number(kilobytes) / 1024) : 'unknown';
}
