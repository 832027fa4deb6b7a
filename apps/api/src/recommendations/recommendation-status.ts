import type { RecommendationStatus } from './recommendation.entity';

/** Who takes a step: the board, the secretariat that runs the meeting, the unit that asked, the unit that leads. */
export type Mover = 'BOARD' | 'SECRETARIAT' | 'ASKER' | 'LEAD';

/** What a step is taken by when more has to be said than where it leads: an assignment, a report upwards, its reply. */
type Deed = 'assign' | 'report-up' | 'reply';

/** A step that a recommendation may take. */
export interface Move {
  to: RecommendationStatus;
  /** Whether it must say why. */
  reasoned: boolean;
  by: readonly Mover[];
  /** Null: a plain step. */
  through: Deed | null;
}

const BOARD = ['BOARD'] as const;

const step = (to: RecommendationStatus, by: readonly Mover[] = BOARD): Move => ({
  ...{ to, by },
  ...{ reasoned: false, through: null },
});
const because = (to: RecommendationStatus, by: readonly Mover[] = BOARD): Move => ({ ...step(to, by), reasoned: true });
const through = (deed: Deed, to: RecommendationStatus): Move => ({ ...step(to), through: deed });

/**
 * The way of a recommendation (docs/domain.md §4.2). DRAFT → RECEIVED is no step that a person takes: the close of the
 * meeting does it; nor is a merge, which changes several (likeness/). What is taken up again after its close is
 * classified anew or goes straight back to work. What another unit is to lead begins anew with it.
 */
const MOVES: Record<RecommendationStatus, readonly Move[]> = {
  DRAFT: [],
  RECEIVED: [step('CLASSIFIED')],
  CLASSIFIED: [through('assign', 'FORWARDED'), because('CLARIFY')],
  CLARIFY: [step('RECEIVED', ['BOARD', 'SECRETARIAT', 'ASKER'])],
  FORWARDED: [step('IN_PROGRESS'), because('TRANSFERRED_BACK', ['BOARD', 'LEAD']), through('assign', 'FORWARDED')],
  TRANSFERRED_BACK: [step('CLASSIFIED')],
  IN_PROGRESS: [step('ANSWERED'), through('report-up', 'REPORTED_UP'), through('assign', 'FORWARDED')],
  REPORTED_UP: [through('reply', 'IN_PROGRESS')],
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

/** Whether a status may be left by this deed. */
export const leadsThrough = (from: RecommendationStatus, deed: Deed): boolean =>
  MOVES[from].some((move) => move.through === deed);

/** What has come to its end, or goes on under another number, takes no more answers. */
export const takesAnswers = (status: RecommendationStatus): boolean =>
  !(['DRAFT', 'CLOSED', 'MERGED'] as RecommendationStatus[]).includes(status);

/** Somebody is to answer it until a day, which may be moved. */
const EXTENDABLE: readonly RecommendationStatus[] = ['FORWARDED', 'IN_PROGRESS', 'REPORTED_UP', 'REOPENED'];

export const isExtendable = (status: RecommendationStatus): boolean => EXTENDABLE.includes(status);

/** A unit has it in hand: it may be reminded, and what is due from it is reminded of every morning. */
export const IN_HAND: readonly RecommendationStatus[] = ['FORWARDED', 'IN_PROGRESS', 'REPORTED_UP'];

export const isInHand = (status: RecommendationStatus): boolean => IN_HAND.includes(status);

/** Before it is classified nobody knows whom to ask; once it is answered, the answer stands. */
export const takesOpinions = (status: RecommendationStatus): boolean => status === 'CLASSIFIED' || isInHand(status);

/** On the desk for the first time, or to be made clear: what it is about may still be left open. */
const UNCLASSIFIED: readonly RecommendationStatus[] = ['DRAFT', 'RECEIVED', 'CLARIFY'];

export const isUnclassified = (status: RecommendationStatus): boolean => UNCLASSIFIED.includes(status);
