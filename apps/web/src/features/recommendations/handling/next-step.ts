import type { Recommendation } from '../recommendations.queries';

export type Move = Recommendation['moves'][number];

/** What is done in a dialog of its own; the names are the API's. */
export const HANDLING_ACTIONS = ['classify', 'assign', 'reply', 'report-up', 'extend', 'remind'] as const;
export type HandlingAction = (typeof HANDLING_ACTIONS)[number];

/** A plain step, or something that says more than where it leads. */
export type Way = { action: HandlingAction } | { move: Move };

type Standing = Pick<Recommendation, 'moves' | 'actions' | 'topic' | 'competence' | 'leadUnit'>;

/**
 * What may be done now, the next step first. Which steps are lawful the server alone knows; chosen here is only which of
 * them is offered first: on and never back, and what the steps after it wait for.
 */
export function waysOn({ moves, actions, topic, competence, leadUnit }: Standing): { main?: Way; others: Way[] } {
  const offered = HANDLING_ACTIONS.filter((action) => actions.includes(action));
  const waitedFor: Record<HandlingAction, boolean> = {
    classify: topic === null || competence === null,
    assign: leadUnit === null,
    reply: true,
    'report-up': false,
    extend: false,
    remind: false,
  };
  const ahead = moves.find(({ reasonRequired }) => !reasonRequired);
  const deed = offered.find((action) => waitedFor[action]);
  const main: Way | undefined = ahead ? { move: ahead } : deed && { action: deed };
  const all: Way[] = [...moves.map((move) => ({ move })), ...offered.map((action) => ({ action }))];
  return { ...(main && { main }), others: all.filter((way) => keyOf(way) !== (main && keyOf(main))) };
}

/** What tells one way from another. */
export const keyOf = (way: Way): string => ('move' in way ? way.move.to : way.action);
