import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Caller } from '../identity/caller';
import type { AgendaItem } from './agenda-item.entity';
import { clockAfter, minutesBetween, type Scheduled, scheduleOf } from './agenda-schedule';
import type { AgendaAction, AgendaDto, AgendaItemDto } from './agenda.dto';
import { MeetingAccess, type SeenMeeting } from './meeting-access.service';

type ItemRow = Omit<AgendaItem, 'meetingId' | 'position' | 'carriedFromId'> &
  Pick<AgendaItemDto, 'presenterName' | 'presenterIsMe' | 'carriedOver'>;

/** `attendee` belongs to a wing further right: its table is read here, nothing of it is imported. */
const ITEMS = `
  SELECT i.id, i.parent_id AS "parentId", i.kind, i.title, i.minutes_planned AS "minutesPlanned", i.presenter,
         i.presenter_attendee_id AS "presenterAttendeeId", coalesce(a.name, i.presenter) AS "presenterName",
         coalesce(a.user_id = $2, false) AS "presenterIsMe", i.note, i.reports_year AS "reportsYear",
         i.reports_meeting_id AS "reportsMeetingId",
         i.carried_from_id IS NOT NULL AS "carriedOver",
         i.started_at AS "startedAt", i.finished_at AS "finishedAt", i.version
  FROM agenda_item i LEFT JOIN attendee a ON a.id = i.presenter_attendee_id
  WHERE i.meeting_id = $1 ORDER BY i.position, i.id`;

/** Whether the programme is the record's by now, and the session, already held, that prepared this meeting. */
const STANDING = `
  SELECT EXISTS (SELECT 1 FROM minutes WHERE meeting_id = $1 AND status IN ('SIGNED', 'ISSUED')) AS frozen,
         (SELECT p.id FROM meeting p WHERE p.prepares_id = $1 AND p.status = 'CLOSED'
          ORDER BY p.held_on DESC, p.id LIMIT 1) AS "sessionId"`;

interface Standing {
  frozen: boolean;
  sessionId: string | null;
}

/** The programme as it is shown, with the times that follow from it. */
@Injectable()
export class AgendaReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: MeetingAccess,
  ) {}

  async read(caller: Caller, meetingId: string, tx: EntityManager = this.dataSource.manager): Promise<AgendaDto> {
    const seen = await this.access.see(caller, meetingId, tx);
    const rows = await tx.query<ItemRow[]>(ITEMS, [meetingId, caller.userId]);
    const { status, startTime, endTime } = seen.meeting;
    const { lines, plannedMinutes } = scheduleOf(rows, status === 'SCHEDULED' || status === 'IN_SESSION');
    const [standing] = seen.managed ? await tx.query<Standing[]>(STANDING, [meetingId]) : [];
    return {
      items: lines.map((line) => toItemDto(line, startTime)),
      plannedMinutes,
      startTime: startTime && clockAfter(startTime, 0),
      availableMinutes: startTime && endTime ? minutesBetween(startTime, endTime) : null,
      actions: actionsOn(caller, seen, rows, standing ?? { frozen: false, sessionId: null }),
    };
  }
}

function toItemDto({ item, ...computed }: Scheduled<ItemRow>, startTime: string | null): AgendaItemDto {
  return { ...item, ...computed, startsAt: startTime && clockAfter(startTime, computed.offsetMinutes) };
}

function actionsOn(
  caller: Caller,
  { meeting: { status, emulationYear }, managed }: SeenMeeting,
  rows: readonly ItemRow[],
  { frozen, sessionId }: Standing,
): AgendaAction[] {
  const unfinished = rows.some(({ finishedAt }) => finishedAt === null);
  // Whoever heads the next year takes along what the last one left, though they do not run its meetings.
  const copy: AgendaAction[] = unfinished && caller.can('meeting:update') ? ['copy'] : [];
  const unreported = sessionId !== null && rows.every(({ reportsMeetingId }) => reportsMeetingId !== sessionId);
  if (!managed || frozen) return managed && rows.length > 0 ? ['keep', ...copy] : copy;
  return [
    'edit',
    ...(rows.length === 0 ? (['template'] as const) : (['keep'] as const)),
    ...(rows.some(({ reportsYear }) => reportsYear === emulationYear - 1) ? [] : (['report'] as const)),
    ...(unreported ? (['report-session'] as const) : []),
    ...copy,
    ...(unfinished && status !== 'CLOSED' ? (['move'] as const) : []),
    ...(status === 'IN_SESSION' ? (['run'] as const) : []),
  ];
}
