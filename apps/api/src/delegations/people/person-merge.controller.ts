import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PersonDto } from '../../directory/person.dto';
import { RequirePermission } from '../../identity/access';
import { Caller, CurrentCaller } from '../../identity/caller';
import { MergePersonDto } from './person-merge.dto';
import { PersonMerge } from './person-merge.service';

@ApiTags('people')
@Controller('people')
export class PersonMergeController {
  constructor(private readonly merging: PersonMerge) {}

  /**
   * Merges a double into the person who stays: positions and places on open lists move, what is missing there is filled
   * in. The double's record is kept for the signed lists that name it, and shown no more.
   */
  @Post(':id/merge')
  @HttpCode(200)
  @RequirePermission('person:manage')
  merge(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: MergePersonDto,
  ): Promise<PersonDto> {
    return this.merging.merge(caller, id, body);
  }
}
