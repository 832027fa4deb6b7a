import type { RecommendationStatus } from '../recommendation.entity';
import type { FlowDto } from './overview.dto';

/** The main way, and what branches off from it (docs/domain.md §4.2); what is raised again is worked on anew. */
const WAY = [
  { status: 'RECEIVED', branches: [] },
  { status: 'CLASSIFIED', branches: ['CLARIFY', 'MERGED'] },
  { status: 'FORWARDED', branches: ['TRANSFERRED_BACK'] },
  { status: 'IN_PROGRESS', branches: ['REPORTED_UP', 'REOPENED'] },
  { status: 'ANSWERED', branches: [] },
  { status: 'CLOSED', branches: [] },
] as const satisfies readonly { status: RecommendationStatus; branches: readonly RecommendationStatus[] }[];

/**
 * How many stand at each stage, and how many have come so far: what stands on a branch has come to the stage from which
 * it branches off. It tells where recommendations are, not every turn that they took: that is the history of each.
 */
export function flowOf(standingAt: (status: RecommendationStatus) => number): FlowDto {
  const here = WAY.map(({ status, branches }) => [status, ...branches].reduce((sum, one) => sum + standingAt(one), 0));
  return {
    stages: WAY.map(({ status }, place) => ({
      status,
      reached: here.slice(place).reduce((sum, count) => sum + count, 0),
      standing: standingAt(status),
    })),
    branches: WAY.flatMap(({ status: from, branches }) =>
      branches.map((status) => ({ status, from, standing: standingAt(status) })),
    ),
  };
}
