// Loaded before the server (node --import …?file=…): writes down each statement that it sends, for the floor to send the same.
import { appendFileSync } from 'node:fs';
import pg from 'pg';

const file = new URL(import.meta.url).searchParams.get('file');
const { query } = pg.Client.prototype;

pg.Client.prototype.query = function (config, values, ...rest) {
  const text = typeof config === 'string' ? config : config?.text;
  const given = Array.isArray(values) ? values : (config?.values ?? []);
  if (text) appendFileSync(file, `${JSON.stringify({ text, values: given })}\n`);
  return query.call(this, config, values, ...rest);
};
