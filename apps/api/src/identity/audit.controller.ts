import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PageQuery } from '../common/paging';
import { RequirePermission } from './access';
import { AuditPageDto, AuditQuery } from './audit.dto';
import { AuditService } from './audit.service';
import { Caller, CurrentCaller } from './caller';

@ApiTags('audit')
@Controller()
export class AuditController {
  constructor(private readonly audit: AuditService) {}

  /** Every change, newest first. */
  @Get('audit')
  @RequirePermission('audit:read')
  list(@CurrentCaller() caller: Caller, @Query() query: AuditQuery): Promise<AuditPageDto> {
    return this.audit.list(caller, query);
  }

  /** Every change of a meeting and of what belongs to it, newest first. */
  @Get('meetings/:id/audit')
  @RequirePermission('meeting:audit')
  ofMeeting(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: PageQuery,
  ): Promise<AuditPageDto> {
    return this.audit.ofMeeting(caller, id, query);
  }
}
