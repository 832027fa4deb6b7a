import { describe, expect, it } from 'vitest';
import { groupsOf, isWhole, waysTo } from './ways';
import type { KindStatistics } from './word-shares';

/** 400,000 rows in ten years: 10,000 a quarter. */
const STATISTICS: KindStatistics = {
  rows: 400_000,
  words: new Map([
    ['thi', 0.7],
    ['bien', 0.04],
    ['giang', 0.08],
    ['_giang_de', 0.05],
    ['giangha', 0.01],
    ['#c0', 0.1],
  ]),
  titleWords: new Map(),
  long: false,
  newest: '2025-12-28',
  recent: '2025-11-22',
};
const CLUSTER = [{ anyOf: ['#c0'] }];

const ways = (words: string[], { marks = [] as { anyOf: string[] }[], apart = false, most = 100 } = {}) =>
  waysTo(
    'words',
    { wanted: groupsOf(words, { whole: isWhole(words.at(-1) ?? '', STATISTICS) }), marks, apart, most },
    STATISTICS,
  );
const quartersIn = (look: { indexed: string } | undefined) => look?.indexed.match(/#t\d+/gu)?.length ?? 0;

describe('isWhole', () => {
  it.each([
    ['giang', true, 'is nearly all that begins like it'],
    ['gian', false, 'is the beginning of another'],
    ['khan', false, 'may be the beginning of what the statistics do not know'],
  ])('%s: %s, for it %s', (word, whole) => {
    expect(isWhole(word, STATISTICS)).toBe(whole);
  });
});

describe('groupsOf', () => {
  it('lets the last word stand for all that begin with it, until it is whole', () => {
    expect(groupsOf(['an', 'giang'], { whole: true })).toEqual([{ anyOf: ['an'] }, { anyOf: ['giang'] }]);
    expect(groupsOf(['an', 'gian'], { whole: false })).toEqual([{ anyOf: ['an'] }, { anyOf: ['gian'], prefix: true }]);
  });
});

describe('waysTo', () => {
  it('asks for what is rare at once', () => {
    expect(ways(['khan'])).toHaveLength(1);
    expect(ways(['bien', 'giang'], { apart: true, marks: CLUSTER })).toHaveLength(1);
  });

  it('leaves no word to the rows of long texts, of short ones those that stand in most', () => {
    const lookAt = (long: boolean) =>
      waysTo(
        'words',
        { wanted: groupsOf(['thi', 'bien'], { whole: true }), marks: [], apart: false, most: 5 },
        { ...STATISTICS, long },
      );
    expect(lookAt(true).map(({ exact }) => exact)).not.toContain(false);
    expect(lookAt(false).map(({ exact }) => exact)).not.toContain(true);
    expect(ways(['bien', 'giang']).map(({ exact }) => exact)).not.toContain(false);
  });

  it('asks for no more lists once few rows are left, and does not take words that go together for a narrowing', () => {
    const few = [{ anyOf: ['#m0'] }];
    const statistics = { ...STATISTICS, words: new Map([...STATISTICS.words, ['#m0', 0.002]]) };
    const asked = (words: string[], marks: { anyOf: string[] }[]) =>
      waysTo('words', { wanted: groupsOf(words, { whole: false }), marks, apart: false, most: 5 }, statistics)[0]
        ?.indexed;
    expect(asked(['giang', 'bien', 'ph'], few)).toContain(`$q$('ph':*)$q$`);
    expect(asked(['bien', 'giang'], few)).toContain(`('#m0') & ('bien')$q$`);
    expect(asked(['bien', 'giang'], CLUSTER)).toContain(`('bien') & ('giang':*) & ('#c0')`);
  });

  it('goes through the newest rows for what is frequent', () => {
    expect(ways(['thi'])[0]).toMatchObject({ inOrder: true, ample: true });
  });

  it('asks by as much of the time as holds what is wanted, and the older rest at once', () => {
    const [span, rest, ...more] = ways(['bien', 'giang'], { apart: true });
    // 0.32 % of 10,000 a quarter are 32: for three times a hundred ten quarters, and those that lie ahead.
    expect([quartersIn(span), span?.ample]).toEqual([18, true]);
    expect([quartersIn(rest), rest?.ample, more]).toEqual([0, undefined, []]);
    expect(quartersIn(ways(['bien', 'giang'], { apart: true, most: 5 })[0])).toBe(9);
  });
});
