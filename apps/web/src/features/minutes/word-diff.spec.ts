import { describe, expect, it } from 'vitest';
import { changedLines, diff } from './word-diff';

const marked = (before: string[], after: string[]): string[] =>
  changedLines(before, after).map((pieces) =>
    pieces.map(({ change, text }) => ({ same: text, added: `[+${text}]`, removed: `[-${text}]` })[change]).join(''),
  );

describe('the differences between two versions', () => {
  it.each<[string, string[], string[], string[]]>([
    ['nothing', ['một hai', 'ba'], ['một hai', 'ba'], []],
    ['a word in place of another', ['một hai ba'], ['một bốn ba'], ['một [-hai][+bốn] ba']],
    ['a new line, without those that it moved on', ['a', 'b'], ['a', 'mới', 'b'], ['[+mới]']],
    ['a line that is gone', ['a', 'cũ', 'b'], ['a', 'b'], ['[-cũ]']],
    ['a first version', [], ['một hai'], ['[+một hai]']],
    ['two lines that were changed', ['a x', 'b x'], ['a y', 'b y'], ['a [-x][+y]', 'b [-x][+y]']],
    ['a word at the end', ['một hai'], ['một hai ba'], ['một hai[+ ba]']],
  ])('are %s', (_, before, after, expected) => {
    expect(marked(before, after)).toEqual(expected);
  });

  it('lose nothing of either version', () => {
    const [before, after] = [Array.from('kiến nghị của tỉnh'), Array.from('kiến nghị từ các tỉnh')];
    const pieces = diff(before, after);
    const without = (gone: string) => pieces.filter(({ change }) => change !== gone).map(({ text }) => text);
    expect([without('added'), without('removed')]).toEqual([before, after]);
  });
});
