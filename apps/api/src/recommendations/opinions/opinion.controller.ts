import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SeenQuery } from '../../common/seen.dto';
import { RequirePermission } from '../../identity/access';
import { Caller, CurrentCaller } from '../../identity/caller';
import { AskedOpinionsDto, AskOpinionDto, GiveOpinionDto, OpinionDto } from './opinion.dto';
import { OpinionList } from './opinion-list.service';
import { OpinionService } from './opinion.service';

@ApiTags('opinions')
@Controller()
export class OpinionController {
  constructor(
    private readonly opinions: OpinionService,
    private readonly lists: OpinionList,
  ) {}

  /** Opinions that are waited for, the most pressing first: all for the board, for a unit those asked of it. */
  @Get('opinions')
  @RequirePermission('opinion:give')
  open(@CurrentCaller() caller: Caller): Promise<AskedOpinionsDto> {
    return this.lists.open(caller);
  }

  /** Asks a co-ordinating unit for its opinion. */
  @Post('recommendations/:id/opinions')
  @RequirePermission('recommendation:handle')
  ask(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AskOpinionDto,
  ): Promise<OpinionDto> {
    return this.opinions.ask(caller, id, body);
  }

  /** Gives the opinion: the unit itself, or the board when it came by letter. */
  @Put('opinions/:id')
  @RequirePermission('opinion:give')
  give(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: GiveOpinionDto,
  ): Promise<OpinionDto> {
    return this.opinions.give(caller, id, body);
  }

  /** Takes back a question that has no opinion yet. */
  @Delete('opinions/:id')
  @HttpCode(204)
  @RequirePermission('recommendation:handle')
  withdraw(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { version }: SeenQuery,
  ): Promise<void> {
    return this.opinions.withdraw(caller, id, version);
  }
}
