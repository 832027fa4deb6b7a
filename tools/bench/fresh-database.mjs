import pg from 'pg';

/** Makes an empty database on the server and gives its address. */
export async function freshDatabase(postgresUrl, name) {
  const client = new pg.Client({ connectionString: postgresUrl });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  const url = new URL(postgresUrl);
  url.pathname = `/${name}`;
  return url.href;
}
