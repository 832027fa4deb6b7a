import type { ObjectLiteral } from 'typeorm';
import type { Caller } from '../../identity/caller';
import { managedMeetings, visibleMeetings } from '../../identity/meeting-scope';
import type { CheckPlanDto } from './calendar.dto';
import { spanOf } from './plan-facts';
import type { SuggestTimesDto } from './suggestion.dto';

/** A query that gives plans with the columns which plan-facts.ts looks at, to be read under the name `m`. */
export interface PlanSource {
  sql: string;
  parameters: ObjectLiteral;
}

/** The plans that are saved: the meetings. */
export const SAVED_PLANS = `(
  SELECT saved.*, ${spanOf('saved')} AS span, '{}'::uuid[] AS person_ids, NULL::uuid[] AS unit_ids FROM meeting saved)`;

/** Of the meeting that is planned anew, if any: the plan has a row in any case. */
const own = (caller: Caller): string =>
  `(SELECT 1) AS one LEFT JOIN meeting own ON own.id = :meetingId::uuid AND ${visibleMeetings(caller, 'own').sql}`;

const ownParameters = (caller: Caller): ObjectLiteral => ({
  ...visibleMeetings(caller, 'own').parameters,
  ...managedMeetings(caller, 'own').parameters,
});

/** What is left out is as the meeting has it. */
const given = (
  body: CheckPlanDto,
  field: 'venue' | 'hostUnitId' | 'preparesId',
  type: string,
  column: string,
): string => (body[field] === undefined ? `own.${column}` : `:${field}::${type}`);

/** A plan that somebody is making; of a meeting that is there, with its people and delegations. */
export const proposedPlan = (caller: Caller, body: CheckPlanDto): PlanSource => ({
  sql: `(
    SELECT own.id, coalesce(own.status, 'DRAFT') AS status, coalesce(${managedMeetings(caller, 'own').sql}, false) AS managed,
           coalesce(:clusterId::uuid, own.cluster_id) AS cluster_id,
           coalesce(:emulationYear::integer, own.emulation_year) AS emulation_year,
           :heldOn::date AS held_on, :startTime::time AS start_time, :endTime::time AS end_time,
           meeting_span(:heldOn::date, :startTime::time, :endTime::time, :dayPart::text) AS span,
           ${given(body, 'venue', 'text', 'venue')} AS venue,
           ${given(body, 'hostUnitId', 'uuid', 'host_unit_id')} AS host_unit_id,
           ${given(body, 'preparesId', 'uuid', 'prepares_id')} AS prepares_id,
           :personIds::uuid[] AS person_ids, NULL::uuid[] AS unit_ids
    FROM ${own(caller)})`,
  parameters: {
    ...ownParameters(caller),
    meetingId: body.meetingId ?? null,
    clusterId: body.clusterId ?? null,
    emulationYear: body.emulationYear ?? null,
    heldOn: body.heldOn,
    startTime: body.startTime ?? null,
    endTime: body.endTime ?? null,
    dayPart: body.dayPart ?? null,
    venue: body.venue ?? null,
    hostUnitId: body.hostUnitId ?? null,
    preparesId: body.preparesId ?? null,
    personIds: body.personIds ?? [],
  },
});

/** A plan that takes a whole period: whatever clashes with it is what makes its people, units and venue busy. */
export const plannedPeriod = (caller: Caller, body: SuggestTimesDto): PlanSource => ({
  sql: `(
    SELECT own.id, coalesce(${managedMeetings(caller, 'own').sql}, false) AS managed, :clusterId::uuid AS cluster_id,
           :from::date AS held_on, tsrange(:from::date, :to::date + 1) AS span,
           coalesce(:venue::text, own.venue) AS venue, own.host_unit_id, own.prepares_id,
           :personIds::uuid[] AS person_ids, :unitIds::uuid[] AS unit_ids
    FROM ${own(caller)})`,
  parameters: {
    ...ownParameters(caller),
    meetingId: body.meetingId ?? null,
    clusterId: body.clusterId,
    from: body.from,
    to: body.to,
    venue: body.venue ?? null,
    personIds: body.personIds ?? [],
    unitIds: body.unitIds ?? null,
  },
});
