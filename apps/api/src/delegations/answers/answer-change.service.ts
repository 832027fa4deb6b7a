import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { readDesk } from './answer-desk';
import { AnswerDoor, type Door, type Knock } from './answer-door.service';
import type { InvitationAnswerDto } from './answer-page.dto';
import { AnswerReader } from './answer-reader.service';
import type { Desk } from './answer-rules';

/** The one way to change whom and what a delegation offers: behind the door, on what it has said so far. */
@Injectable()
export class AnswerChange {
  constructor(
    private readonly door: AnswerDoor,
    private readonly reader: AnswerReader,
  ) {}

  /** Answers with the whole page as it is then. */
  run(knock: Knock, work: (tx: EntityManager, door: Door, desk: Desk) => Promise<void>): Promise<InvitationAnswerDto> {
    return this.door.change(knock, async (tx, door) => {
      await work(tx, door, await readDesk(tx, door));
      return this.reader.read(tx, door);
    });
  }
}
