import { Body, Controller, Get, HttpCode, Post, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../identity/access';
import { Caller, CurrentCaller } from '../../identity/caller';
import { MEDIA_TYPES } from '../../paperwork/file-kinds';
import { fileReply } from '../../paperwork/file-reply';
import { RecommendationReportDto, ReportFileDto, ReportQuery } from './report.dto';
import { RecommendationReport } from './report.service';

const FILE = { schema: { type: 'string', format: 'binary' } } as const;

@ApiTags('recommendations')
@Controller('recommendation-report')
export class ReportController {
  constructor(private readonly report: RecommendationReport) {}

  /** The consolidated report as it stands now: the board's on all clusters or one, a secretariat's on its own. */
  @Get()
  @RequirePermission('recommendation:report')
  show(@CurrentCaller() caller: Caller, @Query() query: ReportQuery): Promise<RecommendationReportDto> {
    return this.report.show(caller, query);
  }

  /** The same in form 1.4 with what was written on it, and its appendix across. Nothing is kept: the number is left blank. */
  @Post('file.docx')
  @HttpCode(200)
  @RequirePermission('recommendation:report')
  @ApiOkResponse({ content: { [MEDIA_TYPES.docx]: FILE } })
  async docx(@CurrentCaller() caller: Caller, @Body() body: ReportFileDto): Promise<StreamableFile> {
    return fileReply(await this.report.docx(caller, body));
  }

  /** Its figures and its appendix as a workbook. */
  @Get('file.xlsx')
  @RequirePermission('recommendation:report')
  @ApiOkResponse({ content: { [MEDIA_TYPES.xlsx]: FILE } })
  async xlsx(@CurrentCaller() caller: Caller, @Query() query: ReportQuery): Promise<StreamableFile> {
    return fileReply(await this.report.xlsx(caller, query));
  }
}
