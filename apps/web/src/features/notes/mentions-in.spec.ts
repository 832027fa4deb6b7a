import { describe, expect, it } from 'vitest';
import { mentionsIn, partsOf, suggested, typedName } from './mentions-in';

const people = [
  { id: 'an', name: 'An' },
  { id: 'anmau', name: 'An Mẫu' },
  { id: 'binh', name: 'Trần Bình' },
];

describe('a note', () => {
  it('is cut where it names somebody, by the longest name', () => {
    expect(partsOf('Nhờ @An Mẫu, @An và @Ai đó', people).map(({ text, person }) => [text, person?.id])).toEqual([
      ['Nhờ ', undefined],
      ['@An Mẫu', 'anmau'],
      [', ', undefined],
      ['@An', 'an'],
      [' và @Ai đó', undefined],
    ]);
  });

  it('names everybody once', () => {
    expect(mentionsIn('@Trần Bình @Trần Bình', people)).toEqual(['binh']);
    expect(mentionsIn('Không ai', people)).toEqual([]);
  });
});

describe('a name that is being typed', () => {
  it.each([
    ['@', 1, { at: 0, words: '' }],
    ['Nhờ @bi', 7, { at: 4, words: 'bi' }],
    ['(@tran b', 8, { at: 1, words: 'tran b' }],
    ['Nhờ @bi xem', 7, { at: 4, words: 'bi' }],
    ['ten@co-quan.vn', 14, null],
    ['@An\nxem', 7, null],
    ['Nhờ', 3, null],
  ])('in %j at %d', (text, caret, expected) => expect(typedName(text, caret)).toEqual(expected));

  it.each([
    ['bi', ['binh']],
    ['tran b', ['binh']],
    ['', ['an', 'anmau', 'binh']],
    ['xyz', []],
    ['Trần Bình xem', []],
  ])('%j may mean %j', (words, ids) => expect(suggested({ at: 0, words }, people).map(({ id }) => id)).toEqual(ids));
});
