import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SeenQuery } from '../common/seen.dto';
import { RequirePermission } from '../identity/access';
import { Caller, CurrentCaller } from '../identity/caller';
import {
  AgendaTemplateDto,
  AgendaTemplateListDto,
  AgendaTemplateQuery,
  CreateAgendaTemplateDto,
  UpdateAgendaTemplateDto,
} from './agenda-template.dto';
import { AgendaTemplateService } from './agenda-template.service';

@ApiTags('agenda')
@Controller('agenda-templates')
export class AgendaTemplateController {
  constructor(private readonly templates: AgendaTemplateService) {}

  /** The templates that the caller may use: everybody's, and those of clusters that their province heads in some year. */
  @Get()
  @RequirePermission('template:manage')
  list(@CurrentCaller() caller: Caller, @Query() { kind }: AgendaTemplateQuery): Promise<AgendaTemplateListDto> {
    return this.templates.list(caller, kind ?? null);
  }

  /** Makes a template. */
  @Post()
  @RequirePermission('template:manage')
  create(@CurrentCaller() caller: Caller, @Body() body: CreateAgendaTemplateDto): Promise<AgendaTemplateDto> {
    return this.templates.create(caller, body);
  }

  /** Changes a template; agendas that were filled from it stay. */
  @Put(':id')
  @RequirePermission('template:manage')
  update(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: UpdateAgendaTemplateDto,
  ): Promise<AgendaTemplateDto> {
    return this.templates.update(caller, id, body);
  }

  /** Removes a template; agendas that were filled from it stay. */
  @Delete(':id')
  @HttpCode(204)
  @RequirePermission('template:manage')
  delete(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { version }: SeenQuery,
  ): Promise<void> {
    return this.templates.delete(caller, id, version);
  }
}
