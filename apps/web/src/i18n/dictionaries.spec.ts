import { describe, expect, it } from 'vitest';
import { resources } from './resources';
import type { Words } from './types';

/** `{ a: { b: 'x' } }` gives `[['a.b', 'x']]`. */
function flatten(words: Words, prefix = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flatten(value, `${prefix}${key}.`),
  );
}

const placeholders = (text: string) => [...text.matchAll(/{{\s*(\w+)/g)].map((match) => match[1]).sort();
/** Not a name of something, an abbreviation or what is put together of placeholders. */
const isSentence = (text: string) => /\p{Ll}{2}/u.test(text.replace(/{{.*?}}/g, '')) && text.includes(' ');
/** English has singulars where Vietnamese has one form for any number. */
const withoutSingulars = (keys: string[]) => keys.filter((key) => !key.endsWith('_one'));

describe.each(Object.entries(resources))('the words of %s', (_name, load) => {
  it('have the same keys in both languages', async () => {
    const [vi, en] = await Promise.all([load.vi(), load.en()]);
    const keys = (words: Words) => withoutSingulars(flatten(words).map(([key]) => key)).sort();
    expect(keys(en.default)).toEqual(keys(vi.default));
  });

  it('are translated: no English sentence is the Vietnamese one, none is empty', async () => {
    const [vi, en] = await Promise.all([load.vi(), load.en()]);
    const vietnamese = new Map(flatten(vi.default));
    const entries = flatten(en.default);
    const same = entries.filter(([key, text]) => isSentence(text) && text !== 'Kỳ Họp' && vietnamese.get(key) === text);
    expect(same).toEqual([]);
    expect([...entries, ...vietnamese].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('name the same placeholders in both languages', async () => {
    const [vi, en] = await Promise.all([load.vi(), load.en()]);
    const english = new Map(flatten(en.default));
    for (const [key, text] of flatten(vi.default)) {
      expect([key, placeholders(english.get(key) ?? '')]).toEqual([key, placeholders(text)]);
    }
  });

  it('are NFC, as all text of the application', async () => {
    const [vi, en] = await Promise.all([load.vi(), load.en()]);
    for (const [, text] of [...flatten(vi.default), ...flatten(en.default)]) expect(text).toBe(text.normalize('NFC'));
  });
});
