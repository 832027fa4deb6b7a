import { describe, expect, it } from 'vitest';
import type { LineContent } from './line';
import { isBlank, lineAfter, targetOf, withKind, withSpeaker } from './line';

const note: LineContent = { meetingId: 'm', kind: 'NOTE', orderKey: 'a0', text: 'văn bản' };

describe('a line', () => {
  it('that becomes another kind keeps its words and drops what only the old kind had', () => {
    const consensus = { ...withKind(note, 'CONSENSUS'), details: { outcome: 'UNANIMOUS' as const } };
    expect(withKind(consensus, 'OPINION')).toMatchObject({ text: 'văn bản', kind: 'OPINION', details: {} });
  });

  it('that becomes an answer answers what it is told to', () => {
    expect(targetOf(withKind(note, 'RESPONSE', 'asked'))).toBe('asked');
  });

  it('that is given a speaker is a speech, no note', () => {
    expect(withSpeaker(note, 'somebody', null).kind).toBe('SPEECH');
    expect(withSpeaker({ ...note, kind: 'OPINION' }, null, 'các đại biểu').kind).toBe('OPINION');
    expect(withSpeaker(note, null, null).kind).toBe('NOTE');
  });

  it.each([
    ['NOTE', 'NOTE'],
    ['OPINION', 'OPINION'],
    ['RECOMMENDATION', 'SPEECH'],
    ['VOTE', 'SPEECH'],
  ] as const)('of kind %s is followed by one of kind %s with the same speaker', (kind, next) => {
    const before = { ...note, kind, speakerId: kind === 'NOTE' ? null : 'somebody', agendaItemId: 'item' };
    const after = lineAfter(before, 'm', 'a1');
    expect(after).toMatchObject({ kind: next, speakerId: before.speakerId, agendaItemId: 'item', text: '' });
    expect(isBlank(after)).toBe(true);
  });

  it('says something by its fields too', () => {
    expect(isBlank({ ...note, text: ' ' })).toBe(true);
    expect(isBlank({ ...note, text: '', details: { votesAgainst: 0 } })).toBe(false);
    expect(isBlank(withKind({ ...note, text: '' }, 'RESPONSE', 'asked'))).toBe(true);
  });
});
