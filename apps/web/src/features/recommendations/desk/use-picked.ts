import { useState } from 'react';
import type { RecommendationListItem } from '../recommendations.queries';

/** The rows that are chosen, to do one thing with all of them. */
export interface Picked {
  rows: readonly RecommendationListItem[];
  has: (id: string) => boolean;
  /** `reaches`: with all that lie between it and the one before. */
  toggle: (id: string, reaches?: boolean) => void;
  all: () => void;
  none: () => void;
}

/** What has left the list is chosen no more. */
export function usePicked(rows: readonly RecommendationListItem[]): Picked {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<string | null>(null);
  const placeOf = (id: string | null) => rows.findIndex((row) => row.id === id);
  const toggle = (id: string, reaches = false) => {
    const [from, to] = [reaches ? placeOf(last) : -1, placeOf(id)];
    const span = from < 0 ? [id] : rows.slice(Math.min(from, to), Math.max(from, to) + 1).map((row) => row.id);
    const next = new Set(ids);
    for (const one of span) {
      if (ids.has(id)) next.delete(one);
      else next.add(one);
    }
    setIds(next);
    setLast(id);
  };
  return {
    rows: rows.filter(({ id }) => ids.has(id)),
    has: (id) => ids.has(id),
    toggle,
    all: () => setIds(new Set(rows.map(({ id }) => id))),
    none: () => setIds(new Set()),
  };
}
