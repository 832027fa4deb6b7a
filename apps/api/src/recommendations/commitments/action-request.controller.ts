import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SeenQuery } from '../../common/seen.dto';
import { RequirePermission } from '../../identity/access';
import { Caller, CurrentCaller } from '../../identity/caller';
import {
  ActionRequestDto,
  ActionRequestPageDto,
  ActionRequestQuery,
  CreateActionRequestDto,
  ReplyDto,
  UpdateActionRequestDto,
} from './action-request.dto';
import { ActionRequestService } from './action-request.service';

@ApiTags('commitments')
@Controller('action-requests')
export class ActionRequestController {
  constructor(private readonly calls: ActionRequestService) {}

  /** What members were asked to do at the meetings that the caller sees, and what each replied. */
  @Get()
  @RequirePermission('commitment:read')
  list(@CurrentCaller() caller: Caller, @Query() query: ActionRequestQuery): Promise<ActionRequestPageDto> {
    return this.calls.list(caller, query);
  }

  /** Asks the members of a meeting's cluster for something that no record says. */
  @Post()
  @RequirePermission('action-request:manage')
  create(@CurrentCaller() caller: Caller, @Body() body: CreateActionRequestDto): Promise<ActionRequestDto> {
    return this.calls.create(caller, body);
  }

  /** Changes a call of the board's own, or the day of any. */
  @Patch(':id')
  @RequirePermission('action-request:manage')
  update(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: UpdateActionRequestDto,
  ): Promise<ActionRequestDto> {
    return this.calls.update(caller, id, body);
  }

  /** Takes back a call of the board's own, with its replies. */
  @Delete(':id')
  @HttpCode(204)
  @RequirePermission('action-request:manage')
  delete(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { version }: SeenQuery,
  ): Promise<void> {
    return this.calls.delete(caller, id, version);
  }

  /** The reply of a member: by whoever acts for it, or by the board for one that told it otherwise. */
  @Put(':id/replies/:unitId')
  @RequirePermission('action-request:reply')
  reply(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('unitId', ParseUUIDPipe) unitId: string,
    @Body() body: ReplyDto,
  ): Promise<ActionRequestDto> {
    return this.calls.reply(caller, id, unitId, body);
  }
}
