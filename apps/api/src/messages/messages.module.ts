import { Module } from '@nestjs/common';
import { MessageSender } from './message-sender.service';
import { Outbox } from './outbox.service';

/** Who is told: the outbox, the mail that leaves it, and calendar files. Knows no meeting: others compose the words. */
@Module({
  providers: [Outbox, MessageSender],
  exports: [Outbox],
})
export class MessagesModule {}
