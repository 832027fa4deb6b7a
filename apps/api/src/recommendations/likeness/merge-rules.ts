import type { RecommendationStatus } from '../recommendation.entity';

/** What nobody works on yet may join another (docs/domain.md §4.2). */
export const isMergeable = (status: RecommendationStatus): boolean => status === 'RECEIVED' || status === 'CLASSIFIED';

/** What has its answer may take more who asked; what is closed is taken up anew first. */
export const takesMerged = (status: RecommendationStatus): boolean =>
  status !== 'DRAFT' && status !== 'MERGED' && status !== 'CLOSED';
