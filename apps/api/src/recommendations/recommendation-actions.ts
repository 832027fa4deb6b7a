import type { Caller } from '../identity/caller';
import type { Meeting } from '../meetings/meeting.entity';
import type { ReceivedState } from './flow/received-state';
import { mayGiveReceipt } from './receipts/receipt-rules';
import type { RecommendationMoveDto } from './recommendation.dto';
import type { Recommendation, RecommendationStatus } from './recommendation.entity';
import {
  isExtendable,
  isInHand,
  isUnclassified,
  leadsThrough,
  type Move,
  type Mover,
  movesFrom,
  takesAnswers,
  takesOpinions,
} from './recommendation-status';

/** How a recommendation stands for somebody. */
export interface Standing extends Pick<Recommendation, 'status' | 'raisedByUnitId' | 'leadUnitId'> {
  caller: Caller;
  /** Whether the caller runs the meeting where it was asked. */
  managed: boolean;
}

/** What steps wait for (docs/domain.md §7 point 7). */
export interface Readiness extends Pick<Recommendation, 'topicId' | 'competence' | 'leadUnitId' | 'resultClass'> {
  /** An answer is published that was not found wanting. */
  answered: boolean;
  /** Every unit that asked has the answer, or has let the time to say so pass. */
  received: boolean;
}

/** What the actions on the answer of a group go by: its status, and what the unit that asked may still say. */
export interface AnswerStanding {
  status: RecommendationStatus;
  received: ReceivedState | null;
  /** It may say once that it is not satisfied. */
  mayObject: boolean;
}

const isBoard = (caller: Caller): boolean => caller.can('recommendation:handle');

export function mayClassify({ caller, managed, status }: Standing): boolean {
  if (isBoard(caller)) return takesAnswers(status);
  return managed && isUnclassified(status);
}

export function mayTake({ caller, managed, raisedByUnitId, leadUnitId }: Standing, { by }: Move): boolean {
  const isOne: Record<Mover, () => boolean> = {
    BOARD: () => isBoard(caller),
    SECRETARIAT: () => managed,
    ASKER: () => mayGiveReceipt(caller, { raisedByUnitId }),
    LEAD: () => leadUnitId !== null && caller.unitsAs('SECRETARIAT', 'FOCAL_POINT').includes(leadUnitId),
  };
  return by.some((mover) => isOne[mover]());
}

/** The unit that asked gives an unclear recommendation back with what was missing: the facts are the point of it. */
export const mustSayWhy = ({ caller, managed, status }: Standing, { reasoned }: Move): boolean =>
  reasoned || (status === 'CLARIFY' && !managed && !isBoard(caller));

export const mayRespond = ({ caller, status }: Standing): boolean =>
  caller.can('response:draft') && takesAnswers(status);

/** What the caller may do beside taking plain steps; each is refused by its own service when it may not be done. */
export function actionsOn(standing: Standing, answer: AnswerStanding): string[] {
  const { caller, status } = standing;
  const board = isBoard(caller);
  const given = answer.status === 'ANSWERED' || answer.status === 'CLOSED';
  const asker = mayGiveReceipt(caller, standing);
  const may: Record<string, boolean> = {
    classify: mayClassify(standing),
    respond: mayRespond(standing),
    assign: board && leadsThrough(status, 'assign'),
    extend: board && isExtendable(status),
    'report-up': board && leadsThrough(status, 'report-up'),
    reply: board && leadsThrough(status, 'reply'),
    merge: board && takesAnswers(status),
    unmerge: board && status === 'MERGED',
    repeat: board && status !== 'DRAFT',
    remind: board && isInHand(status),
    'ask-opinion': board && takesOpinions(status),
    confirm: asker && given && answer.received !== 'CONFIRMED',
    object: asker && given && answer.mayObject,
  };
  return Object.keys(may).filter((action) => may[action]);
}

/** The plain steps that the caller may take now; what waits for something is not offered before that is there. */
export function movesOn(standing: Standing, readiness: Readiness): RecommendationMoveDto[] {
  return movesFrom(standing.status)
    .filter((move) => move.through === null && mayTake(standing, move) && isReady(move.to, readiness))
    .map((move) => ({
      to: move.to,
      reasonRequired: mustSayWhy(standing, move),
      resultRequired: move.to === 'CLOSED' && readiness.resultClass === null,
    }));
}

function isReady(
  to: RecommendationStatus,
  { topicId, competence, leadUnitId, answered, received }: Readiness,
): boolean {
  if (to === 'CLASSIFIED') return topicId !== null && competence !== null;
  if (to === 'IN_PROGRESS') return leadUnitId !== null;
  if (to === 'CLOSED') return answered && received;
  return to !== 'ANSWERED' || answered;
}

/** docs/domain.md §7 point 7: nothing is answered or closed without an answer that people can read. */
export const needsAnswer = (to: RecommendationStatus): boolean => to === 'ANSWERED' || to === 'CLOSED';

/** Between meetings a secretariat enters what it is asked, and a province what it asks; for a meeting that others see. */
export function mayEnterFor(caller: Caller, meeting: Pick<Meeting, 'status'>, managed: boolean): boolean {
  if (!takesNew(meeting)) return false;
  return managed || caller.unitsAs('FOCAL_POINT').length > 0;
}

export const takesNew = ({ status }: Pick<Meeting, 'status'>): boolean => status !== 'DRAFT' && status !== 'CANCELLED';
