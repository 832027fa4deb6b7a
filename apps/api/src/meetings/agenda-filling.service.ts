import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { conflict, fieldProblem } from '../common/problem';
import { Transactions } from '../common/transactions';
import type { Caller } from '../identity/caller';
import { AgendaChange } from './agenda-change.service';
import { AgendaItem } from './agenda-item.entity';
import { insertAfter } from './agenda-lines';
import { AgendaReader } from './agenda-reader.service';
import type { AgendaTemplateDto, FillAgendaDto, SaveAsTemplateDto } from './agenda-template.dto';
import type { TemplateLine } from './agenda-template.entity';
import { AgendaTemplateService, templateFor } from './agenda-template.service';
import { withoutYears, withYears } from './agenda-years';
import type { AgendaDto, AgendaReportDto } from './agenda.dto';
import { LastYear, placeOfReport, type ReportLine } from './last-year.service';
import { MeetingAccess } from './meeting-access.service';
import type { Meeting } from './meeting.entity';
import { SessionPromises } from './session-promises.service';

/** Agendas that need not be written anew: from a template, into one, and the reports on what came before. */
@Injectable()
export class AgendaFilling {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: MeetingAccess,
    private readonly reader: AgendaReader,
    private readonly changes: AgendaChange,
    private readonly templates: AgendaTemplateService,
    private readonly lastYear: LastYear,
    private readonly session: SessionPromises,
  ) {}

  /**
   * Fills an empty agenda; a year's first meeting also hears what came of last year's recommendations, a conference what
   * came of what its preparatory session promised.
   */
  fill(caller: Caller, meetingId: string, { templateId }: FillAgendaDto): Promise<AgendaDto> {
    return this.changes.run(caller, meetingId, async (tx, meeting) => {
      if (await tx.existsBy(AgendaItem, { meetingId })) throw conflict('agenda.not_empty');
      const template = await templateFor(tx, templateId, meeting.clusterId);
      if (template === null) throw fieldProblem('templateId', 'not_found');
      const reports = [await this.lastYear.lineOnFilling(tx, meeting), await this.session.lineOnFilling(tx, meeting)];
      const lines = reports.filter((report) => report !== null);
      await tx.insert(AgendaItem, rowsOf(meeting, template.lines, lines));
    });
  }

  /** Adds the report on last year as the first item of business; an agenda has it once. */
  addLastYear(caller: Caller, meetingId: string, { id }: AgendaReportDto): Promise<AgendaDto> {
    return this.changes.run(caller, meetingId, async (tx, meeting) => {
      const items = await itemsOf(tx, meetingId);
      const reportsYear = meeting.emulationYear - 1;
      if (items.some((item) => item.id === id || item.reportsYear === reportsYear)) return;
      await addReport(tx, items, { ...(await this.lastYear.line(tx, meeting)), id, meetingId });
    });
  }

  /** Adds the report on what the preparatory session promised; an agenda has it once. */
  addSession(caller: Caller, meetingId: string, { id }: AgendaReportDto): Promise<AgendaDto> {
    return this.changes.run(caller, meetingId, async (tx, meeting) => {
      const items = await itemsOf(tx, meetingId);
      const line = await this.session.line(tx, meeting);
      if (line === null) throw conflict('agenda.no_session');
      if (items.some((item) => item.id === id || item.reportsMeetingId === line.reportsMeetingId)) return;
      await addReport(tx, items, { ...line, id, meetingId });
    });
  }

  /** Keeps the lines as a template of the meeting's cluster; the report on last year comes by itself each year. */
  saveAs(caller: Caller, meetingId: string, { id, name }: SaveAsTemplateDto): Promise<AgendaTemplateDto> {
    return this.transactions.run(caller, async (tx) => {
      const { clusterId, kind, emulationYear } = await this.access.manage(caller, meetingId, tx);
      const { items } = await this.reader.read(caller, meetingId, tx);
      const lines = toTemplateLines(
        items.filter(({ reportsYear, reportsMeetingId }) => reportsYear === null && reportsMeetingId === null),
        emulationYear,
      );
      if (lines.length === 0) throw conflict('agenda.empty');
      return this.templates.add(tx, caller, { id, clusterId, name, meetingKind: kind, lines });
    });
  }
}

type NewRow = Partial<AgendaItem> & Pick<AgendaItem, 'id' | 'meetingId' | 'kind' | 'title' | 'minutesPlanned'>;

const itemsOf = (tx: EntityManager, meetingId: string): Promise<AgendaItem[]> =>
  tx.find(AgendaItem, { where: { meetingId }, order: { position: 'ASC', id: 'ASC' } });

async function addReport(tx: EntityManager, items: readonly AgendaItem[], line: NewRow): Promise<void> {
  const roots = items.filter(({ parentId }) => parentId === null);
  const before = roots[placeOfReport(roots.map(({ kind }) => kind)) - 1];
  await insertAfter(tx, before ?? null, line);
}

/** Lines of a template as rows, each before its parts, in one numbering. */
function rowsOf(
  { id: meetingId, emulationYear }: Meeting,
  lines: readonly TemplateLine[],
  reports: readonly ReportLine[],
): (NewRow & { position: number })[] {
  const rows = lines.map(({ parts, ...line }): NewRow[] => {
    const id = uuidv7();
    const row = (fields: Omit<TemplateLine, 'parts'>, parentId: string | null): NewRow => ({
      ...fields,
      title: withYears(fields.title, emulationYear),
      id: parentId === null ? id : uuidv7(),
      meetingId,
      parentId,
    });
    return [row(line, null), ...parts.map((part) => row(part, id))];
  });
  const reported = reports.map((report) => [{ ...report, id: uuidv7(), meetingId }]);
  rows.splice(placeOfReport(lines.map(({ kind }) => kind)), 0, ...reported);
  return rows.flat().map((row, position) => ({ ...row, position }));
}

type PlannedLine = Pick<AgendaItem, 'id' | 'parentId' | 'kind' | 'title' | 'minutesPlanned'>;

/** The agenda as a template keeps it: two levels deep, whatever lies deeper counts as a part of the outermost line. */
function toTemplateLines(items: readonly PlannedLine[], emulationYear: number): TemplateLine[] {
  const lines: TemplateLine[] = [];
  for (const { parentId, kind, title, minutesPlanned } of items) {
    const line = { kind, title: withoutYears(title, emulationYear), minutesPlanned };
    const outer = lines.at(-1);
    if (parentId === null || outer === undefined) lines.push({ ...line, parts: [] });
    else outer.parts.push(line);
  }
  return lines;
}
