import type { RecommendationStatus } from './recommendation.entity';

/** Who takes a step: the board, or also the secretariat that runs the meeting. */
type Mover = 'BOARD' | 'SECRETARIAT';

/** A step that a recommendation may take. */
export interface Move {
  to: RecommendationStatus;
  /** Whether it must say why. */
  reasoned: boolean;
  by: Mover;
}

const step = (to: RecommendationStatus, by: Mover = 'BOARD'): Move => ({ to, reasoned: false, by });
const because = (to: RecommendationStatus): Move => ({ to, reasoned: true, by: 'BOARD' });

/**
 * The way of a recommendation (docs/domain.md §4.2). DRAFT → RECEIVED is no step that a person takes: the close of the
 * meeting does it. What is taken up again after its close is classified anew or goes straight back to work.
 */
const MOVES: Record<RecommendationStatus, readonly Move[]> = {
  DRAFT: [],
  RECEIVED: [step('CLASSIFIED')],
  CLASSIFIED: [step('FORWARDED'), because('CLARIFY')],
  CLARIFY: [step('RECEIVED', 'SECRETARIAT')],
  FORWARDED: [step('IN_PROGRESS'), because('TRANSFERRED_BACK')],
  TRANSFERRED_BACK: [step('CLASSIFIED')],
  IN_PROGRESS: [step('ANSWERED'), step('REPORTED_UP')],
  REPORTED_UP: [step('IN_PROGRESS')],
  ANSWERED: [step('CLOSED'), because('IN_PROGRESS')],
  CLOSED: [because('REOPENED')],
  REOPENED: [step('CLASSIFIED'), step('IN_PROGRESS')],
  MERGED: [],
};

/** The steps that lead on from a status. */
export const movesFrom = (status: RecommendationStatus): readonly Move[] => MOVES[status];

/** The step between two statuses, if there is one. */
export const moveBetween = (from: RecommendationStatus, to: RecommendationStatus): Move | undefined =>
  MOVES[from].find((move) => move.to === to);

/** What has come to its end, or goes on under another number, takes no more answers. */
export const takesAnswers = (status: RecommendationStatus): boolean =>
  !(['DRAFT', 'CLOSED', 'MERGED'] as RecommendationStatus[]).includes(status);
