import { codeOf } from './recommendation-number';

/** The page that a letter leads to: one recommendation, or those that a unit leads, or that a person follows. */
export type LetterPage = { recommendationId: string } | { leadUnitId: string } | { handlerId: string };

/** What people are told about recommendations. */
export type DeskLetter = LetterPage & {
  /** Tells each person this only once: "opinion:<id>". */
  once: string;
  subject: string;
  /** The words between the greeting and the link, a paragraph each. */
  paragraphs: readonly string[];
};

/** In whose name the desk writes. */
export const BOARD = 'Ban Thi đua - Khen thưởng Trung ương';

/** The code as a letter names it: what the desk writes about, it has received and numbered (ck_recommendation_number). */
export const codeInLetter = (row: { numberYear: number; number: number | null }): string => codeOf(row) ?? '';
