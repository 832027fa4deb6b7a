import { useState } from 'react';
import type { RecommendationListItem } from '../recommendations.queries';

/** The rows before and after the open one. */
export interface Neighbours {
  next: RecommendationListItem | undefined;
  previous: RecommendationListItem | undefined;
}

/**
 * Where the reader stands in the list. What was acted on may have left it: then the one that took its place is the next,
 * so that nobody begins at the top again.
 */
export function useNeighbours(rows: readonly RecommendationListItem[], openId: string | null): Neighbours {
  const [lastPlace, setLastPlace] = useState(-1);
  const place = rows.findIndex(({ id }) => id === openId);
  if (place >= 0 && place !== lastPlace) setLastPlace(place);
  if (place >= 0) return { next: rows[place + 1], previous: rows[place - 1] };
  return { next: rows[Math.max(lastPlace, 0)], previous: rows[lastPlace - 1] };
}
