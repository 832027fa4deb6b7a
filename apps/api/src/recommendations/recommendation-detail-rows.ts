import type { Caller } from '../identity/caller';
import { type Scope, visibleMeetings } from '../identity/meeting-scope';
import type { DeskDay } from './flow/deadline-state';
import type { DeadlineBasis } from './flow/deadlines';
import type { DeadlineChangeDto, OriginDto, UpwardReportDto } from './flow/flow.dto';
import type { RecommendationLinkDto } from './flow/named.dto';
import { answeredSince, lastWordOf, receivedState } from './flow/received-state';
import { opinionsOf, type OpinionRow } from './opinions/opinion-rows';
import type { ReceiptOutcome } from './receipts/answer-receipt.entity';
import { knownReceipts, type ReceiptRow, receiptsOf } from './receipts/receipt-rows';
import { type ReminderRow, remindersOf } from './reminders/reminder-rows';
import { codeOf } from './recommendation-number';
import type { HeadRow } from './recommendation-rows';
import { ANSWERED_ANEW } from './recommendation-scope';
import type { RecommendationDto, RecommendationStepDto } from './recommendation.dto';
import type { RecommendationStatus } from './recommendation.entity';
import { type ResponseRow, responsesOf } from './response-rows';

export type StepRow = Omit<RecommendationStepDto, 'at' | 'leftGroup' | 'joinedGroup'> & {
  at: string;
  leftGroup: LinkRow | null;
  joinedGroup: LinkRow | null;
};
export type UpwardReportRow = Omit<UpwardReportDto, 'at'> & { at: string };
export type DeadlineChangeRow = Omit<DeadlineChangeDto, 'at'> & { at: string };

export interface LinkRow {
  id: string;
  numberYear: number;
  number: number | null;
}

export type OriginRow = Omit<OriginDto, 'code' | 'received'> &
  LinkRow & { asks: boolean; known: boolean; answeredOn: string | null; word: ReceiptOutcome | null };

/** All that is told of one recommendation, as one statement reads it. */
export type DetailRow = HeadRow &
  Pick<
    RecommendationDto,
    | 'text'
    | 'clusterId'
    | 'emulationYear'
    | 'meetingKind'
    | 'raisedByUnitId'
    | 'competence'
    | 'resultClass'
    | 'channel'
    | 'entry'
  > & {
    managed: boolean;
    /** What it is answered with: itself, or the one that it was merged into. */
    answering: { status: RecommendationStatus; answeredOn: string | null };
    word: ReceiptOutcome | null;
    /** Whether its unit may still say, for the once that it may, that it is not satisfied. */
    mayObject: boolean;
    /** An answer is published that was not found wanting. */
    answeredAnew: boolean;
    mergedInto: LinkRow | null;
    repeats: LinkRow | null;
    repeatedBy: LinkRow[];
    origins: OriginRow[];
    responses: ResponseRow[];
    steps: StepRow[];
    upwardReports: UpwardReportRow[];
    deadlineChanges: DeadlineChangeRow[];
    opinions: OpinionRow[];
    receipts: ReceiptRow[];
    reminders: ReminderRow[];
    basis: DeadlineBasis;
  };

const ENTRY = `CASE WHEN e.id IS NOT NULL THEN json_build_object('id', e.id, 'text', e.text,
  'speaker', coalesce(nullif(concat_ws(', ', p.name, nullif(array_to_string(p.positions, ', '), '')), ''), e.speaker_text)) END`;

const LINK = (of: string): string =>
  `json_build_object('id', ${of}.id, 'numberYear', ${of}.number_year, 'number', ${of}.number)`;

const LINK_OR_NULL = (of: string): string => `CASE WHEN ${of}.id IS NOT NULL THEN ${LINK(of)} END`;

/** The group that a step of `r` led into is the one that the next step left, or that it is still in. */
const STEPS = `
  SELECT s.*, CASE WHEN s.to_status <> 'MERGED' THEN NULL WHEN lead(s.id) OVER way IS NULL THEN r.merged_into_id
                   ELSE lead(s.left_group_id) OVER way END AS joined_group_id
  FROM recommendation_step s WHERE s.recommendation_id = r.id WINDOW way AS (ORDER BY s.at, s.id)`;

