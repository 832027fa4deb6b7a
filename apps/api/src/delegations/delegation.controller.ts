import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SeenQuery } from '../common/seen.dto';
import { RequirePermission } from '../identity/access';
import { Caller, CurrentCaller } from '../identity/caller';
import { CreateDelegationDto, DelegationDto, DelegationsDto, UpdateDelegationDto } from './delegation.dto';
import { DelegationList } from './delegation-list.service';
import { DelegationService } from './delegation.service';

@ApiTags('delegations')
@Controller()
export class DelegationController {
  constructor(
    private readonly list: DelegationList,
    private readonly delegations: DelegationService,
  ) {}

  /** Who comes to a meeting: delegations and attendees in protocol order, with head counts. */
  @Get('meetings/:id/delegations')
  @RequirePermission('meeting:read')
  read(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<DelegationsDto> {
    return this.list.read(caller, id);
  }

  /** Adds the delegation of a unit. */
  @Post('meetings/:id/delegations')
  @RequirePermission('meeting:update')
  create(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CreateDelegationDto,
  ): Promise<DelegationDto> {
    return this.delegations.create(caller, id, body);
  }

  /** Adds a delegation for every unit that is a member of the cluster on the day of the meeting; skips those there. */
  @Post('meetings/:id/delegations/members')
  @HttpCode(200)
  @RequirePermission('meeting:update')
  addMembers(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<DelegationsDto> {
    return this.delegations.addMembers(caller, id);
  }

  /** Changes the quota and the head of a delegation. */
  @Put('delegations/:id')
  @RequirePermission('meeting:update')
  update(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: UpdateDelegationDto,
  ): Promise<DelegationDto> {
    return this.delegations.update(caller, id, body);
  }

  /** Takes a delegation off the list; its people stay, without a delegation. */
  @Delete('delegations/:id')
  @HttpCode(204)
  @RequirePermission('meeting:update')
  remove(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { version }: SeenQuery,
  ): Promise<void> {
    return this.delegations.remove(caller, id, version);
  }
}
