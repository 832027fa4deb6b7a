import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { QUOTED } from './article';
import { root } from '../support/built-program';

const article = readFileSync(join(root, 'docs/seed-article.txt'), 'utf8').normalize('NFC').toLowerCase();

it('what the test of the article enters stands in the article, word for word', () => {
  expect(QUOTED.filter((words) => !article.includes(words.toLowerCase()))).toEqual([]);
});
