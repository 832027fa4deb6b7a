import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../identity/access';
import { Caller, CurrentCaller } from '../../identity/caller';
import { RecommendationDto } from '../recommendation.dto';
import { GiveReceiptDto } from './receipt.dto';
import { ReceiptService } from './receipt.service';

@ApiTags('receipts')
@Controller()
export class ReceiptController {
  constructor(private readonly receipts: ReceiptService) {}

  /** The unit that asked says that it has the answer, or once, with a reason, that the answer does not settle the matter. */
  @Post('recommendations/:id/receipts')
  @HttpCode(200)
  @RequirePermission('recommendation:confirm')
  give(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: GiveReceiptDto,
  ): Promise<RecommendationDto> {
    return this.receipts.give(caller, id, body);
  }
}
