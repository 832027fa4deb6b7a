import { addWorkingDays, dayOfWeek, isWorkingDay, type WorkingCalendar, workingDaysBetween } from '@kyhop/vietnamese';
import type { Clash } from './plan-facts';
import { MOST_NAMES, NOTICE_WORKING_DAYS } from './schedule-warnings';
import { isGood, SLOT_REASONS, type SlotReasonCode, weightOf } from './slot-reasons';
import type { Slot } from './slots';
import type { SlotReasonDto, SuggestedSlotDto } from './suggestion.dto';
import { daysAround, type NamedDays, tetAfter, workingCalendarOf } from './working-calendar';

const FRIDAY = 5;

/** The slots with what speaks for and against each, one for each half day, the best first; of equals the earlier. */
export function rankSlots(
  slots: readonly Slot[],
  busy: readonly Clash[],
  days: readonly NamedDays[],
  today: string,
): SuggestedSlotDto[] {
  const calendar = workingCalendarOf(days);
  const notice = { today, enough: addWorkingDays(today, NOTICE_WORKING_DAYS, calendar), calendar };
  const ranked = slots
    .map((slot) => ({ slot, suggestion: suggestionFor(slot, busy, days, notice) }))
    .toSorted((a, b) => b.suggestion.score - a.suggestion.score || (a.slot.start < b.slot.start ? -1 : 1));
  // 7:30 and 8:00 of one morning are one suggestion: the better of the two.
  const seen = new Set<string>();
  return ranked.flatMap(({ slot, suggestion }) => {
    const half = `${slot.heldOn} ${slot.start.slice(11) < '12:00' ? 'morning' : 'afternoon'}`;
    if (seen.has(half)) return [];
    seen.add(half);
    return [suggestion];
  });
}

interface Notice {
  today: string;
  /** The first day for which invitations that go out today are in time. */
  enough: string;
  calendar: WorkingCalendar;
}

function suggestionFor(
  slot: Slot,
  busy: readonly Clash[],
  days: readonly NamedDays[],
  notice: Notice,
): SuggestedSlotDto {
  const { start, end, ...time } = slot;
  const inTheWay = busy.filter((clash) => clash.start < end && start < clash.end).flatMap(reasonsOf);
  const reasons = [
    ...(inTheWay.length > 0 ? inTheWay : [reason('FREE_FOR_ALL')]),
    ...dayReasons(slot, days, notice.calendar),
    noticeReason(slot.heldOn, notice),
  ].toSorted((a, b) => SLOT_REASONS.indexOf(a.code) - SLOT_REASONS.indexOf(b.code));
  const against = reasons.reduce((sum, { code, count }) => sum + weightOf(code, count), 0);
  return { ...time, score: Math.max(0, 100 - against), reasons };
}

const reason = (code: SlotReasonCode, over: Partial<SlotReasonDto> = {}): SlotReasonDto => ({
  code,
  good: isGood(code),
  names: [],
  count: 0,
  name: null,
  workingDays: null,
  meeting: null,
  ...over,
});

function reasonsOf({ meeting, sameVenue, people, units }: Clash): SlotReasonDto[] {
  const about = (code: SlotReasonCode, names: readonly string[]): SlotReasonDto =>
    reason(code, { names: names.slice(0, MOST_NAMES), count: names.length, meeting });
  // A name alone keeps nobody from a time: the warnings tell of it once the time is chosen.
  const sure = people.filter((person) => person.sure).map(({ name }) => name);
  return [
    ...(sameVenue ? [about('VENUE_TAKEN', [])] : []),
    ...(sure.length > 0 ? [about('PERSON_BUSY', sure)] : []),
    ...(units.length > 0 ? [about('UNIT_BUSY', units)] : []),
  ];
}

function dayReasons({ heldOn, start }: Slot, days: readonly NamedDays[], calendar: WorkingCalendar): SlotReasonDto[] {
  const swapped = daysAround(heldOn, days, true);
  if (swapped) return [reason('SWAPPED_DAY', { name: swapped.name })];
  const holiday = daysAround(heldOn, days, false);
  if (holiday) return [reason('HOLIDAY', { name: holiday.name })];
  const tet = tetAfter(heldOn, days);
  const isFridayAfternoon = dayOfWeek(heldOn) === FRIDAY && start.slice(11) >= '12:00';
  return [
    ...(isWorkingDay(heldOn, calendar) ? [] : [reason('WEEKEND')]),
    ...(tet ? [reason('BEFORE_TET', { name: tet.name })] : []),
    ...(isFridayAfternoon ? [reason('FRIDAY_AFTERNOON')] : []),
  ];
}

const noticeReason = (heldOn: string, { today, enough, calendar }: Notice): SlotReasonDto =>
  heldOn >= enough
    ? reason('NOTICE_OK')
    : reason('NOTICE_SHORT', { workingDays: workingDaysBetween(today, heldOn, calendar) });
