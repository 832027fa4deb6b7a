import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../identity/access';
import { Caller, CurrentCaller } from '../../identity/caller';
import { RemindDto, RemindedDto } from './reminder.dto';
import { ReminderService } from './reminder.service';

@ApiTags('reminders')
@Controller()
export class ReminderController {
  constructor(private readonly reminders: ReminderService) {}

  /** Reminds the lead unit of what it works on; once a day. */
  @Post('recommendations/:id/remind')
  @HttpCode(200)
  @RequirePermission('recommendation:handle')
  remind(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RemindDto,
  ): Promise<RemindedDto> {
    return this.reminders.remind(caller, id, body);
  }
}
