import { describe, expect, it } from 'vitest';
import type { ReceiptOutcome } from '../receipts/answer-receipt.entity';
import { isSettledWith, type ReceivedState, receivedState } from './received-state';

describe('whether a unit has its answer', () => {
  it.each<[string, string | null, ReceiptOutcome | null, ReceivedState]>([
    ['nothing is answered', null, null, 'WAITING'],
    ['what it said was of an answer that is no more', null, 'CONFIRMED', 'WAITING'],
    ['it has time left to say so', '2021-04-06', null, 'WAITING'],
    ['its time has passed in silence', '2021-04-05', null, 'SILENT'],
    ['it said so', '2021-04-05', 'CONFIRMED', 'CONFIRMED'],
    ['it is not satisfied, however long ago', '2021-01-05', 'UNSATISFIED', 'UNSATISFIED'],
  ])('when %s', (_, answeredOn, word, expected) => {
    expect(receivedState({ answeredOn, word }, { silentBefore: '2021-04-06' })).toBe(expected);
  });

  it.each<[ReceivedState | null, boolean]>([
    ['WAITING', false],
    ['UNSATISFIED', false],
    ['CONFIRMED', true],
    ['SILENT', true],
    [null, true],
  ])('lets the recommendation be closed: %s, %s', (state, expected) => {
    expect(isSettledWith(state)).toBe(expected);
  });
});
