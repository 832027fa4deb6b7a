import type { Schema } from '@kyhop/api-contract';

/** A scheduled preparatory session that the reader runs, unless told otherwise. All of it is made up. */
export function aMeeting(over: Partial<Schema<'MeetingDto'>> = {}): Schema<'MeetingDto'> {
  return {
    ...aMeetingListItem(),
    hostUnitId: '0190a000-0000-7000-8000-0000000000aa',
    prepares: null,
    preparedBy: null,
    statusReason: null,
    preparationNote: null,
    answerBy: null,
    sourceNote: null,
    startedAt: null,
    endedAt: null,
    version: 1,
    actions: ['start', 'postpone', 'cancel', 'update'],
    ...over,
  };
}

/** The same after it was planned, with nothing in its way. */
export function aPlannedMeeting(over: Partial<Schema<'PlannedMeetingDto'>> = {}): Schema<'PlannedMeetingDto'> {
  return { ...aMeeting(), warnings: [], ...over };
}

/** A meeting as a list shows it. */
export function aMeetingListItem(over: Partial<Schema<'MeetingListItemDto'>> = {}): Schema<'MeetingListItemDto'> {
  return {
    id: '0190a000-0000-7000-8000-000000000101',
    clusterId: '0190a000-0000-7000-8000-0000000000c1',
    clusterName: 'Cụm mẫu',
    sample: false,
    emulationYear: 2020,
    kind: 'PREPARATORY',
    title: 'Phiên họp trù bị',
    hostUnitName: 'Tỉnh mẫu',
    venue: 'Hội trường mẫu',
    heldOn: '2021-03-25',
    startTime: null,
    endTime: null,
    dayPart: 'AFTERNOON',
    status: 'SCHEDULED',
    ...over,
  };
}

/** A cluster year that the reader's province heads. */
export function aManagedYear(over: Partial<Schema<'ManagedYearDto'>> = {}): Schema<'ManagedYearDto'> {
  return {
    clusterId: '0190a000-0000-7000-8000-0000000000c1',
    clusterName: 'Cụm mẫu',
    sample: false,
    year: 2020,
    headUnitId: '0190a000-0000-7000-8000-0000000000aa',
    hosts: [
      { id: '0190a000-0000-7000-8000-0000000000aa', name: 'Tỉnh mẫu' },
      { id: '0190a000-0000-7000-8000-0000000000ab', name: 'Tỉnh mẫu khác' },
    ],
    ...over,
  };
}

/** A line of an agenda that is still to come. */
export function anAgendaItem(over: Partial<Schema<'AgendaItemDto'>> = {}): Schema<'AgendaItemDto'> {
  return {
    id: '0190a000-0000-7000-8000-000000000201',
    parentId: null,
    kind: 'REPORT',
    title: 'Báo cáo mẫu',
    minutesPlanned: 10,
    minutesTotal: 10,
    offsetMinutes: 0,
    startsAt: null,
    presenter: null,
    presenterAttendeeId: null,
    presenterName: null,
    presenterIsMe: false,
    note: null,
    reportsYear: null,
    reportsMeetingId: null,
    carriedOver: false,
    state: 'LATER',
    startedAt: null,
    finishedAt: null,
    version: 1,
    ...over,
  };
}

/** An agenda of these lines, which the reader may arrange. */
export function anAgenda(
  items: Schema<'AgendaItemDto'>[] = [],
  over: Partial<Schema<'AgendaDto'>> = {},
): Schema<'AgendaDto'> {
  return {
    items,
    plannedMinutes: items.reduce((sum, { minutesTotal }) => sum + minutesTotal, 0),
    startTime: null,
    availableMinutes: null,
    actions: ['edit'],
    ...over,
  };
}
