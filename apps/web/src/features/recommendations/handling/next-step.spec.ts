import { describe, expect, it } from 'vitest';
import { keyOf, type Move, waysOn } from './next-step';

const to = (status: Move['to'], reasonRequired = false): Move => ({
  to: status,
  reasonRequired,
  resultRequired: false,
});
const topic = { id: 't1', code: 'TRAINING', nameVi: 'Tập huấn', nameEn: 'Training' };
const fresh = { moves: [], actions: [], topic: null, competence: null, leadUnit: null };
const classified = { ...fresh, topic, competence: 'CENTRAL_BOARD' as const };
const assigned = { ...classified, leadUnit: { id: 'u1', name: 'Vụ III' } };

describe('the next step', () => {
  it.each<[string, Parameters<typeof waysOn>[0], string | undefined, string[]]>([
    ['nothing, when nothing may be done', fresh, undefined, []],
    [
      'the classification that everything waits for',
      { ...fresh, actions: ['classify', 'respond', 'merge'] },
      'classify',
      [],
    ],
    [
      'the step that the classification has opened',
      { ...classified, moves: [to('CLASSIFIED')], actions: ['classify'] },
      'CLASSIFIED',
      ['classify'],
    ],
    [
      'the assignment, and not the step back',
      { ...classified, moves: [to('CLARIFY', true)], actions: ['classify', 'assign'] },
      'assign',
      ['CLARIFY', 'classify'],
    ],
    [
      'the step on, while it is assigned anew only if need be',
      { ...assigned, moves: [to('IN_PROGRESS'), to('TRANSFERRED_BACK', true)], actions: ['assign', 'extend'] },
      'IN_PROGRESS',
      ['TRANSFERRED_BACK', 'assign', 'extend'],
    ],
    ['the reply from above that is waited for', { ...assigned, actions: ['reply', 'extend'] }, 'reply', ['extend']],
    [
      'none, when only a step with a reason is left',
      { ...assigned, moves: [to('REOPENED', true)] },
      undefined,
      ['REOPENED'],
    ],
  ])('is %s', (_, standing, main, others) => {
    const ways = waysOn(standing);
    expect(ways.main && keyOf(ways.main)).toBe(main);
    expect(ways.others.map(keyOf)).toEqual(others);
  });
});
