import type { Caller } from '../identity/caller';
import type { Meeting } from '../meetings/meeting.entity';
import type { RecommendationMoveDto } from './recommendation.dto';
import type { RecommendationStatus, ResultClass } from './recommendation.entity';
import { type Move, movesFrom, takesAnswers } from './recommendation-status';

/** How a recommendation stands for somebody. */
export interface Standing {
  caller: Caller;
  /** Whether the caller runs the meeting where it was asked. */
  managed: boolean;
  status: RecommendationStatus;
}

/** While these last, the secretariat may still say better what was asked. */
const WITH_THE_SECRETARIAT: readonly RecommendationStatus[] = ['DRAFT', 'RECEIVED', 'CLARIFY'];

export function mayClassify({ caller, managed, status }: Standing): boolean {
  if (caller.can('recommendation:handle')) return takesAnswers(status);
  return managed && WITH_THE_SECRETARIAT.includes(status);
}

export const mayTake = ({ caller, managed }: Standing, move: Move): boolean =>
  caller.can('recommendation:handle') || (move.by === 'SECRETARIAT' && managed);

export const mayRespond = ({ caller, status }: Standing): boolean =>
  caller.can('response:draft') && takesAnswers(status);

export function actionsOn(standing: Standing): string[] {
  return [...(mayClassify(standing) ? ['classify'] : []), ...(mayRespond(standing) ? ['respond'] : [])];
}

/** The steps that the caller may take now; what waits for an answer is not offered before there is one. */
export function movesOn(
  standing: Standing,
  { answered, resultClass }: { answered: boolean; resultClass: ResultClass | null },
): RecommendationMoveDto[] {
  return movesFrom(standing.status)
    .filter((move) => mayTake(standing, move) && (answered || !needsAnswer(move.to)))
    .map(({ to, reasoned }) => ({
      to,
      reasonRequired: reasoned,
      resultRequired: to === 'CLOSED' && resultClass === null,
    }));
}

/** docs/domain.md §7 point 7: nothing is answered or closed without an answer that people can read. */
export const needsAnswer = (to: RecommendationStatus): boolean => to === 'ANSWERED' || to === 'CLOSED';

/** Between meetings a secretariat enters what it is asked, and a province what it asks; for a meeting that others see. */
export function mayEnterFor(caller: Caller, meeting: Pick<Meeting, 'status'>, managed: boolean): boolean {
  if (!takesNew(meeting)) return false;
  return managed || caller.unitsAs('FOCAL_POINT').length > 0;
}

export const takesNew = ({ status }: Pick<Meeting, 'status'>): boolean => status !== 'DRAFT' && status !== 'CANCELLED';
