import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SeenQuery } from '../common/seen.dto';
import { RequirePermission } from '../identity/access';
import { Caller, CurrentCaller } from '../identity/caller';
import { CreateHolidayDto, HolidayDto, HolidayListDto, HolidayQuery, UpdateHolidayDto } from './holiday.dto';
import { HolidayService } from './holiday.service';

@ApiTags('directory')
@Controller('holidays')
export class HolidayController {
  constructor(private readonly holidays: HolidayService) {}

  /** Days off and weekend days that are worked in exchange, by their first day. */
  @Get()
  @RequirePermission('directory:read')
  list(@Query() query: HolidayQuery): Promise<HolidayListDto> {
    return this.holidays.list(query);
  }

  /** Enters days off, or a weekend day that is worked in exchange. */
  @Post()
  @RequirePermission('directory:manage')
  create(@CurrentCaller() caller: Caller, @Body() body: CreateHolidayDto): Promise<HolidayDto> {
    return this.holidays.create(caller, body);
  }

  /** Changes its days or its name. */
  @Put(':id')
  @RequirePermission('directory:manage')
  update(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: UpdateHolidayDto,
  ): Promise<HolidayDto> {
    return this.holidays.update(caller, id, body);
  }

  /** Takes it out of the calendar; deadlines that were reckoned with it stay. */
  @Delete(':id')
  @HttpCode(204)
  @RequirePermission('directory:manage')
  remove(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: SeenQuery,
  ): Promise<void> {
    return this.holidays.remove(caller, id, query.version);
  }
}
