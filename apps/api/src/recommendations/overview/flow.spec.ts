import { describe, expect, it } from 'vitest';
import type { RecommendationStatus } from '../recommendation.entity';
import { flowOf } from './flow';

const flow = (standing: Partial<Record<RecommendationStatus, number>>) => flowOf((status) => standing[status] ?? 0);

describe('the way from asked to closed', () => {
  it('counts at each stage what stands there or has gone further', () => {
    const { stages } = flow({ RECEIVED: 1, CLASSIFIED: 2, FORWARDED: 3, IN_PROGRESS: 4, ANSWERED: 5, CLOSED: 6 });
    expect(stages).toEqual([
      { status: 'RECEIVED', reached: 21, standing: 1 },
      { status: 'CLASSIFIED', reached: 20, standing: 2 },
      { status: 'FORWARDED', reached: 18, standing: 3 },
      { status: 'IN_PROGRESS', reached: 15, standing: 4 },
      { status: 'ANSWERED', reached: 11, standing: 5 },
      { status: 'CLOSED', reached: 6, standing: 6 },
    ]);
  });

  it.each([
    ['CLARIFY', 'CLASSIFIED'],
    ['MERGED', 'CLASSIFIED'],
    ['TRANSFERRED_BACK', 'FORWARDED'],
    ['REPORTED_UP', 'IN_PROGRESS'],
    ['REOPENED', 'IN_PROGRESS'],
  ] as const)('counts what stands at %s as come to %s, and no further', (branch, stage) => {
    const { stages, branches } = flow({ [branch]: 1 });
    expect(branches).toContainEqual({ status: branch, from: stage, standing: 1 });
    expect(stages.filter(({ reached }) => reached === 1).at(-1)?.status).toBe(stage);
    expect(stages.map(({ standing }) => standing)).toEqual([0, 0, 0, 0, 0, 0]);
  });
});
