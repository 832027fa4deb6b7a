import type { ObjectLiteral } from 'typeorm';
import type { Caller } from './caller';

/** A condition for a query, with its parameters. */
export interface Scope {
  sql: string;
  parameters: ObjectLiteral;
}

/** The caller's province heads the cluster in the meeting's emulation year: the right moves on with the head. */
const headed = (m: string): string => `EXISTS (
  SELECT 1 FROM cluster_year scope_year
  WHERE scope_year.cluster_id = ${m}.cluster_id AND scope_year.year = ${m}.emulation_year
    AND scope_year.head_unit_id = ANY(:scopeHeads))`;

const memberOrGuest = (m: string): string => `(EXISTS (
  SELECT 1 FROM cluster_membership scope_member
  WHERE scope_member.cluster_id = ${m}.cluster_id AND scope_member.unit_id = ANY(:scopeUnits)
    AND daterange(scope_member.valid_from, scope_member.valid_to, '[]') @> ${m}.held_on)
 OR EXISTS (
  SELECT 1 FROM delegation scope_delegation
  WHERE scope_delegation.meeting_id = ${m}.id AND scope_delegation.unit_id = ANY(:scopeUnits)))`;

const attended = (m: string): string => `EXISTS (
  SELECT 1 FROM attendee scope_attendee WHERE scope_attendee.meeting_id = ${m}.id AND scope_attendee.user_id = :scopeUser)`;

const parametersOf = (caller: Caller): ObjectLiteral => ({
  scopeHeads: caller.unitsAs('SECRETARIAT'),
  scopeUnits: caller.unitsAs('SECRETARIAT', 'FOCAL_POINT'),
  scopeUser: caller.userId,
});

/** The meetings that the caller may run. `m` is the alias under which the query knows the meeting. */
export const managedMeetings = (caller: Caller, m: string): Scope => ({
  sql: headed(m),
  parameters: parametersOf(caller),
});

/**
 * The meetings that exist for the caller (docs/design.md §6): for the board and administrators all but drafts, for a
 * secretariat all of its own, for a province those of its clusters, for anybody those they attend.
 */
export function visibleMeetings(caller: Caller, m: string): Scope {
  const parameters = parametersOf(caller);
  const publicly = caller.is('ADMIN', 'BOARD_STAFF', 'BOARD_LEADER')
    ? 'TRUE'
    : `(${[...(caller.unitsAs('SECRETARIAT', 'FOCAL_POINT').length > 0 ? [memberOrGuest(m)] : []), attended(m)].join(' OR ')})`;
  const own = caller.is('SECRETARIAT') ? ` OR ${headed(m)}` : '';
  return { sql: `((${m}.status <> 'DRAFT' AND ${publicly})${own})`, parameters };
}
