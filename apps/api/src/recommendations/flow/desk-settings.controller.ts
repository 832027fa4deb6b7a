import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../identity/access';
import { Caller, CurrentCaller } from '../../identity/caller';
import { DeskPeopleDto, DeskSettingsDto, UpdateDeskSettingsDto } from './desk-settings.dto';
import { DeskSettingsService } from './desk-settings.service';

@ApiTags('desk')
@Controller()
export class DeskSettingsController {
  constructor(private readonly settings: DeskSettingsService) {}

  /** The deadlines of the desk, in working days. */
  @Get('desk-settings')
  @RequirePermission('desk:read')
  read(@CurrentCaller() caller: Caller): Promise<DeskSettingsDto> {
    return this.settings.show(caller);
  }

  /** Changes them, for what begins from now on. */
  @Put('desk-settings')
  @RequirePermission('desk:configure')
  update(@CurrentCaller() caller: Caller, @Body() body: UpdateDeskSettingsDto): Promise<DeskSettingsDto> {
    return this.settings.update(caller, body);
  }

  /** The people of the board that a recommendation may be given to. */
  @Get('desk/people')
  @RequirePermission('recommendation:handle')
  people(): Promise<DeskPeopleDto> {
    return this.settings.people();
  }
}
