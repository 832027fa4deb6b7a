import type { EntityManager } from 'typeorm';
import type { Caller } from '../identity/caller';
import type { Scope } from '../identity/meeting-scope';

/** Where all that the caller may see lies, and more perhaps: an index is asked for these before each row is asked about. */
export interface Reach {
  clusters: string[];
  meetings: string[];
  recommendations: string[];
}

/** The same three ways as visibleMeetings and visibleRecommendations, without days and drafts: those stay with the rows. */
const REACH = `SELECT
  ARRAY(SELECT s.cluster_id FROM cluster_membership s WHERE s.unit_id = ANY($1)
        UNION SELECT y.cluster_id FROM cluster_year y WHERE y.head_unit_id = ANY($2)) AS clusters,
  ARRAY(SELECT d.meeting_id FROM delegation d WHERE d.unit_id = ANY($1)
        UNION SELECT a.meeting_id FROM attendee a WHERE a.user_id = $3) AS meetings,
  ARRAY(SELECT r.id FROM recommendation r WHERE r.lead_unit_id = ANY($1)
        UNION SELECT o.recommendation_id FROM coordinating_opinion o WHERE o.unit_id = ANY($1)) AS recommendations`;

/** How far the caller sees; null: everywhere. One statement. */
export async function reachOf(tx: EntityManager, caller: Caller): Promise<Reach | null> {
  if (caller.is('ADMIN', 'BOARD_STAFF', 'BOARD_LEADER')) return null;
  const [reach] = await tx.query<Reach[]>(REACH, [
    caller.unitsAs('SECRETARIAT', 'FOCAL_POINT'),
    caller.unitsAs('SECRETARIAT'),
    caller.userId,
  ]);
  return reach ?? { clusters: [], meetings: [], recommendations: [] };
}

/** More than this are asked row by row. */
const MOST_MARKS = 500;

/** The last part of an id, as the marks of the index hold it (migrations/desk/search.ts). */
export const markOf = (sign: 'c' | 'm' | 'r', id: string): string => `#${sign}${id.slice(-12)}`;

/** What the entries within reach are marked with, one or another; null: with too many marks to ask for. */
export function marksOf(reach: Reach): string[] | null {
  const marks = [
    ...reach.clusters.map((id) => markOf('c', id)),
    ...reach.meetings.map((id) => markOf('m', id)),
    ...reach.recommendations.map((id) => markOf('r', id)),
  ];
  return marks.length > MOST_MARKS ? null : marks;
}

/** That the entry `e` lies within reach. */
export function withinReach(reach: Reach): Scope {
  const ways = [
    ...(reach.clusters.length > 0 ? ['e.cluster_id = ANY(:reachClusters)'] : []),
    ...(reach.meetings.length > 0 ? ['e.meeting_id = ANY(:reachMeetings)'] : []),
    ...(reach.recommendations.length > 0 ? ['e.recommendation_id = ANY(:reachRecommendations)'] : []),
  ];
  return {
    sql: ways.length > 0 ? `(${ways.join(' OR ')})` : 'FALSE',
    parameters: {
      reachClusters: reach.clusters,
      reachMeetings: reach.meetings,
      reachRecommendations: reach.recommendations,
    },
  };
}
