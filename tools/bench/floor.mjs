// The floor: what node:http and pg alone make of the same statements, each request's on one connection, without looking at
// who asks, checking what is sent, or shaping what is found.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import pg from 'pg';

const [connectionString, statementsFile] = process.argv.slice(2);
const statements = JSON.parse(readFileSync(statementsFile, 'utf8'));
const pool = new pg.Pool({ connectionString, max: 20 });
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

createServer(async (request, response) => {
  if (request.url === '/api/health/ready') return response.end('{}');
  const { id } = JSON.parse(await bodyOf(request));
  try {
    const found = await runAll(statements[request.url.slice(1)], id);
    response.setHeader('content-type', 'application/json').end(JSON.stringify(found));
  } catch (error) {
    process.stderr.write(`${error}\n`);
    response.writeHead(500).end();
  }
}).listen(Number(process.env.PORT), '127.0.0.1');

async function runAll(list, id) {
  const client = await pool.connect();
  let rows = [];
  try {
    for (const { text, values, id: recorded } of list) {
      const result = await client.query(
        text,
        values.map((value) => valueFor(value, recorded, id)),
      );
      if (result.rows?.length > 0) rows = result.rows;
    }
  } finally {
    client.release();
  }
  return rows;
}

/** The record asked for instead of the one recorded; for keys that the server made (UUIDv7) a new one each time. */
function valueFor(value, recorded, id) {
  if (recorded !== null && value === recorded) return id;
  return typeof value === 'string' && UUID.test(value) && recorded !== null ? crypto.randomUUID() : value;
}

async function bodyOf(request) {
  let text = '';
  for await (const part of request) text += part;
  return text;
}
