import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ENVIRONMENT_VARIABLES } from './env';

const root = join(import.meta.dirname, '../../../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

interface Service {
  image: string;
  build?: string;
  depends_on?: Record<string, { condition: string }>;
  environment?: Record<string, string>;
  healthcheck?: { test: string[] };
  ports?: string[];
  volumes?: string[];
}

const composeText = read('docker-compose.yml');
const compose = parse(composeText) as { services: Record<string, Service>; volumes: Record<string, unknown> };
const composeVariables = new Set([...composeText.matchAll(/\$\{(\w+)/g)].map(([, name]) => name!));
const dockerfile = read('Dockerfile');
const explained = [...read('.env.example').matchAll(/^(?:# )?([A-Z][A-Z_]+)=/gm)].map(([, name]) => name!);

/** Our sources below a folder, as paths from the root. */
async function sources(folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true });
  return entries
    .filter((path) => /\.(?:ts|tsx|mjs)$/.test(path) && !/(?:^|\/)(?:node_modules|dist)\//.test(path))
    .map((path) => join(folder, path));
}

async function readersOfTheEnvironment(folders: string[]): Promise<string[]> {
  const files = (await Promise.all(folders.map(sources))).flat();
  const texts = await Promise.all(files.map((file) => readFile(join(root, file), 'utf8')));
  // Handing all of it to the one reader is what an entry point does.
  const others = texts.map((text) => text.replace(/readEnvironment\(process\.env\b/g, ''));
  return files.filter((file, at) => !file.endsWith('.spec.ts') && /process\.env\b/.test(others[at]!));
}

describe('.env.example', () => {
  it('explains each variable once', () => {
    expect(explained).toEqual([...new Set(explained)]);
  });

  it('names what the server, the tools and docker-compose.yml read, and nothing else', async () => {
    const tools = await Promise.all((await sources('tools')).map((file) => readFile(join(root, file), 'utf8')));
    const toolVariables = tools.flatMap((text) =>
      [...text.matchAll(/process\.env\.([A-Z][A-Z_]+)/g)].map(([, name]) => name!),
    );

    expect(new Set(explained)).toEqual(new Set([...ENVIRONMENT_VARIABLES, ...toolVariables, ...composeVariables]));
  });
});

describe('the environment', () => {
  it('is read by config/env.ts alone', async () => {
    const readers = await readersOfTheEnvironment(['apps/api/src', 'apps/api/scripts', 'apps/web/src', 'libs']);

    expect(readers.filter((file) => file !== 'apps/api/src/config/env.ts')).toEqual([]);
  });
});

describe('docker-compose.yml', () => {
  const { app, database, mail } = compose.services;

  it('runs the program, a database and a mail catcher', () => {
    expect(Object.keys(compose.services)).toEqual(['app', 'database', 'mail']);
  });

  it('starts the program once the others are healthy, by a check that each has', () => {
    expect(app?.depends_on).toEqual({
      database: { condition: 'service_healthy' },
      mail: { condition: 'service_healthy' },
    });
    expect(database?.healthcheck?.test).toContain('pg_isready');
    expect(mail?.healthcheck?.test).toContain('readyz');
    expect(dockerfile).toMatch(/^HEALTHCHECK [^]*\/api\/health\/ready/m);
  });

  it('gives the program only variables that it reads', () => {
    const unread = Object.keys(app?.environment ?? {}).filter(
      (name) => !ENVIRONMENT_VARIABLES.some((one) => one === name),
    );

    expect(unread).toEqual([]);
  });

  it('connects the program to the database beside it as the role it was made with', () => {
    const { POSTGRES_USER: user = '', POSTGRES_DB: name = '' } = database?.environment ?? {};

    expect(app?.environment?.['DATABASE_URL']).toMatch(new RegExp(`//${user}:[^@]+@database:5432/${name}$`));
  });

  it('keeps the data in a volume where PostgreSQL 18 looks for them', () => {
    expect(database?.image).toMatch(/^postgres:18\./);
    expect(database?.volumes).toEqual(['database:/var/lib/postgresql']);
  });

  it('keeps uploaded documents in a volume that the account of the program may write to', () => {
    const folder = app?.environment?.['KYHOP_DATA_DIR'];

    expect(app?.volumes).toEqual([`documents:${folder}`]);
    expect(dockerfile).toContain(`chown node:node ${folder}`);
    expect(Object.keys(compose.volumes)).toEqual(['database', 'documents']);
  });

  it('shows neither the database nor the mail to other machines', () => {
    expect(database?.ports).toBeUndefined();
    expect(mail?.ports?.every((port) => port.startsWith('127.0.0.1:'))).toBe(true);
  });

  it('names the version of every image', () => {
    const images = Object.values(compose.services).map(({ image }) => image);
    const bases = [...dockerfile.matchAll(/^FROM (\S+:\S+)/gm)].map(([, image]) => image!);

    expect(bases).not.toEqual([]);
    expect([...images, ...bases].filter((image) => !/:v?\d/.test(image))).toEqual([]);
  });
});

describe('Dockerfile', () => {
  /** What is copied from the folder, not from another stage. */
  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, paths]) => paths!.split(' '));

  it('copies files that exist', () => {
    expect(copied).toContain('package-lock.json');
    expect(copied.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('installs with the manifest of every workspace', async () => {
    const workspaces = ['apps', 'libs'].map(async (folder) =>
      (await readdir(join(root, folder))).map((name) => `${folder}/${name}`),
    );
    const manifests = (await Promise.all(workspaces)).flat().map((folder) => `${folder}/package.json`);

    expect(manifests.filter((path) => existsSync(join(root, path)) && !copied.includes(path))).toEqual([]);
  });

  it('runs the built server, not as root', () => {
    const last = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));

    expect(last).toMatch(/^USER node$/m);
    expect(last).toContain('"apps/api/dist/main.js"');
  });

  it('takes neither secrets nor what this machine has built', () => {
    expect(read('.dockerignore').split('\n')).toEqual(
      expect.arrayContaining(['.env', '.data', '.git', '**/node_modules', '**/dist']),
    );
  });
});