/** What `r` is answered with is told to whoever sees `r`; another group only where its meeting exists for the caller. */
const isTold = (caller: Caller, group: string): string => `(${group}.id = r.merged_into_id OR EXISTS (
  SELECT 1 FROM meeting om WHERE om.id = ${group}.meeting_id AND ${visibleMeetings(caller, 'om').sql}))`;

/**
 * An objection takes the matter up again. Who objected and why is told to those who see the receipt, and to the unit that
 * is to do better.
 */
const stepsOf = (caller: Caller): string => `coalesce((
  SELECT json_agg(json_build_object('fromStatus', s.from_status, 'toStatus', s.to_status,
                                    'leftGroup', ${LINK_OR_NULL('former')}, 'joinedGroup', ${LINK_OR_NULL('joined')},
                                    'reason', CASE WHEN reader.knows THEN s.reason END,
                                    'by', CASE WHEN reader.knows THEN who.display_name END, 'at', s.at) ORDER BY s.at, s.id)
  FROM (${STEPS}) AS s LEFT JOIN user_account who ON who.id = s.by_user_id
  LEFT JOIN recommendation former ON former.id = s.left_group_id AND ${isTold(caller, 'former')}
  LEFT JOIN recommendation joined ON joined.id = s.joined_group_id AND ${isTold(caller, 'joined')}
  CROSS JOIN LATERAL (SELECT NOT EXISTS (
    SELECT 1 FROM answer_receipt v JOIN recommendation origin ON origin.id = v.recommendation_id
    WHERE s.from_status IN ('ANSWERED', 'CLOSED') AND v.outcome = 'UNSATISFIED' AND v.reason = s.reason
      AND v.by_user_id = s.by_user_id AND NOT coalesce(${knownReceipts(caller, 'origin').sql}, FALSE)
      AND NOT coalesce(r.lead_unit_id = ANY(:leadingUnits), FALSE)) AS knows) AS reader), '[]')`;

const UPWARD_REPORTS = `coalesce((
  SELECT json_agg(json_build_object('id', x.id, 'authority', x.authority, 'documentReference', x.document_reference,
           'reportedOn', x.reported_on, 'note', x.note, 'reply', x.reply, 'repliedOn', x.replied_on,
           'by', who.display_name, 'at', x.at) ORDER BY x.at, x.id)
  FROM upward_report x LEFT JOIN user_account who ON who.id = x.by_user_id
  WHERE x.recommendation_id = r.id), '[]')`;

const DEADLINE_CHANGES = `coalesce((
  SELECT json_agg(json_build_object('id', x.id, 'fromDueOn', x.from_due_on, 'toDueOn', x.to_due_on,
           'reason', x.reason, 'by', who.display_name, 'at', x.at) ORDER BY x.at, x.id)
  FROM deadline_change x LEFT JOIN user_account who ON who.id = x.by_user_id
  WHERE x.recommendation_id = r.id), '[]')`;

/** Those of meetings that do not exist for the caller do not exist here either. */
const linksTo = (caller: Caller): string => `
  (SELECT ${LINK('other')} FROM recommendation other JOIN meeting om ON om.id = other.meeting_id
   WHERE other.id = r.repeats_id AND ${visibleMeetings(caller, 'om').sql}) AS repeats,
  coalesce((SELECT json_agg(${LINK('other')} ORDER BY other.raised_on, other.id)
   FROM recommendation other JOIN meeting om ON om.id = other.meeting_id
   WHERE other.repeats_id = r.id AND ${visibleMeetings(caller, 'om').sql}), '[]') AS "repeatedBy"`;

