import { createHash } from 'node:crypto';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '@kyhop/vietnamese';
import type { Clash, PlanFacts } from './plan-facts';
import { severityOf, WARNING_CODES, type WarningCode } from './warning-codes';
import type { WarningDto } from './warning.dto';
import { daysAround, type NamedDays, tetAfter, workingCalendarOf } from './working-calendar';

/**
 * Invitations reach people at least so many working days before the meeting: QĐ 45/2018/QĐ-TTg (docs/domain.md §1.10).
 * One ministry's own rule says five; a default, not a law for every host.
 */
export const NOTICE_WORKING_DAYS = 3;

/** The widest hours of offices, in the South from 07:00 (docs/domain.md §6.3), and one hour in which a meeting may overrun. */
const DAY_BEGINS = '07:00';
const DAY_ENDS = '18:00';

/** So many names are told; of the others, how many there are. */
export const MOST_NAMES = 20;

type Found = Pick<WarningDto, 'code' | 'subject'> & Partial<WarningDto>;

/** What there is to think of about a plan, as of today. What weighs more comes first. */
export function warningsOf(plan: PlanFacts, days: readonly NamedDays[], today: string): WarningDto[] {
  const found = [
    ...dayWarnings(plan.heldOn, days),
    ...noticeWarnings(plan, days, today),
    ...hourWarnings(plan),
    ...plan.clashes.flatMap((clash) => clashWarnings(plan, clash)),
    ...plan.disordered.map(({ key, meeting }): Found => ({
      code: 'NOT_AFTER_PREPARATORY',
      subject: `${plan.heldOn}|${key}`,
      meeting,
    })),
  ];
  return found
    .map((warning) => whole(warning, plan))
    .toSorted((a, b) => WARNING_CODES.indexOf(a.code) - WARNING_CODES.indexOf(b.code));
}

function whole({ code, ...found }: Found, { reasons }: PlanFacts): WarningDto {
  const given = reasons.find((reason) => reason.code === code && reason.subject === found.subject);
  return {
    code,
    severity: severityOf(code),
    day: null,
    name: null,
    names: [],
    count: 0,
    workingDays: null,
    needed: null,
    meeting: null,
    ...found,
    reason: given ? { text: given.text, byName: given.byName, at: new Date(given.at) } : null,
  };
}

/** What the calendar says of the day: a swapped day is worked, whatever else it is (docs/domain.md §6.4). */
function dayWarnings(day: string, days: readonly NamedDays[]): Found[] {
  const about = (code: WarningCode, row?: NamedDays): Found => ({ code, subject: day, day, name: row?.name ?? null });
  const swapped = daysAround(day, days, true);
  if (swapped) return [about('SWAPPED_DAY', swapped)];
  const holiday = daysAround(day, days, false);
  if (holiday) return [about('HOLIDAY', holiday)];
  const weekend = isWorkingDay(day, workingCalendarOf(days)) ? [] : [about('WEEKEND')];
  const tet = tetAfter(day, days);
  return tet ? [...weekend, { ...about('BEFORE_TET', tet), day: tet.fromDate }] : weekend;
}

/** Counted only ahead: of a meeting that is entered afterwards, nobody can be invited any more. */
function noticeWarnings({ heldOn, invited }: PlanFacts, days: readonly NamedDays[], today: string): Found[] {
  const calendar = workingCalendarOf(days);
  if (invited || heldOn < today || addWorkingDays(today, NOTICE_WORKING_DAYS, calendar) <= heldOn) return [];
  const workingDays = workingDaysBetween(today, heldOn, calendar);
  return [{ code: 'SHORT_NOTICE', subject: heldOn, workingDays, needed: NOTICE_WORKING_DAYS }];
}

function hourWarnings({ startTime, endTime }: PlanFacts): Found[] {
  if (startTime === null) return [];
  const within = startTime >= DAY_BEGINS && startTime < DAY_ENDS && (endTime ?? startTime) <= DAY_ENDS;
  return within ? [] : [{ code: 'OUTSIDE_HOURS', subject: `${startTime}-${endTime ?? ''}` }];
}

/** Of another meeting at the same time: the place, the people and the units that both want. */
function clashWarnings(plan: PlanFacts, { key, meeting, sameVenue, people, units }: Clash): Found[] {
  const about = (code: WarningCode, names: readonly string[]): Found => ({
    code,
    // A reason is for these people on this day: who comes in addition, or another day, is something new.
    subject: [plan.heldOn, key, ...(names.length > 0 ? [fingerprint(names)] : [])].join('|'),
    names: names.slice(0, MOST_NAMES),
    count: names.length,
    meeting,
  });
  const sure = people.filter((person) => person.sure).map(({ name }) => name);
  const maybe = people.filter((person) => !person.sure).map(({ name }) => name);
  return [
    ...(sameVenue ? [{ ...about('SAME_VENUE', []), name: plan.venue }] : []),
    ...(sure.length > 0 ? [about('SAME_PERSON', sure)] : []),
    ...(maybe.length > 0 ? [about('MAYBE_SAME_PERSON', maybe)] : []),
    ...(units.length > 0 ? [about('UNIT_ELSEWHERE', units)] : []),
  ];
}

const fingerprint = (names: readonly string[]): string =>
  createHash('sha256').update(names.toSorted().join('\n')).digest('hex').slice(0, 12);
