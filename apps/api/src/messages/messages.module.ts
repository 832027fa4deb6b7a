import { Module } from '@nestjs/common';
import { Bounces } from './bounce.service';
import { MessageSender } from './message-sender.service';
import { MessageController } from './message.controller';
import { MessageService } from './message.service';
import { Outbox } from './outbox.service';

/** Who is told: the outbox, the mail that leaves it, and calendar files. Knows no meeting: others compose the words. */
@Module({
  controllers: [MessageController],
  providers: [Outbox, MessageSender, MessageService, Bounces],
  exports: [Outbox],
})
export class MessagesModule {}
