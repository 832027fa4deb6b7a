import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { clockAfter, type PlannedItem, scheduleOf } from '../../meetings/agenda-schedule';
import type { Applicant } from '../applicant.entity';
import type { Attendee } from '../attendee.entity';
import type { Paper } from '../paper.entity';
import { readDesk } from './answer-desk';
import type { Door } from './answer-door.service';
import type {
  AnswerApplicantDto,
  AnswerPaperDto,
  AnswerPersonDto,
  InvitationAnswerDto,
  InvitedFileDto,
  InvitedLineDto,
  InvitedMeetingDto,
} from './answer-page.dto';
import {
  answerActions,
  applicantActions,
  type Desk,
  paperActions,
  personActions,
  seatsTaken,
  waitingPlaces,
} from './answer-rules';

/** $1: the meeting, $2: the unit of the delegation. */
const MEETING = `
  SELECT m.title, c.name AS "clusterName", c.sample, h.name AS "hostUnitName", m.venue, m.held_on::text AS "heldOn",
         to_char(m.start_time, 'HH24:MI') AS "startTime", to_char(m.end_time, 'HH24:MI') AS "endTime",
         m.day_part AS "dayPart", m.status, m.status_reason AS "statusReason",
         m.preparation_note AS "preparationNote", m.answer_by::text AS "answerBy",
         (SELECT concat_ws(', ', a.name, a.positions[1]) FROM attendee a
          WHERE a.meeting_id = m.id AND a.role = 'CHAIR') AS chair,
         (SELECT u.name FROM unit u WHERE u.id = $2) AS "unitName"
  FROM meeting m JOIN cluster c ON c.id = m.cluster_id LEFT JOIN unit h ON h.id = m.host_unit_id
  WHERE m.id = $1`;

const LINES = `
  SELECT i.id, i.parent_id AS "parentId", i.kind, i.title, i.minutes_planned AS "minutesPlanned",
         i.started_at AS "startedAt", i.finished_at AS "finishedAt"
  FROM agenda_item i WHERE i.meeting_id = $1 ORDER BY i.position, i.id`;

const FILES = `
  SELECT f.id, f.name, f.size FROM meeting_file f
  WHERE f.meeting_id = $1 AND f.audience = 'EVERYONE' ORDER BY f.uploaded_at, f.id`;

/** What the receiver of an invitation sees. Notes of the secretariat and other delegations are not read at all. */
@Injectable()
export class AnswerReader {
  async read(tx: EntityManager, door: Door): Promise<InvitationAnswerDto> {
    const { invitation, delegation } = door;
    const desk = await readDesk(tx, door);
    const { unitName, ...meeting } = await readMeeting(tx, door);
    return {
      meeting,
      unitName,
      addressee: invitation.addressee,
      quota: delegation?.quota ?? null,
      registered: seatsTaken(desk.people),
      answer: invitation.answer,
      answeredVia: invitation.answeredVia,
      answeredAt: invitation.answeredAt,
      answeredBy: invitation.answeredBy,
      declineReason: invitation.declineReason,
      arrivalNote: invitation.arrivalNote,
      lodgingNote: invitation.lodgingNote,
      people: desk.people.map((person) => personDto(desk, person)),
      applicants: applicantDtos(desk),
      papers: await paperDtos(tx, desk),
      hasDocument: invitation.documentId !== null,
      actions: answerActions(desk),
      version: invitation.version,
    };
  }
}

type MeetingRow = Omit<InvitedMeetingDto, 'programme' | 'files'> & { unitName: string | null };

async function readMeeting(
  tx: EntityManager,
  { meeting, delegation }: Door,
): Promise<InvitedMeetingDto & { unitName: string | null }> {
  const [row] = await tx.query<MeetingRow[]>(MEETING, [meeting.id, delegation?.unitId ?? null]);
  if (row === undefined) throw new Error('A meeting behind an open door is gone.');
  const lines = await tx.query<(PlannedItem & { title: string })[]>(LINES, [meeting.id]);
  const files = await tx.query<InvitedFileDto[]>(FILES, [meeting.id]);
  return { ...row, programme: programmeOf(lines, row.startTime), files };
}

/** The lines without their parts: a telephone shows the day, not its minutes. */
function programmeOf(lines: (PlannedItem & { title: string })[], startTime: string | null): InvitedLineDto[] {
  return scheduleOf(lines, true)
    .lines.filter(({ item }) => item.parentId === null)
    .map(({ item, minutesTotal, offsetMinutes }) => ({
      id: item.id,
      title: item.title,
      minutes: minutesTotal,
      startsAt: startTime && clockAfter(startTime, offsetMinutes),
    }));
}

function personDto(desk: Desk, person: Attendee): AnswerPersonDto {
  const { id, kind, name, positions, headCount, email, phone, coming, substituteForId, version } = person;
  const actions = personActions(desk, person);
  return { id, kind, name, positions, headCount, email, phone, coming, substituteForId, version, actions };
}

function applicantDtos(desk: Desk): AnswerApplicantDto[] {
  const places = waitingPlaces(desk.applicants);
  const names = new Map(desk.people.map(({ id, name }) => [id, name]));
  return desk.applicants.map((applicant: Applicant) => ({
    id: applicant.id,
    wants: applicant.wants,
    substituteForId: applicant.substituteForId,
    substituteForName: names.get(applicant.substituteForId ?? '') ?? null,
    name: applicant.name,
    positions: applicant.positions,
    email: applicant.email,
    phone: applicant.phone,
    note: applicant.note,
    place: places.get(applicant.id) ?? null,
    refusedAt: applicant.refusedAt,
    refusalReason: applicant.refusalReason,
    version: applicant.version,
    actions: applicantActions(desk, applicant),
  }));
}

async function paperDtos(tx: EntityManager, desk: Desk): Promise<AnswerPaperDto[]> {
  const ids = desk.papers.flatMap(({ fileId }) => fileId ?? []);
  const files = await tx.query<{ id: string; name: string }[]>('SELECT id, name FROM meeting_file WHERE id = ANY($1)', [
    ids,
  ]);
  const names = new Map(files.map(({ id, name }) => [id, name]));
  return desk.papers.map((paper: Paper) => ({
    id: paper.id,
    title: paper.title,
    presenter: paper.presenter,
    minutesAsked: paper.minutesAsked,
    state: paper.state,
    fileId: paper.fileId,
    fileName: names.get(paper.fileId ?? '') ?? null,
    version: paper.version,
    actions: paperActions(desk, paper),
  }));
}
