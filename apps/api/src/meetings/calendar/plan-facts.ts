import type { Caller } from '../../identity/caller';
import { managedMeetings, visibleMeetings } from '../../identity/meeting-scope';
import type { WarningCode } from './warning-codes';
import type { OtherMeetingDto } from './warning.dto';

/** Another meeting that wants the same at the same time. */
export interface Clash {
  /** Stands for the other meeting without naming it, so that it can be told apart by whoever may not see it. */
  key: string;
  /** Null: the caller may not see it. */
  meeting: OtherMeetingDto | null;
  /** When it is, in Vietnam, YYYY-MM-DDTHH:mm; for ranking, not for showing. */
  start: string;
  end: string;
  sameVenue: boolean;
  /** Who is to be at both; not sure: only the name and the position are the same. */
  people: { name: string; sure: boolean }[];
  /** Short names of the units that are wanted at both. */
  units: string[];
}

/** A plan as the rules look at it. */
export interface PlanFacts {
  heldOn: string;
  /** HH:mm; null with a part of the day. */
  startTime: string | null;
  endTime: string | null;
  venue: string | null;
  /** All of its invitations are out. */
  invited: boolean;
  clashes: Clash[];
  /** The conference that it prepares but does not precede, or the sessions that prepare it and do not. */
  disordered: Pick<Clash, 'key' | 'meeting'>[];
  reasons: { code: WarningCode; subject: string; text: string; byName: string | null; at: string }[];
}

/** The time that a meeting takes, exactly as in the index ix_meeting_span: another expression would not be found by it. */
export const spanOf = (m: string): string =>
  `meeting_span(${m}.held_on, ${m}.start_time, ${m}.end_time, ${m}.day_part)`;

/** A moment of a span as the contract writes it. */
export const localTime = (moment: string): string => `to_char(${moment}, 'YYYY-MM-DD"T"HH24:MI')`;

/** Meetings that take place, or are meant to: one that is over or called off stands in nobody's way. */
const TAKES_PLACE = `('DRAFT', 'SCHEDULED', 'IN_SESSION')`;

const coming = (a: string): string => `${a}.kind = 'PERSON' AND ${a}.coming <> 'NO'`;

/** The same people at the plan `m` and at the meeting `o`, by the directory and by the account. */
const SURELY_SAME = `
  SELECT a.name, true AS sure FROM attendee a JOIN attendee b ON b.person_id = a.person_id
  WHERE a.meeting_id = m.id AND b.meeting_id = o.id AND ${coming('a')} AND ${coming('b')}
  UNION ALL
  SELECT a.name, true FROM attendee a JOIN attendee b ON b.user_id = a.user_id
  WHERE a.meeting_id = m.id AND b.meeting_id = o.id AND ${coming('a')} AND ${coming('b')}
  UNION ALL
  SELECT n.full_name, true FROM attendee b JOIN person n ON n.id = b.person_id
  WHERE b.meeting_id = o.id AND ${coming('b')} AND b.person_id = ANY(m.person_ids)`;

/** As far as words tell: people whom the directory does not know, of the same name in the same position. */
const PERHAPS_SAME = `
  SELECT a.name, false FROM attendee a
  JOIN attendee b ON fold(b.name) = fold(a.name) AND fold(b.positions[1]) = fold(a.positions[1])
  WHERE a.meeting_id = m.id AND b.meeting_id = o.id AND ${coming('a')} AND ${coming('b')}
    AND (a.person_id IS NULL OR b.person_id IS NULL)`;

const people = (same: string): string => `(
  SELECT coalesce(jsonb_agg(jsonb_build_object('name', who.name, 'sure', who.sure) ORDER BY who.name), '[]') FROM (
    SELECT same.name, bool_or(same.sure) AS sure FROM (${same}) AS same GROUP BY same.name) AS who)`;

/** The units that the plan `m` wants and that host the meeting `o` or send a delegation to it. */
const UNITS = `(
  SELECT coalesce(jsonb_agg(u.name ORDER BY u.name), '[]') FROM unit u
  WHERE u.id IN (SELECT o.host_unit_id UNION SELECT d.unit_id FROM delegation d WHERE d.meeting_id = o.id)
    AND u.id IN (
      SELECT m.host_unit_id UNION SELECT d.unit_id FROM delegation d WHERE d.meeting_id = m.id
      UNION SELECT unnest(m.unit_ids)
      UNION SELECT s.unit_id FROM cluster_membership s
        WHERE m.unit_ids IS NULL AND s.cluster_id = m.cluster_id
          AND daterange(s.valid_from, s.valid_to, '[]') @> m.held_on))`;

