/** What may speak for a time, or against it, what weighs most first. */
export const SLOT_REASONS = [
  'VENUE_TAKEN',
  'PERSON_BUSY',
  'UNIT_BUSY',
  'HOLIDAY',
  'WEEKEND',
  'BEFORE_TET',
  'NOTICE_SHORT',
  'SWAPPED_DAY',
  'FRIDAY_AFTERNOON',
  'FREE_FOR_ALL',
  'NOTICE_OK',
] as const;
export type SlotReasonCode = (typeof SLOT_REASONS)[number];
