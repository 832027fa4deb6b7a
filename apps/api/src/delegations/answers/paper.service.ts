import { Injectable } from '@nestjs/common';
import { fold } from '@kyhop/vietnamese';
import { DataSource, type EntityManager } from 'typeorm';
import { assertVersion, conflict, fieldProblem, forbidden, notFound } from '../../common/problem';
import { Transactions } from '../../common/transactions';
import type { Caller } from '../../identity/caller';
import { AgendaItem } from '../../meetings/agenda-item.entity';
import { insertAfter } from '../../meetings/agenda-lines';
import { MOST_ITEMS } from '../../meetings/agenda.dto';
import { ScheduleRelease } from '../../meetings/schedule/schedule-release.service';
import { Outbox } from '../../messages/outbox.service';
import { Attendee } from '../attendee.entity';
import { Paper } from '../paper.entity';
import { takesEnteredAnswers } from './answer-rules';
import { DecisionAccess, type Judge } from './decision-access.service';
import { addresseeOf } from './decision-addressee';
import { paperAccepted, paperDeclined } from './decision-words';
import type { DecidePaperDto, PaperDto, PaperListDto, PaperPlaceDto } from './paper.dto';

const PAPERS = `
  SELECT p.id, p.delegation_id AS "delegationId", u.name AS "unitName", p.title, p.presenter,
         p.minutes_asked AS "minutesAsked", p.file_id AS "fileId", f.name AS "fileName", p.state,
         p.agenda_item_id AS "agendaItemId", i.minutes_planned AS "minutesGiven", p.submitted_at AS "submittedAt", p.version
  FROM paper p JOIN delegation d ON d.id = p.delegation_id JOIN unit u ON u.id = d.unit_id
    LEFT JOIN meeting_file f ON f.id = p.file_id LEFT JOIN agenda_item i ON i.id = p.agenda_item_id
  WHERE p.meeting_id = $1 ORDER BY p.state <> 'SUBMITTED', p.submitted_at, p.id`;

/** What is read at the conference: the secretariat chooses among the papers and gives them their time. */
@Injectable()
export class PaperService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly access: DecisionAccess,
    private readonly schedule: ScheduleRelease,
    private readonly outbox: Outbox,
  ) {}

  async list(caller: Caller, meetingId: string): Promise<PaperListDto> {
    const tx = this.dataSource.manager;
    return this.read(tx, await this.access.judge(tx, caller, meetingId));
  }

  decide(caller: Caller, id: string, body: DecidePaperDto): Promise<PaperListDto> {
    return this.transactions.run(caller, async (tx) => {
      const found = await tx.findOneBy(Paper, { id });
      if (found === null) throw notFound();
      const judge = await this.access.judge(tx, caller, found.meetingId, { lock: true });
      if (!judge.managed) throw forbidden();
      const paper = await tx.findOneBy(Paper, { id });
      if (paper === null) throw notFound();
      const before = await this.read(tx, judge);
      assertVersion(paper, body.version, () => before.items.find((one) => one.id === id));
      if (paper.state !== 'SUBMITTED') throw conflict('paper.decided');
      if (!takesEnteredAnswers(judge.meeting)) throw conflict('answer.closed');
      await this.write(tx, judge, paper, body);
      return this.read(tx, judge);
    });
  }

  private async write(tx: EntityManager, { meeting }: Judge, paper: Paper, body: DecidePaperDto): Promise<void> {
    const place = body.agendaItem ?? null;
    if (!body.accept && place) throw fieldProblem('agendaItem', 'not_allowed');
    if (place) {
      await insertLine(tx, paper, place);
      await this.schedule.touched(tx, meeting.id);
    }
    await tx.update(Paper, paper.id, {
      state: body.accept ? 'ACCEPTED' : 'DECLINED',
      agendaItemId: place?.id ?? null,
      version: paper.version + 1,
    });
    const to = await addresseeOf(tx, paper);
    if (to === null) return;
    const letter = body.accept
      ? paperAccepted({ meeting, paper, to, minutes: place?.minutes ?? null })
      : paperDeclined({ meeting, paper, to });
    await this.outbox.post(tx, letter);
  }

  private async read(tx: EntityManager, { meeting, managed }: Judge): Promise<PaperListDto> {
    const rows = await tx.query<Omit<PaperDto, 'actions'>[]>(PAPERS, [meeting.id]);
    const open = managed && takesEnteredAnswers(meeting);
    return {
      items: rows.map((row) => ({ ...row, actions: open && row.state === 'SUBMITTED' ? ['decide'] : [] })),
    };
  }
}

/** After the last paper, else where people speak anyway, else at the end; the file goes with the line. */
async function insertLine(tx: EntityManager, paper: Paper, { id, minutes }: PaperPlaceDto): Promise<void> {
  const items = await tx.find(AgendaItem, {
    where: { meetingId: paper.meetingId },
    order: { position: 'ASC', id: 'ASC' },
  });
  if (items.length >= MOST_ITEMS) throw conflict('agenda.full');
  if (items.some((item) => item.id === id) || (await tx.existsBy(AgendaItem, { id }))) {
    throw fieldProblem('agendaItem.id', 'taken');
  }
  const after =
    items.findLast(({ kind }) => kind === 'PAPER') ??
    items.findLast(({ kind }) => kind === 'REPORT') ??
    items.findLast(({ kind }) => kind === 'DISCUSSION') ??
    items.at(-1) ??
    null;
  const presenter = await presenterAmong(tx, paper);
  await insertAfter(tx, after, {
    id,
    meetingId: paper.meetingId,
    parentId: after?.parentId ?? null,
    kind: 'PAPER',
    title: paper.title,
    minutesPlanned: minutes,
    presenter: presenter === null ? (paper.presenter ?? (await unitOf(tx, paper))) : null,
    presenterAttendeeId: presenter,
  });
  if (paper.fileId !== null) {
    await tx.query('UPDATE meeting_file SET agenda_item_id = $2, version = version + 1 WHERE id = $1', [
      paper.fileId,
      id,
    ]);
  }
}

/** Who speaks for a paper that names nobody: its unit. */
async function unitOf(tx: EntityManager, { delegationId }: Paper): Promise<string | null> {
  const [unit] = await tx.query<{ name: string }[]>(
    'SELECT u.name FROM delegation d JOIN unit u ON u.id = d.unit_id WHERE d.id = $1',
    [delegationId],
  );
  return unit?.name ?? null;
}

/** The attendee of the delegation who bears the presenter's name, when there is exactly one. */
async function presenterAmong(tx: EntityManager, { delegationId, presenter }: Paper): Promise<string | null> {
  if (presenter === null) return null;
  const people = await tx.findBy(Attendee, { delegationId, kind: 'PERSON' });
  const named = people.filter(({ name }) => fold(name) === fold(presenter));
  return named.length === 1 ? (named[0]?.id ?? null) : null;
}
