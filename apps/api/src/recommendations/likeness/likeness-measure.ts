/** How near two recommendations are, in words. */
export const LIKENESS_DEGREES = ['NEARLY_SAME', 'VERY_ALIKE', 'ALIKE'] as const;
export type LikenessDegree = (typeof LIKENESS_DEGREES)[number];

/**
 * From this score on, two recommendations are shown as alike. Chosen by the labelled set (adr/0015,
 * `node tools/bench.mjs --only likeness`): the person who merges decides, so that a few wrong ones cost less than a
 * missed one.
 */
export const ALIKE = 0.35;
const VERY_ALIKE = 0.5;
const NEARLY_SAME = 0.7;

/** From this score on, how another was classified says something of how this one will be; less will do than to be alike. */
export const TELLING = 0.25;

/** @param score 0 to 1, at least {@link ALIKE} where it is shown as alike */
export function degreeOf(score: number): LikenessDegree {
  if (score >= NEARLY_SAME) return 'NEARLY_SAME';
  return score >= VERY_ALIKE ? 'VERY_ALIKE' : 'ALIKE';
}
