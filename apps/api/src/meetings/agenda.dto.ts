import { ApiProperty } from '@nestjs/swagger';
import { IdField, Ids, Maybe, OneOf, SeenVersion, Text, WholeNumber } from '../common/fields';
import { AGENDA_ITEM_STATES, type AgendaItemState } from './agenda-schedule';
import { AGENDA_ITEM_KINDS, type AgendaItemKind } from './agenda-item.entity';

/** More lines than any programme has; what one request may order. */
export const MOST_ITEMS = 200;

export class AgendaItemFieldsDto {
  /** The line that this one is a part of; null: a line of its own. */
  @Maybe()
  @IdField()
  parentId?: string | null;

  /** What happens in it. */
  @OneOf(AGENDA_ITEM_KINDS, 'AgendaItemKind')
  kind: AgendaItemKind;

  /** As it stands in the programme. */
  @Text(500)
  title: string;

  /** Planned length in minutes; 0 when it takes no time of its own. */
  @WholeNumber(0, 1440)
  minutesPlanned: number;

  /** Whoever presents, when not one of the attendees. */
  @Maybe()
  @Text(300)
  presenter?: string | null;

  /** The attendee who presents; not with `presenter`. */
  @Maybe()
  @IdField()
  presenterAttendeeId?: string | null;

  /** What there is to say about the line, for everybody who sees the programme; left out: as it is. */
  @Maybe()
  @Text(20_000)
  note?: string | null;
}

export class CreateAgendaItemDto extends AgendaItemFieldsDto {
  /** Made by the client: the same id twice is one line. */
  @IdField()
  id: string;

  /** The line that it follows; left out: the last. */
  @Maybe()
  @IdField()
  afterId?: string | null;
}

export class AgendaReportDto {
  /** Made by the client: the same id twice is one line. */
  @IdField()
  id: string;
}

export class UpdateAgendaItemDto extends AgendaItemFieldsDto {
  @SeenVersion()
  version: number;
}

export class AgendaOrderDto {
  /** Every line of the agenda, in the new order; which line is a part of which does not change. */
  @Ids(MOST_ITEMS)
  ids: string[];
}

/** START takes a line up, and ends the one that is on; FINISH ends it; RESET forgets both times. */
export const AGENDA_PROGRESS = ['START', 'FINISH', 'RESET'] as const;
export type AgendaProgress = (typeof AGENDA_PROGRESS)[number];

export class AgendaProgressDto {
  /** START takes the line up, and ends the one that is on; FINISH ends it; RESET forgets both times. */
  @OneOf(AGENDA_PROGRESS, 'AgendaProgress')
  action: AgendaProgress;

  @SeenVersion()
  version: number;
}

export class AgendaItemDto {
  /** The line. */
  id: string;
  /** The line that this one is a part of; null: a line of its own. */
  parentId: string | null;
  /** What happens in it. */
  @ApiProperty({ enum: AGENDA_ITEM_KINDS, enumName: 'AgendaItemKind' })
  kind: AgendaItemKind;
  /** As it stands in the programme. */
  title: string;
  /** Planned length in minutes, as entered. */
  minutesPlanned: number;
  /** Length in minutes that counts: a line whose parts need longer takes as long as they do. */
  minutesTotal: number;
  /** Minutes from the start of the meeting; below 0 for what comes before it, such as the reception. */
  offsetMinutes: number;
  /** HH:mm at which it is planned to begin; null when the meeting has no clock time. */
  startsAt: string | null;
  /** Whoever presents, when not one of the attendees. */
  presenter: string | null;
  /** The attendee who presents. */
  presenterAttendeeId: string | null;
  /** The name of whoever presents, attendee or not. */
  presenterName: string | null;
  /** The caller is the attendee who presents. */
  presenterIsMe: boolean;
  /** What there is to say about the line. */
  note: string | null;
  /** The emulation year of whose recommendations this line reports what came of them; null: it reports of none. */
  reportsYear: number | null;
  /** The preparatory session on whose promises this line reports what became of them; null: it reports of none. */
  reportsMeetingId: string | null;
  /** The line was carried over from an earlier meeting. */
  carriedOver: boolean;
  /** DONE, NOW, NEXT (the first that is still to come) or LATER. */
  @ApiProperty({ enum: AGENDA_ITEM_STATES, enumName: 'AgendaItemState' })
  state: AgendaItemState;
  /** When it was really taken up. */
  startedAt: Date | null;
  /** When it was really left. */
  finishedAt: Date | null;
  /** Raised by every change; whoever changes it names the version that they saw. */
  version: number;
}

/**
 * `edit`: change the lines; `template`: fill the empty agenda; `report`: add the report on last year; `report-session`: add
 * that on what the preparatory session promised; `keep`: save the lines as a template; `copy` and `move`: carry unfinished
 * lines over to another meeting; `run`: take lines up in the session.
 */
export const AGENDA_ACTIONS = ['edit', 'template', 'report', 'report-session', 'keep', 'copy', 'move', 'run'] as const;
export type AgendaAction = (typeof AGENDA_ACTIONS)[number];

export class AgendaDto {
  /** In order, each line followed by its parts. */
  items: AgendaItemDto[];
  /** What the lines need together from the start of the meeting, in minutes. */
  plannedMinutes: number;
  /** HH:mm at which the meeting begins; null when it has no clock time. */
  startTime: string | null;
  /** The length of the meeting in minutes; null when it has no clock times. */
  availableMinutes: number | null;
  /** The caller's choices now: whatever is not named here is refused. */
  @ApiProperty({ enum: AGENDA_ACTIONS, enumName: 'AgendaAction', isArray: true })
  actions: AgendaAction[];
}
