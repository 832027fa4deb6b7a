import { describe, expect, it } from 'vitest';
import { recordingIsOpen } from './recording-rules';

describe('recording', () => {
  it.each([
    ['DRAFT', false, false],
    ['SCHEDULED', false, false],
    ['POSTPONED', false, false],
    ['CANCELLED', false, false],
    ['IN_SESSION', false, true],
    ['CLOSED', false, true],
    ['IN_SESSION', true, false],
    ['CLOSED', true, false],
  ] as const)('of a meeting %s (minutes signed: %s) is open: %s', (meeting, signed, open) => {
    expect(recordingIsOpen(meeting, signed)).toBe(open);
  });
});
