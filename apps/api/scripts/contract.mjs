// Writes the contract: the sources, read with Nest's swagger plugin (which wants TypeScript's own compiler), say what the
// routes take and give; openapi-typescript turns that into the types of the clients, and the values that a field may have
// become lists, to choose from in their order. With --check it writes nothing and fails when what is committed is stale.
import { mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import swagger from '@nestjs/swagger/plugin';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { rolldown } from 'rolldown';
import ts from 'typescript';

const api = join(dirname(fileURLToPath(import.meta.url)), '..');
const root = join(api, '../..');
const contractFile = join(root, 'libs/api-contract/openapi.json');
const typesFile = join(root, 'libs/api-contract/src/generated/api.d.ts');
const valuesFile = join(root, 'libs/api-contract/src/generated/values.ts');
const scratch = mkdtempSync(join(api, 'dist-contract-'));

try {
  const contract = await generate();
  const types = `${astToString(await openapiTypescript(JSON.parse(contract)))}`;
  const files = [
    [contractFile, contract],
    [typesFile, types],
    [valuesFile, valuesOf(JSON.parse(contract))],
  ];
  if (process.argv.includes('--check')) check(files);
  else for (const [file, text] of files) write(file, text);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function generate() {
  compile();
  const bundle = await rolldown({
    input: join(scratch, 'js/write-contract.js'),
    platform: 'node',
    external: (id) => /^[^./\0]/.test(id) && !id.startsWith('@kyhop/') && !id.startsWith('@oxc-project/'),
    logLevel: 'silent',
  });
  const program = join(scratch, 'write-contract.mjs');
  await bundle.write({ file: program, format: 'esm', codeSplitting: false });
  const output = join(scratch, 'openapi.json');
  const { status, stderr, stdout } = spawnSync(process.execPath, [program, output], { encoding: 'utf8', cwd: api });
  if (status !== 0) throw new Error(`The contract could not be generated:\n${stdout}${stderr}`);
  return readFileSync(output, 'utf8');
}

/** TypeScript to CommonJS with the plugin, which adds to every DTO and route what it can read from the source. */
function compile() {
  const configFile = join(api, 'tsconfig.json');
  const { config } = ts.readConfigFile(configFile, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, api);
  const program = ts.createProgram([join(api, 'src/write-contract.ts')], {
    ...options,
    noEmit: false,
    module: ts.ModuleKind.ESNext,
    outDir: join(scratch, 'js'),
    rootDir: join(api, 'src'),
    sourceMap: false,
    noEmitOnError: false,
  });
  const plugin = swagger.before(
    {
      introspectComments: true,
      dtoFileNameSuffix: ['.dto.ts', 'common/paging.ts'],
      controllerFileNameSuffix: ['.controller.ts'],
    },
    program,
  );
  program.emit(undefined, undefined, undefined, false, { before: [plugin] });
}

/** `EntryKind` as `ENTRY_KIND_VALUES`: constants of their own, so that lists which no page names are not shipped. */
function valuesOf({ components }) {
  const lists = Object.entries(components.schemas).filter(([, schema]) => schema.enum !== undefined);
  return lists
    .map(([name, schema]) => {
      const constant = `${name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()}_VALUES`;
      return `export const ${constant} = ${JSON.stringify(schema.enum)} as const;\n`;
    })
    .join('');
}

function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`wrote ${relative(root, file)}`);
}

function check(files) {
  const stale = files
    .filter(([file, text]) => readFileSync(file, 'utf8') !== text)
    .map(([file]) => relative(root, file));
  if (stale.length === 0) return;
  console.error(`Stale: ${stale.join(', ')}. Run \`npm run contract\` and commit what it writes.`);
  process.exitCode = 1;
}
