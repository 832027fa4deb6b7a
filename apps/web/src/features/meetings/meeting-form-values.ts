import type { Schema } from '@kyhop/api-contract';
import { DAY_PART_VALUES } from '@kyhop/api-contract';
import { isPlainDate } from '@kyhop/vietnamese';
import type { MeetingPlan } from '../../app/paths';
import { CALENDAR_DAY_PARAMETER, DAY_PARTS, FILTERS, PLAN_PARAMETERS } from '../../app/paths';
import { formatTime } from '../../shared/format';
import type { Meeting } from './meetings.queries';

/** What is on the form. Both ways to give the time are kept, so that trying the other one loses nothing. */
export interface MeetingValues {
  clusterId: string | null;
  emulationYear: string | null;
  kind: Meeting['kind'];
  title: string;
  hostUnitId: string | null;
  venue: string;
  heldOn: string | null;
  timing: 'dayPart' | 'clock';
  dayPart: NonNullable<Meeting['dayPart']>;
  startTime: string | null;
  endTime: string | null;
  preparesId: string | null;
  preparationNote: string;
  sourceNote: string;
  actualStart: string | null;
  actualEnd: string | null;
}

/** A new meeting of the latest cluster year that the reader's province heads. */
export function emptyValues(first: Schema<'ManagedYearDto'> | undefined): MeetingValues {
  return {
    clusterId: first?.clusterId ?? null,
    emulationYear: first ? String(first.year) : null,
    kind: 'PREPARATORY',
    title: '',
    hostUnitId: first?.headUnitId ?? null,
    venue: '',
    heldOn: null,
    timing: 'dayPart',
    dayPart: 'MORNING',
    startTime: null,
    endTime: null,
    preparesId: null,
    preparationNote: '',
    sourceNote: '',
    actualStart: null,
    actualEnd: null,
  };
}

/** The same with what was chosen in the calendar: a day, times or a part of it, a cluster that the reader heads. */
export function plannedValues(years: readonly Schema<'ManagedYearDto'>[], plan: MeetingPlan): MeetingValues {
  const year = years.find(({ clusterId }) => clusterId === plan.clusterId) ?? years[0];
  const empty = emptyValues(year);
  return {
    ...empty,
    heldOn: plan.on ?? null,
    timing: plan.start === undefined ? 'dayPart' : 'clock',
    startTime: plan.start ?? null,
    endTime: plan.end ?? null,
    dayPart: plan.part ?? empty.dayPart,
  };
}

/** What was chosen in the calendar, as the address of a new meeting has it; what makes no sense there is left out. */
export function planFrom(get: (name: string) => string | undefined): MeetingPlan {
  const day = get(CALENDAR_DAY_PARAMETER);
  const time = (name: string) => (CLOCK_TIME.test(get(name) ?? '') ? get(name) : undefined);
  const part = get(PLAN_PARAMETERS.part);
  return {
    on: day !== undefined && isPlainDate(day) ? day : undefined,
    start: time(PLAN_PARAMETERS.start),
    end: time(PLAN_PARAMETERS.end),
    part: DAY_PART_VALUES.find((value) => DAY_PARTS[value] === part),
    clusterId: get(FILTERS.clusterId),
  };
}

const CLOCK_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** The plan on the form as the server looks at it before it is saved; null while too little is known. */
export function planOf(values: MeetingValues, meetingId?: string): Schema<'CheckPlanDto'> | null {
  const fields = fieldsOf(values);
  const { heldOn, clusterId, emulationYear, kind, hostUnitId, preparesId } = fields;
  const { startTime = null, endTime = null, dayPart = null } = fields;
  const timed = dayPart !== null || (startTime !== null && (endTime === null || startTime < endTime));
  if (heldOn === '' || clusterId === '' || !emulationYear || !timed) return null;
  const place = { venue: fields.venue || null, hostUnitId, preparesId };
  return {
    heldOn,
    startTime,
    endTime,
    dayPart,
    clusterId,
    emulationYear,
    kind,
    ...place,
    meetingId: meetingId ?? null,
  };
}

type Times = Pick<Schema<'SuggestedSlotDto'>, 'heldOn' | 'startTime' | 'endTime' | 'dayPart'>;

/** What a suggested time changes on the form; what was entered the other way stays. */
export function timesOf({ heldOn, startTime, endTime, dayPart }: Times): Partial<MeetingValues> {
  return dayPart === null ? { heldOn, timing: 'clock', startTime, endTime } : { heldOn, timing: 'dayPart', dayPart };
}

export function valuesOf(meeting: Meeting): MeetingValues {
  return {
    clusterId: meeting.clusterId,
    emulationYear: String(meeting.emulationYear),
    kind: meeting.kind,
    title: meeting.title,
    hostUnitId: meeting.hostUnitId,
    venue: meeting.venue,
    heldOn: meeting.heldOn,
    timing: meeting.dayPart === null ? 'clock' : 'dayPart',
    dayPart: meeting.dayPart ?? 'MORNING',
    startTime: meeting.startTime,
    endTime: meeting.endTime,
    preparesId: meeting.prepares?.id ?? null,
    preparationNote: meeting.preparationNote ?? '',
    sourceNote: meeting.sourceNote ?? '',
    actualStart: meeting.startedAt && formatTime(meeting.startedAt),
    actualEnd: meeting.endedAt && formatTime(meeting.endedAt),
  };
}

type MeetingFields = Omit<Schema<'CreateMeetingDto'>, 'id'>;

/** What the server is told: one way to give the time, and a link only from a preparatory session. */
export function fieldsOf(values: MeetingValues): MeetingFields {
  const byClock = values.timing === 'clock';
  return {
    clusterId: values.clusterId ?? '',
    emulationYear: Number(values.emulationYear),
    kind: values.kind,
    title: values.title.trim(),
    hostUnitId: values.hostUnitId,
    venue: values.venue.trim(),
    heldOn: values.heldOn ?? '',
    startTime: byClock ? values.startTime : null,
    endTime: byClock ? values.endTime : null,
    dayPart: byClock ? null : values.dayPart,
    preparesId: values.kind === 'PREPARATORY' ? values.preparesId : null,
    preparationNote: values.preparationNote.trim() || null,
    sourceNote: values.sourceNote.trim() || null,
  };
}
