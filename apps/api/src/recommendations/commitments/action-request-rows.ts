import { VIETNAMESE } from '../../directory/unit.queries';
import type { Caller } from '../../identity/caller';
import { managedMeetings, type Scope, visibleMeetings } from '../../identity/meeting-scope';
import { codeOf } from '../recommendation-number';
import type { ActionRequestDto, CallSource, MemberReplyDto } from './action-request.dto';

type MemberRow = Omit<MemberReplyDto, 'at' | 'mayReply'> & { at: string | null };

export type ActionRequestRow = Pick<
  ActionRequestDto,
  'id' | 'text' | 'askedBy' | 'dueOn' | 'source' | 'meeting' | 'clusterName' | 'version'
> & {
  asked: { id: string; numberYear: number; number: number | null; text: string } | null;
  members: MemberRow[];
};

/** The members of the meeting's cluster on its day, and what each replied. */
const MEMBERS = `
  SELECT json_agg(json_build_object('unitId', u.id, 'unitName', u.name, 'state', y.state, 'text', y.text, 'at', y.at,
                                    'version', y.version) ORDER BY u.name ${VIETNAMESE}, u.id)
  FROM cluster_membership s JOIN unit u ON u.id = s.unit_id
  LEFT JOIN action_reply y ON y.request_id = q.id AND y.unit_id = u.id
  WHERE s.cluster_id = m.cluster_id AND daterange(s.valid_from, s.valid_to, '[]') @> m.held_on`;

export const CALLS = `
  SELECT q.id, q.text, q.asked_by AS "askedBy", q.due_on::text AS "dueOn", q.version, c.name AS "clusterName",
         CASE WHEN q.entry_id IS NOT NULL THEN 'RECORD' WHEN q.response_id IS NOT NULL THEN 'ANSWER' ELSE 'BOARD' END AS source,
         json_build_object('id', m.id, 'title', m.title, 'heldOn', m.held_on) AS meeting,
         CASE WHEN r.id IS NOT NULL THEN json_build_object('id', r.id, 'numberYear', r.number_year, 'number', r.number,
                                                           'text', left(r.text, 200)) END AS asked,
         coalesce((${MEMBERS}), '[]') AS members
  FROM action_request q
  JOIN meeting m ON m.id = q.meeting_id
  JOIN cluster c ON c.id = m.cluster_id
  LEFT JOIN response a ON a.id = q.response_id
  LEFT JOIN recommendation r ON r.id = a.recommendation_id`;

/** The calls that exist for the caller: those of meetings that do; what is being recorded is the secretariat's own. */
export function visibleCalls(caller: Caller): Scope {
  const meetings = visibleMeetings(caller, 'm');
  const managed = managedMeetings(caller, 'm');
  return {
    sql: `${meetings.sql} AND (r.id IS NULL OR r.status <> 'DRAFT' OR ${managed.sql})`,
    parameters: { ...meetings.parameters, ...managed.parameters },
  };
}

/** A member writes for itself; the board also for one that told it in another way. */
export const mayReplyFor = (caller: Caller, unitId: string): boolean =>
  caller.can('action-request:manage') || caller.unitsAs('SECRETARIAT', 'FOCAL_POINT').includes(unitId);

/** Members see each other's replies; a guest of the meeting, or somebody who only attended it, sees the call alone. */
const seesReplies = (caller: Caller, members: readonly MemberRow[]): boolean =>
  caller.is('ADMIN', 'BOARD_STAFF', 'BOARD_LEADER') ||
  caller.unitsAs('SECRETARIAT', 'FOCAL_POINT').some((own) => members.some(({ unitId }) => unitId === own));

export function toActionRequestDto(caller: Caller, { asked, members, ...row }: ActionRequestRow): ActionRequestDto {
  return {
    ...row,
    recommendation: asked && {
      id: asked.id,
      code: codeOf(asked),
      text: asked.text,
    },
    members: seesReplies(caller, members)
      ? members.map((member) => ({
          ...member,
          at: member.at === null ? null : new Date(member.at),
          mayReply: mayReplyFor(caller, member.unitId),
        }))
      : [],
    actions: actionsOn(caller, row.source),
  };
}

/** The words of others change where they stand; only their day is the board's to set. */
function actionsOn(caller: Caller, source: CallSource): string[] {
  if (!caller.can('action-request:manage')) return [];
  return source === 'BOARD' ? ['update', 'delete'] : ['update'];
}
