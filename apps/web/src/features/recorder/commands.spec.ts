import { describe, expect, it } from 'vitest';
import { COMMANDS, commandBefore, mentionBefore, typed, without } from './commands';

describe('a command', () => {
  it.each(Object.entries(COMMANDS))('/%s and a blank makes the line a %s', (command, kind) => {
    const text = `/${command} `;
    expect(commandBefore(text, text.length, true)).toEqual({ kind, text: '', caret: 0 });
  });

  it('is taken out of the text around it, wherever it stands', () => {
    expect(commandBefore('Đề nghị /kn kiện toàn', 12, true)).toEqual({
      kind: 'RECOMMENDATION',
      text: 'Đề nghị kiện toàn',
      caret: 8,
    });
  });

  it('counts in capitals too, and without a blank when Enter ends it', () => {
    expect(commandBefore('/KN', 3, false)?.kind).toBe('RECOMMENDATION');
    expect(commandBefore('/kn', 3, true)).toBeNull();
  });

  it.each(['/xx ', 'và/hoặc /k ', 'a/kn ', '05/tl ', '/kien '])('is not %j', (text) => {
    expect(commandBefore(text, text.length, true)).toBeNull();
  });
});

describe('a speaker being typed', () => {
  it.each([
    ['@', { start: 0, query: '' }],
    ['@le van vu', { start: 0, query: 'le van vu' }],
    ['Tiếp theo @phạm', { start: 10, query: 'phạm' }],
  ])('in %j is %o', (text, expected) => {
    expect(mentionBefore(text, text.length)).toEqual(expected);
  });

  it.each(['thu@tinh.vn', 'không có', '@ rồi thôi', `@${'x'.repeat(81)}`])('is not in %j', (text) => {
    expect(mentionBefore(text, text.length)).toBeNull();
  });

  it('ends at the caret', () => {
    expect(mentionBefore('@le văn', 3)).toEqual({ start: 0, query: 'le' });
  });
});

describe('text', () => {
  it('without its beginning does not begin with a blank', () => {
    expect(without('@le báo cáo', 0, 3)).toEqual({ text: 'báo cáo', caret: 0 });
  });

  it('is rid of control characters, but not of line breaks', () => {
    expect(typed('a\u0000b\nc\td\u0007')).toBe('ab\nc\td');
  });
});
