import { codeOf } from './recommendation-number';

/** What people are told about a recommendation. */
export interface DeskLetter {
  /** Tells each person this only once: "opinion:<id>". */
  once: string;
  recommendationId: string;
  subject: string;
  /** The words between the greeting and the link, a paragraph each. */
  paragraphs: readonly string[];
}

/** In whose name the desk writes. */
export const BOARD = 'Ban Thi đua - Khen thưởng Trung ương';

/** The code as a letter names it: what the desk writes about, it has received and numbered (ck_recommendation_number). */
export const codeInLetter = (row: { numberYear: number; number: number | null }): string => codeOf(row) ?? '';
