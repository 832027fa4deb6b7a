import type { Schema } from '@kyhop/api-contract';
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
