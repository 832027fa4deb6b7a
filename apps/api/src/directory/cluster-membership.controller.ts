import { Body, Controller, Delete, HttpCode, Param, ParseUUIDPipe, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SeenQuery } from '../common/seen.dto';
import { RequirePermission } from '../identity/access';
import { Caller, CurrentCaller } from '../identity/caller';
import { MembershipDto, UpdateMembershipDto } from './cluster-membership.dto';
import { ClusterMembershipService } from './cluster-membership.service';

@ApiTags('directory')
@Controller('memberships')
export class ClusterMembershipController {
  constructor(private readonly memberships: ClusterMembershipService) {}

  /** Ends a membership or corrects its days; one that is over stands. */
  @Put(':id')
  @RequirePermission('directory:manage')
  update(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: UpdateMembershipDto,
  ): Promise<MembershipDto> {
    return this.memberships.update(caller, id, body);
  }

  /** Takes back a membership that was entered by mistake and reaches into no closed year. */
  @Delete(':id')
  @HttpCode(204)
  @RequirePermission('directory:manage')
  remove(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { version }: SeenQuery,
  ): Promise<void> {
    return this.memberships.remove(caller, id, version);
  }
}
