import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SeenQuery } from '../common/seen.dto';
import { RequirePermission } from '../identity/access';
import { Caller, CurrentCaller } from '../identity/caller';
import { CarryOverDto, CarryOverTargetsDto } from './agenda-carry.dto';
import { AgendaCarry } from './agenda-carry.service';
import { AgendaFilling } from './agenda-filling.service';
import { AgendaReader } from './agenda-reader.service';
import { AgendaTemplateDto, FillAgendaDto, SaveAsTemplateDto } from './agenda-template.dto';
import {
  AgendaDto,
  AgendaOrderDto,
  AgendaProgressDto,
  CreateAgendaItemDto,
  AgendaReportDto,
  UpdateAgendaItemDto,
} from './agenda.dto';
import { AgendaService } from './agenda.service';

@ApiTags('agenda')
@Controller()
export class AgendaController {
  constructor(
    private readonly agenda: AgendaService,
    private readonly reader: AgendaReader,
    private readonly filling: AgendaFilling,
    private readonly carrying: AgendaCarry,
  ) {}

  /** The programme of a meeting, with the times that follow from its order. */
  @Get('meetings/:id/agenda')
  @RequirePermission('meeting:read')
  read(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<AgendaDto> {
    return this.reader.read(caller, id);
  }

  /** Adds a line after another, or at the end. */
  @Post('meetings/:id/agenda')
  @RequirePermission('meeting:update')
  create(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CreateAgendaItemDto,
  ): Promise<AgendaDto> {
    return this.agenda.create(caller, id, body);
  }

  /** Fills an empty agenda from a template; a year's first meeting also hears what came of last year's recommendations. */
  @Post('meetings/:id/agenda/template')
  @RequirePermission('meeting:update')
  fill(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: FillAgendaDto,
  ): Promise<AgendaDto> {
    return this.filling.fill(caller, id, body);
  }

  /** Keeps the lines as a template of the meeting's cluster. */
  @Post('meetings/:id/agenda/save-as-template')
  @RequirePermission('template:manage')
  saveAs(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SaveAsTemplateDto,
  ): Promise<AgendaTemplateDto> {
    return this.filling.saveAs(caller, id, body);
  }

  /** Adds the report on what was asked last year and what came of it, as the first item of business; once. */
  @Post('meetings/:id/agenda/last-year')
  @RequirePermission('meeting:update')
  addLastYear(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AgendaReportDto,
  ): Promise<AgendaDto> {
    return this.filling.addLastYear(caller, id, body);
  }

  /**
   * Adds the report on what the preparatory session promised and asked of the members, as the first item of business; once.
   */
  @Post('meetings/:id/agenda/session')
  @RequirePermission('meeting:update')
  addSession(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AgendaReportDto,
  ): Promise<AgendaDto> {
    return this.filling.addSession(caller, id, body);
  }

  /** The meetings that may take what is left of this one's agenda, the next first. */
  @Get('meetings/:id/agenda/carry-over')
  @RequirePermission('meeting:update')
  targets(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<CarryOverTargetsDto> {
    return this.carrying.targets(caller, id);
  }

  /** Copies or moves unfinished lines to another meeting of the cluster; to one meeting a line is carried over once. */
  @Post('meetings/:id/agenda/carry-over')
  @HttpCode(200)
  @RequirePermission('meeting:update')
  carryOver(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CarryOverDto,
  ): Promise<AgendaDto> {
    return this.carrying.carry(caller, id, body);
  }

  /** Puts the lines into this order. */
  @Put('meetings/:id/agenda/order')
  @RequirePermission('meeting:update')
  order(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AgendaOrderDto,
  ): Promise<AgendaDto> {
    return this.agenda.order(caller, id, body);
  }

  /** Changes a line. */
  @Put('agenda-items/:id')
  @RequirePermission('meeting:update')
  update(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: UpdateAgendaItemDto,
  ): Promise<AgendaDto> {
    return this.agenda.update(caller, id, body);
  }

  /** Removes a line and its parts. */
  @Delete('agenda-items/:id')
  @RequirePermission('meeting:update')
  delete(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { version }: SeenQuery,
  ): Promise<AgendaDto> {
    return this.agenda.delete(caller, id, version);
  }

  /** Takes a line up, ends it, or forgets its times, while the meeting is in session. */
  @Post('agenda-items/:id/progress')
  @HttpCode(200)
  @RequirePermission('meeting:update')
  progress(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AgendaProgressDto,
  ): Promise<AgendaDto> {
    return this.agenda.progress(caller, id, body);
  }
}