/** What was merged into `r`. Whether a unit has its answer is the board's to know, and its own. */
const originsOf = (caller: Caller): string => `coalesce((
  SELECT json_agg(json_build_object(
           'id', o.id, 'numberYear', o.number_year, 'number', o.number, 'text', o.text,
           'raisedBy', coalesce(ou.name, o.raised_by_text), 'raisedOn', o.raised_on,
           'meeting', json_build_object('id', om.id, 'title', om.title, 'heldOn', om.held_on), 'clusterName', oc.name, 'version', o.version,
           'asks', o.raised_by_unit_id IS NOT NULL, 'known', ${knownReceipts(caller, 'o').sql},
           'answeredOn', ${answeredSince('o', 'r')}, 'word', ${lastWordOf('o', 'r')}) ORDER BY o.raised_on, o.id)
  FROM recommendation o
  JOIN meeting om ON om.id = o.meeting_id JOIN cluster oc ON oc.id = om.cluster_id
  LEFT JOIN unit ou ON ou.id = o.raised_by_unit_id
  WHERE o.merged_into_id = r.id AND ${visibleMeetings(caller, 'om').sql}), '[]')`;

/** What the page of a recommendation needs beside its head (recommendation-rows.ts); takes `:today`. */
export function detailColumns(caller: Caller): Scope {
  const opinions = opinionsOf(caller);
  const receipts = receiptsOf(caller);
  return {
    sql: `r.text, r.raised_by_unit_id AS "raisedByUnitId", r.competence, r.result_class AS "resultClass", r.channel,
      m.cluster_id AS "clusterId", m.emulation_year AS "emulationYear", m.kind AS "meetingKind",
      json_build_object('status', w.status, 'answeredOn', ${answeredSince('r', 'w')}) AS answering, ${lastWordOf('r', 'w')} AS word,
      NOT EXISTS (SELECT 1 FROM answer_receipt said WHERE said.recommendation_id = r.id
                  AND said.outcome = 'UNSATISFIED') AS "mayObject", ${ANSWERED_ANEW} AS "answeredAnew",
      CASE WHEN r.merged_into_id IS NOT NULL THEN ${LINK('w')} END AS "mergedInto", ${linksTo(caller)},
      ${ENTRY} AS entry, ${responsesOf(caller.can('response:draft'))} AS responses, ${stepsOf(caller)} AS steps,
      ${originsOf(caller)} AS origins, ${UPWARD_REPORTS} AS "upwardReports", ${DEADLINE_CHANGES} AS "deadlineChanges",
      ${opinions.sql} AS opinions, ${receipts.sql} AS receipts,
      ${remindersOf(caller.can('recommendation:handle'))} AS reminders`,
    parameters: {
      ...opinions.parameters,
      ...receipts.parameters,
      leadingUnits: caller.unitsAs('SECRETARIAT', 'FOCAL_POINT'),
    },
  };
}

/** Beside those of the head (recommendation-rows.ts). */
export const DETAIL_SOURCES = `
  JOIN recommendation w ON w.id = coalesce(r.merged_into_id, r.id)
  LEFT JOIN entry e ON e.id = r.entry_id
  LEFT JOIN attendee p ON p.id = e.speaker_id`;

export const toLink = (row: LinkRow): RecommendationLinkDto => ({ id: row.id, code: codeOf(row) });

export function toOrigin(row: OriginRow, day: DeskDay): OriginDto {
  const { id, text, raisedBy, raisedOn, meeting, clusterName, version, asks, known, answeredOn, word } = row;
  const received = asks && known ? receivedState({ answeredOn, word }, day) : null;
  return { id, code: codeOf(row), text, raisedBy, raisedOn, meeting, clusterName, received, version };
}

export const toStep = ({ leftGroup, joinedGroup, ...step }: StepRow): RecommendationStepDto => ({
  ...withInstant(step),
  leftGroup: leftGroup && toLink(leftGroup),
  joinedGroup: joinedGroup && toLink(joinedGroup),
});

/** JSON gives instants as texts. */
export const withInstant = <Row extends { at: string }>(row: Row): Omit<Row, 'at'> & { at: Date } => ({
  ...row,
  at: new Date(row.at),
});
