import { Injectable } from '@nestjs/common';
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
import type { AgendaDto, LastYearReportDto } from './agenda.dto';
import { LastYear, placeOfReport, type ReportLine } from './last-year.service';
import { MeetingAccess } from './meeting-access.service';
import type { Meeting } from './meeting.entity';

/** Agendas that need not be written anew: from a template, into one, and the report on last year. */
@Injectable()
export class AgendaFilling {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: MeetingAccess,
    private readonly reader: AgendaReader,
    private readonly changes: AgendaChange,
    private readonly templates: AgendaTemplateService,
    private readonly lastYear: LastYear,
  ) {}

  /** Fills an empty agenda; a year's first meeting also hears what came of last year's recommendations. */
  fill(caller: Caller, meetingId: string, { templateId }: FillAgendaDto): Promise<AgendaDto> {
    return this.changes.run(caller, meetingId, async (tx, meeting) => {
      if (await tx.existsBy(AgendaItem, { meetingId })) throw conflict('agenda.not_empty');
      const template = await templateFor(tx, templateId, meeting.clusterId);
      if (template === null) throw fieldProblem('templateId', 'not_found');
      const report = await this.lastYear.lineOnFilling(tx, meeting);
      await tx.insert(AgendaItem, rowsOf(meeting, template.lines, report));
    });
  }

  /** Adds the report on last year as the first item of business; an agenda has it once. */
  addLastYear(caller: Caller, meetingId: string, { id }: LastYearReportDto): Promise<AgendaDto> {
    return this.changes.run(caller, meetingId, async (tx, meeting) => {
      const items = await tx.find(AgendaItem, { where: { meetingId }, order: { position: 'ASC', id: 'ASC' } });
      const reportsYear = meeting.emulationYear - 1;
      if (items.some((item) => item.id === id || item.reportsYear === reportsYear)) return;
      const roots = items.filter(({ parentId }) => parentId === null);
      const before = roots[placeOfReport(roots.map(({ kind }) => kind)) - 1];
      await insertAfter(tx, before ?? null, { ...(await this.lastYear.line(tx, meeting)), id, meetingId });
    });
  }

  /** Keeps the lines as a template of the meeting's cluster; the report on last year comes by itself each year. */
  saveAs(caller: Caller, meetingId: string, { id, name }: SaveAsTemplateDto): Promise<AgendaTemplateDto> {
    return this.transactions.run(caller, async (tx) => {
      const { clusterId, kind, emulationYear } = await this.access.manage(caller, meetingId, tx);
      const { items } = await this.reader.read(caller, meetingId, tx);
      const lines = toTemplateLines(
        items.filter(({ reportsYear }) => reportsYear === null),
        emulationYear,
      );
      if (lines.length === 0) throw conflict('agenda.empty');
      return this.templates.add(tx, caller, { id, clusterId, name, meetingKind: kind, lines });
    });
  }
}

type NewRow = Partial<AgendaItem> & Pick<AgendaItem, 'id' | 'meetingId' | 'kind' | 'title' | 'minutesPlanned'>;

/** Lines of a template as rows, each before its parts, in one numbering. */
function rowsOf(
  { id: meetingId, emulationYear }: Meeting,
  lines: readonly TemplateLine[],
  report: ReportLine | null,
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
  if (report) rows.splice(placeOfReport(lines.map(({ kind }) => kind)), 0, [{ ...report, id: uuidv7(), meetingId }]);
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
