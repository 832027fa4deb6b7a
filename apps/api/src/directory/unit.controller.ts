import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../identity/access';
import { Caller, CurrentCaller } from '../identity/caller';
import { CreateUnitDto, UnitDto, UnitPageDto, UnitQuery, UpdateUnitDto } from './unit.dto';
import { UnitService } from './unit.service';

@ApiTags('directory')
@Controller('units')
export class UnitController {
  constructor(private readonly units: UnitService) {}

  /** Units by name: provinces and whatever else takes part. */
  @Get()
  @RequirePermission('directory:read')
  list(@Query() query: UnitQuery): Promise<UnitPageDto> {
    return this.units.list(query);
  }

  /** A unit with what it came from, what it became, and the clusters it belonged to. */
  @Get(':id')
  @RequirePermission('directory:read')
  read(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<UnitDto> {
    return this.units.read(caller, id);
  }

  /** Enters a unit. Units are never deleted: they end. */
  @Post()
  @RequirePermission('directory:manage')
  create(@CurrentCaller() caller: Caller, @Body() body: CreateUnitDto): Promise<UnitDto> {
    return this.units.create(caller, body);
  }

  /** Changes a unit, ends it, or says what it became; what the past calls it stays. */
  @Put(':id')
  @RequirePermission('directory:manage')
  update(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: UpdateUnitDto,
  ): Promise<UnitDto> {
    return this.units.update(caller, id, body);
  }
}
