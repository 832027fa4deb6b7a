import { Injectable } from '@nestjs/common';
import { renderReportDocx, withWrittenParts } from '@kyhop/official-documents';
import { todayInVietnam } from '@kyhop/vietnamese';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../common/clock';
import { breathing } from '../../common/table-import/breath';
import type { Caller } from '../../identity/caller';
import type { Scope } from '../../identity/meeting-scope';
import { MEDIA_TYPES } from '../../paperwork/file-kinds';
import { documentName } from '../../paperwork/file-name';
import type { NewFile } from '../../paperwork/file-store.service';
import { visibleRecommendations } from '../recommendation-scope';
import { composeReport, type ReportPeriod } from './compose-report';
import { proposedWords, type Reporting } from './proposed-words';
import type { ReportDocumentDto } from './report-document.dto';
import { reportFigures } from './report-figures';
import { groupsOf, type ReportGroup } from './report-groups';
import { answerRows, askedRows, repeatRows } from './report-rows';
import { leftFromBefore, reported, reportedClusters, reportsOnAll, yearsOf } from './report-scope';
import { reportWorkbook } from './report-workbook';
import { yearsInWords } from './report-words';
import type { RecommendationReportDto, ReportFiguresDto, ReportFileDto, ReportQuery } from './report.dto';

/** A page shows so many rows of the appendix: three thousand are for the files. */
const ROWS_SHOWN = 100;

interface Contents {
  period: ReportPeriod;
  reporting: Reporting;
  groups: ReportGroup[];
  figures: ReportFiguresDto;
}

/** Báo cáo tổng hợp kết quả giải quyết kiến nghị: as a page, as form 1.4, as a workbook. Nothing of it is kept. */
@Injectable()
export class RecommendationReport {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async show(caller: Caller, query: ReportQuery): Promise<RecommendationReportDto> {
    const { period, reporting, groups, figures } = await this.contents(caller, query);
    return {
      figures,
      // What composeReport gives has an appendix always.
      document: composeReport(figures, period, groups.slice(0, ROWS_SHOWN)) as ReportDocumentDto,
      words: await proposedWords(this.dataSource.manager, reporting),
      appendixRows: groups.length,
    };
  }

  async docx(caller: Caller, { words, ...query }: ReportFileDto): Promise<NewFile> {
    const { period, groups, figures } = await this.contents(caller, query);
    const document = withWrittenParts(composeReport(figures, period, groups), words);
    const content = Buffer.from(await renderReportDocx(document, breathing()));
    return { name: nameOf(period, 'docx'), mediaType: MEDIA_TYPES.docx, content };
  }

  async xlsx(caller: Caller, query: ReportQuery): Promise<NewFile> {
    const { period, groups, figures } = await this.contents(caller, query);
    const content = Buffer.from(await reportWorkbook(figures, groups, period));
    return { name: nameOf(period, 'xlsx'), mediaType: MEDIA_TYPES.xlsx, content };
  }

  private async contents(caller: Caller, query: ReportQuery): Promise<Contents> {
    const tx = this.dataSource.manager;
    const clusters = await reportedClusters(tx, caller, query);
    const issuer = reportsOnAll(caller) ? null : (clusters[0] ?? null);
    const only = clusters.length === 1 || !reportsOnAll(caller) ? clusters : [];
    const scopeName = only.map(({ name }) => name).join(', ') || 'các cụm, khối thi đua';
    const years = yearsOf(query);
    const [groups, earlier] = await Promise.all([
      this.groups(tx, caller, reported(caller, query)),
      this.groups(tx, caller, leftFromBefore(caller, query)),
    ]);
    return {
      period: { ...years, scopeName },
      reporting: { ...years, scopeName, issuer },
      groups,
      figures: reportFigures(groups, earlier),
    };
  }

  private async groups(tx: EntityManager, caller: Caller, scope: Scope): Promise<ReportGroup[]> {
    const asked = await askedRows(tx, scope);
    const [answers, repeats] = await Promise.all([
      answerRows(tx, asked),
      repeatRows(tx, visibleRecommendations(caller), [...new Set(asked.flatMap(({ id, groupId }) => [id, groupId]))]),
    ]);
    return groupsOf(asked, { answers, repeats, today: todayInVietnam(this.clock.now()) });
  }
}

const nameOf = (period: ReportPeriod, kind: 'docx' | 'xlsx'): string =>
  documentName(`Báo cáo tổng hợp kiến nghị ${yearsInWords(period)} - ${period.scopeName}`, kind);
