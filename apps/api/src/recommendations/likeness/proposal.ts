import type { LikenessDegree } from './likeness-measure';

/** An earlier recommendation that speaks for a value: a topic, a competence. */
export interface Precedent<Value> {
  id: string;
  code: string;
  score: number;
  degree: LikenessDegree;
  /** How it was classified; null: not. */
  value: Value | null;
}

/** A value that the alike ones agree on. */
export interface Proposed<Value> {
  value: Value;
  /** How many of the alike ones were classified so. */
  agree: number;
  /** How many of the alike ones were classified at all. */
  of: number;
  /** The nearest of those that agree, the nearest first; at most three. */
  from: Precedent<Value>[];
}

const SHOWN = 3;
/** One alone is an accident, unless it says the same. */
const ENOUGH = 2;

/**
 * What most of the alike ones say, the nearer ones counting for more. Null when too few agree, or when those that do not
 * agree weigh as much.
 */
export function propose<Value extends string>(precedents: readonly Precedent<Value>[]): Proposed<Value> | null {
  const classified = precedents.filter((one) => one.value !== null).toSorted((a, b) => b.score - a.score);
  const weights = new Map<Value, number>();
  for (const { value, score } of classified) {
    if (value !== null) weights.set(value, (weights.get(value) ?? 0) + score);
  }
  const [best] = [...weights].toSorted(([, a], [, b]) => b - a);
  if (best === undefined) return null;
  const [value, weight] = best;
  const agreeing = classified.filter((one) => one.value === value);
  const total = [...weights.values()].reduce((sum, one) => sum + one, 0);
  const isSupported = agreeing.length >= ENOUGH || agreeing[0]?.degree === 'NEARLY_SAME';
  if (!isSupported || weight * 2 <= total) return null;
  return { value, agree: agreeing.length, of: classified.length, from: agreeing.slice(0, SHOWN) };
}
