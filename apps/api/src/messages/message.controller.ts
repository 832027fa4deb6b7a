import type { Readable } from 'node:stream';
import { Body, Controller, Get, Headers, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Bytes, TakesBytes } from '../common/bytes';
import { Public, RequirePermission } from '../identity/access';
import { Caller, CurrentCaller } from '../identity/caller';
import { Bounces } from './bounce.service';
import { MessageDto, MessagePageDto, MessageQuery, SeenMessageDto } from './message.dto';
import { MessageService } from './message.service';

@ApiTags('messages')
@Controller('messages')
export class MessageController {
  constructor(
    private readonly messages: MessageService,
    private readonly bounces: Bounces,
  ) {}

  /** The mail that was written, latest first: what waits, what went, what failed and why. */
  @Get()
  @RequirePermission('message:manage')
  list(@Query() query: MessageQuery): Promise<MessagePageDto> {
    return this.messages.list(query);
  }

  /** Lets a mail go again that waits, was refused, or of which nobody knows whether it arrived. */
  @Post(':id/resend')
  @HttpCode(200)
  @RequirePermission('message:manage')
  resend(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() seen: SeenMessageDto,
  ): Promise<MessageDto> {
    return this.messages.resend(caller, id, seen);
  }

  /** Takes back a mail that has not gone yet. */
  @Post(':id/withdraw')
  @HttpCode(200)
  @RequirePermission('message:manage')
  withdraw(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() seen: SeenMessageDto,
  ): Promise<MessageDto> {
    return this.messages.withdraw(caller, id, seen);
  }

  /** Takes a notification of mail that came back (RFC 3464), from the mail server, which says the token it was given. */
  @Post('bounces')
  @HttpCode(204)
  @Public()
  @TakesBytes()
  bounced(@Headers('authorization') authorization: string | undefined, @Bytes() source: Readable): Promise<void> {
    return this.bounces.receive(authorization, source);
  }
}
