import type { RecommendationFilters } from '../recommendations.queries';

type TabFilters = Pick<RecommendationFilters, 'status' | 'deadline' | 'answered'>;

/** The board's queues in the order of the way (docs/domain.md §4.2); each is a filter that the address may also bring. */
export const DESK_TABS = {
  new: { status: 'RECEIVED' },
  toAssign: { status: 'CLASSIFIED' },
  working: { status: 'IN_PROGRESS' },
  dueSoon: { deadline: 'DUE_SOON' },
  overdue: { deadline: 'OVERDUE' },
  answered: { status: 'ANSWERED' },
  all: {},
} as const satisfies Record<string, TabFilters>;

export type DeskTab = keyof typeof DESK_TABS;

export const DESK_TAB_NAMES = Object.keys(DESK_TABS) as DeskTab[];

/** The tab that these filters are; undefined: none of them, for the address may narrow to more than a tab does. */
export function tabOf({ status, deadline, answered }: TabFilters): DeskTab | undefined {
  return DESK_TAB_NAMES.find((name) => {
    const tab: TabFilters = DESK_TABS[name];
    return tab.status === status && tab.deadline === deadline && tab.answered === answered;
  });
}
