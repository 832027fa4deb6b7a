import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCES = import.meta.dirname;

const dtoFiles = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.dto.ts'));

describe('the names of the contract', () => {
  it('stand for one class each: of two with the same name the contract would describe only one', () => {
    const named = dtoFiles.flatMap((file) =>
      [...readFileSync(join(SOURCES, file), 'utf8').matchAll(/^export class (\w+)/gm)].map(([, name]) => name ?? ''),
    );
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((name, at) => named.indexOf(name) !== at)).toEqual([]);
  });
});