/** The other meeting as JSON, as far as the caller may know of it. */
const other = (caller: Caller): string => `CASE WHEN ${visibleMeetings(caller, 'o').sql} THEN jsonb_build_object(
  'id', o.id, 'title', o.title, 'clusterName', (SELECT oc.name FROM cluster oc WHERE oc.id = o.cluster_id),
  'start', ${localTime(`lower(${spanOf('o')})`)}, 'end', ${localTime(`upper(${spanOf('o')})`)}) END`;

const KEY = `left(md5(o.id::text), 12)`;

const clashes = (caller: Caller, same: string): string => `(
  SELECT coalesce(jsonb_agg(to_jsonb(clash) ORDER BY clash.start, clash.key), '[]') FROM (
    SELECT ${KEY} AS key, ${other(caller)} AS meeting,
           ${localTime(`lower(${spanOf('o')})`)} AS start, ${localTime(`upper(${spanOf('o')})`)} AS end,
           coalesce(fold(o.venue) = fold(m.venue), false) AS "sameVenue", ${people(same)} AS people, ${UNITS} AS units
    FROM meeting o
    WHERE ${spanOf('o')} && m.span AND o.id IS DISTINCT FROM m.id AND o.status IN ${TAKES_PLACE}
  ) AS clash WHERE clash."sameVenue" OR clash.people <> '[]' OR clash.units <> '[]')`;

/** A conference follows its preparatory session; held on the same half day they would overlap (docs/domain.md §1.4). */
const disordered = (caller: Caller): string => `(
  SELECT coalesce(jsonb_agg(jsonb_build_object('key', ${KEY}, 'meeting', ${other(caller)}) ORDER BY o.held_on, o.id), '[]')
  FROM meeting o
  WHERE o.status NOT IN ('CANCELLED', 'POSTPONED')
    AND ((o.id = m.prepares_id AND NOT m.span << ${spanOf('o')})
      OR (o.prepares_id = m.id AND NOT ${spanOf('o')} << m.span)))`;

/** Between what the plan `m` has to lie: it could not be saved before its session, or after its conference. */
export const ORDER = {
  startsFrom: `(SELECT ${localTime(`max(upper(${spanOf('o')}))`)} FROM meeting o WHERE o.prepares_id = m.id)`,
  endsBy: `(SELECT ${localTime(`lower(${spanOf('o')})`)} FROM meeting o WHERE o.id = m.prepares_id)`,
};

const REASONS = `(
  SELECT coalesce(jsonb_agg(jsonb_build_object('code', w.code, 'subject', w.subject, 'text', w.reason, 'byName', by.display_name, 'at', w.at)), '[]')
  FROM warning_reason w LEFT JOIN user_account by ON by.id = w.by_user_id WHERE w.meeting_id = m.id)`;

const INVITED = `EXISTS (SELECT 1 FROM invitation i WHERE i.meeting_id = m.id)
  AND NOT EXISTS (SELECT 1 FROM invitation i WHERE i.meeting_id = m.id AND i.sent_at IS NULL)`;

/** What the rules need of a plan beyond its own columns, as one JSON value. */
export const factsOf = (caller: Caller): string => `jsonb_build_object(
  'clashes', ${clashes(caller, `${SURELY_SAME} UNION ALL ${PERHAPS_SAME}`)}, 'disordered', ${disordered(caller)}, 'reasons', ${REASONS}, 'invited', ${INVITED})`;

/** The clashes of which one can be sure, without the rest: for a plan whose span is a whole period. */
export const clashesOf = (caller: Caller): string => clashes(caller, SURELY_SAME);

/** The parameters that {@link factsOf} and whatever asks for rights beside it need. */
export const scopeParameters = (caller: Caller): Record<string, unknown> => ({
  ...visibleMeetings(caller, 'o').parameters,
  ...managedMeetings(caller, 'm').parameters,
});
