import type { MinutesStatus } from './minutes.entity';

/** DRAFT → IN_REVIEW → SIGNED → ISSUED; what is in review may be taken back, what is signed may not. */
const STEPS = {
  submit: ['DRAFT', 'IN_REVIEW'],
  return: ['IN_REVIEW', 'DRAFT'],
  sign: ['IN_REVIEW', 'SIGNED'],
  issue: ['SIGNED', 'ISSUED'],
} as const satisfies Record<string, readonly [MinutesStatus, MinutesStatus]>;

export type MinutesStep = keyof typeof STEPS;

const ALL_STEPS = Object.keys(STEPS) as MinutesStep[];

/** The steps that lead on from a status. */
export const stepsFrom = (status: MinutesStatus): MinutesStep[] =>
  ALL_STEPS.filter((step) => STEPS[step][0] === status);

/** The step between two statuses; null when there is none. */
export const stepBetween = (from: MinutesStatus, to: MinutesStatus): MinutesStep | null =>
  ALL_STEPS.find((step) => STEPS[step][0] === from && STEPS[step][1] === to) ?? null;

/** Nothing changes any more (docs/domain.md §7, point 5). */
export const isSigned = (status: MinutesStatus): boolean => status === 'SIGNED' || status === 'ISSUED';
