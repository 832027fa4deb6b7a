import { Module } from '@nestjs/common';
import { Outbox } from './outbox.service';

/** Who is told: the outbox, the mail that leaves it, and calendar files. Knows no meeting: others compose the words. */
@Module({
  providers: [Outbox],
  exports: [Outbox],
})
export class MessagesModule {}
