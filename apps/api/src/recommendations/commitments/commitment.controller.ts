import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../identity/access';
import { Caller, CurrentCaller } from '../../identity/caller';
import { CommitmentDto, CommitmentPageDto, CommitmentQuery, SettleCommitmentDto } from './commitment.dto';
import { CommitmentService } from './commitment.service';

@ApiTags('commitments')
@Controller('commitments')
export class CommitmentController {
  constructor(private readonly commitments: CommitmentService) {}

  /** What answers promise: those to recommendations that the caller sees. */
  @Get()
  @RequirePermission('commitment:read')
  list(@CurrentCaller() caller: Caller, @Query() query: CommitmentQuery): Promise<CommitmentPageDto> {
    return this.commitments.list(caller, query);
  }

  /** Says what became of a commitment, or until when it is to be kept. */
  @Patch(':id')
  @RequirePermission('commitment:manage')
  settle(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SettleCommitmentDto,
  ): Promise<CommitmentDto> {
    return this.commitments.settle(caller, id, body);
  }
}
