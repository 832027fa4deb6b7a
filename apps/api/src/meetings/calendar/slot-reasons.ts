/** What may speak for a time, or against it, what weighs most first. */
export const SLOT_REASONS = [
  'HOLIDAY',
  'WEEKEND',
  'VENUE_TAKEN',
  'PERSON_BUSY',
  'UNIT_BUSY',
  'NOTICE_SHORT',
  'BEFORE_TET',
  'FRIDAY_AFTERNOON',
  'SWAPPED_DAY',
  'FREE_FOR_ALL',
  'NOTICE_OK',
] as const;
export type SlotReasonCode = (typeof SLOT_REASONS)[number];

interface Weight {
  /** What it takes from a hundred, whoever is concerned. */
  fixed: number;
  /** What each person or unit takes in addition, to a limit. */
  each?: number;
  most?: number;
}

/**
 * How much speaks against a time. Choices of the house, not rules of the field: a day off weighs more than a taken hall,
 * that more than one busy guest, many busy guests more than the hall.
 */
const WEIGHTS: Partial<Record<SlotReasonCode, Weight>> = {
  HOLIDAY: { fixed: 60 },
  WEEKEND: { fixed: 50 },
  VENUE_TAKEN: { fixed: 40 },
  PERSON_BUSY: { fixed: 20, each: 5, most: 60 },
  UNIT_BUSY: { fixed: 10, each: 5, most: 60 },
  NOTICE_SHORT: { fixed: 30 },
  BEFORE_TET: { fixed: 25 },
  FRIDAY_AFTERNOON: { fixed: 5 },
  SWAPPED_DAY: { fixed: 5 },
};

/** Whether it speaks for the time. */
export const isGood = (code: SlotReasonCode): boolean => WEIGHTS[code] === undefined;

/** What a reason takes from a hundred. */
export function weightOf(code: SlotReasonCode, count: number): number {
  const { fixed = 0, each = 0, most = Infinity } = WEIGHTS[code] ?? {};
  return Math.min(fixed + each * count, most);
}
