import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { Clock } from '../../common/clock';
import { assertVersion, fieldProblem } from '../../common/problem';
import { Invitation } from '../invitation.entity';
import { AnswerDoor, type Door, type Knock } from './answer-door.service';
import type { InvitationAnswerDto } from './answer-page.dto';
import { AnswerReader } from './answer-reader.service';
import type { GiveAnswerDto } from './answer.dto';

/** Accepting and declining, whichever way the answer comes. */
@Injectable()
export class AnswerService {
  constructor(
    private readonly door: AnswerDoor,
    private readonly reader: AnswerReader,
    private readonly clock: Clock,
  ) {}

  /** The invitation with its answer. Whoever opens it by the link is seen to have opened it, once. */
  read(knock: Knock): Promise<InvitationAnswerDto> {
    return this.door.look(knock, async (tx, door) => {
      if (knock.by === 'LINK' && door.invitation.openedAt === null) {
        await tx.update(Invitation, { id: door.invitation.id, openedAt: IsNull() }, { openedAt: this.clock.now() });
      }
      return this.reader.read(tx, door);
    });
  }

  give(knock: Knock, body: GiveAnswerDto): Promise<InvitationAnswerDto> {
    return this.door.change(knock, async (tx, door) => {
      const said = answerOf(body);
      // A telephone that lost the reply sends the same again: said twice is said.
      if (!saysAlready(door, said)) await this.write(tx, door, said, body.version);
      const invitation = await tx.findOneByOrFail(Invitation, { id: door.invitation.id });
      return this.reader.read(tx, { ...door, invitation });
    });
  }

  private async write(tx: EntityManager, door: Door, said: Said, seen: number): Promise<void> {
    const { invitation, via } = door;
    const current = await this.reader.read(tx, door);
    assertVersion(invitation, seen, () => current);
    await tx.update(Invitation, invitation.id, {
      ...said,
      answeredVia: via,
      answeredAt: this.clock.now(),
      version: invitation.version + 1,
    });
    if (said.answer !== invitation.answer) await markPeople(tx, door, said.answer === 'ACCEPTED' ? 'YES' : 'NO');
  }
}

type Said = Pick<Invitation, 'answer' | 'answeredBy' | 'declineReason' | 'arrivalNote' | 'lodgingNote'>;

function answerOf({ answer, reason, answeredBy, arrivalNote, lodgingNote }: GiveAnswerDto): Said {
  if (answer === 'DECLINED' && !reason) throw fieldProblem('reason', 'required');
  if (answer === 'ACCEPTED' && reason) throw fieldProblem('reason', 'not_allowed');
  return {
    answer,
    answeredBy,
    declineReason: reason ?? null,
    arrivalNote: arrivalNote ?? null,
    lodgingNote: lodgingNote ?? null,
  };
}

const saysAlready = ({ invitation, via }: Door, said: Said): boolean =>
  invitation.answeredVia === via && (Object.keys(said) as (keyof Said)[]).every((key) => invitation[key] === said[key]);

/**
 * The people of a delegation come or stay away with it, except who answers for themselves by an invitation of their own;
 * whoever has a substitute stays away in any case.
 */
async function markPeople(tx: EntityManager, { invitation }: Door, coming: 'YES' | 'NO'): Promise<void> {
  await tx.query(
    `UPDATE attendee a SET coming = $3, version = a.version + 1
     WHERE a.coming <> $3
       AND (a.id = $2 OR (a.delegation_id = $1 AND NOT EXISTS (SELECT 1 FROM invitation own WHERE own.attendee_id = a.id)))
       AND NOT ($3 = 'YES' AND EXISTS (SELECT 1 FROM attendee other WHERE other.substitute_for_id = a.id))`,
    [invitation.delegationId, invitation.attendeeId, coming],
  );
}
