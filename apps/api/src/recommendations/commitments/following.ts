import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Recommendation } from '../recommendation.entity';
import type { Response } from '../response.entity';
import { ActionRequest } from './action-request.entity';
import { Commitment } from './commitment.entity';
import { callOf, promiseOf } from './promises';

/**
 * Brings the commitment and the call of an answer to what the answer says now.
 *
 * @param before the day that the answer named until now. One that the board has set since then stays, unless the answer
 *   names another.
 */
export async function followAnswer(
  tx: EntityManager,
  answer: Response,
  before: Pick<Response, 'dueOn'> | null,
  now: Date,
): Promise<void> {
  await followPromise(tx, answer, before, now);
  await followCall(tx, answer, before, now);
}

async function followPromise(
  tx: EntityManager,
  answer: Response,
  before: Pick<Response, 'dueOn'> | null,
  now: Date,
): Promise<void> {
  const promised = promiseOf(answer);
  const known = await tx.findOne(Commitment, {
    where: { responseId: answer.id },
    lock: { mode: 'pessimistic_write' },
  });
  if (known === null) {
    if (promised) await tx.insert(Commitment, { id: uuidv7(), responseId: answer.id, ...promised, createdAt: now });
    return;
  }
  // What a person has followed to its end stays as they left it.
  if (known.state !== 'OPEN') return;
  if (promised === null) await tx.delete(Commitment, known.id);
  else await tx.update(Commitment, known.id, { ...withDay(promised, known, before), version: known.version + 1 });
}

async function followCall(
  tx: EntityManager,
  answer: Response,
  before: Pick<Response, 'dueOn'> | null,
  now: Date,
): Promise<void> {
  const called = callOf(answer);
  const known = await tx.findOne(ActionRequest, {
    where: { responseId: answer.id },
    lock: { mode: 'pessimistic_write' },
  });
  if (known !== null) {
    if (called === null) await tx.delete(ActionRequest, known.id);
    else await tx.update(ActionRequest, known.id, { ...withDay(called, known, before), version: known.version + 1 });
    return;
  }
  if (called === null) return;
  const { meetingId } = await tx.findOneByOrFail(Recommendation, { id: answer.recommendationId });
  await tx.insert(ActionRequest, { id: uuidv7(), meetingId, responseId: answer.id, ...called, createdAt: now });
}

const withDay = <Said extends { dueOn: string | null }>(
  said: Said,
  known: { dueOn: string | null },
  before: { dueOn: string | null } | null,
): Said => ({ ...said, dueOn: said.dueOn === (before?.dueOn ?? null) ? known.dueOn : said.dueOn });

/** A line of the record with "đề nghị các đơn vị", as it is spoken. */
export interface SpokenCall {
  entryId: string;
  askedBy: string | null;
  text: string;
}

/** A line that was taken over at the close of its meeting is corrected afterwards. Not taken over yet, it waits for that. */
export async function followSpokenCall(tx: EntityManager, { entryId, askedBy, text }: SpokenCall): Promise<void> {
  const known = await tx.findOne(ActionRequest, { where: { entryId }, lock: { mode: 'pessimistic_write' } });
  if (known === null || (known.text === text && known.askedBy === askedBy)) return;
  await tx.update(ActionRequest, known.id, { askedBy, text, version: known.version + 1 });
}

/** The line asks nothing of the members any more; what they replied goes with it, the audit trail keeps it. */
export async function withdrawSpokenCall(tx: EntityManager, entryId: string): Promise<void> {
  await tx.delete(ActionRequest, { entryId });
}

const SPOKEN = `
  SELECT e.id AS "entryId", e.text,
         CASE WHEN p.id IS NULL THEN e.speaker_text ELSE array_to_string(p.name || p.positions, ', ') END AS "askedBy"
  FROM entry e LEFT JOIN attendee p ON p.id = e.speaker_id
  WHERE e.meeting_id = $1 AND e.kind = 'ACTION_REQUEST' AND btrim(e.text) <> ''
    AND NOT EXISTS (SELECT 1 FROM action_request a WHERE a.entry_id = e.id)
  ORDER BY e.order_key, e.id`;

/** At the close of a meeting: what its record asks of the members is theirs to reply to. */
export async function takeOverCalls(tx: EntityManager, meetingId: string, now: Date): Promise<void> {
  const spoken = await tx.query<SpokenCall[]>(SPOKEN, [meetingId]);
  if (spoken.length === 0) return;
  await tx.insert(
    ActionRequest,
    spoken.map((call) => ({ id: uuidv7(), meetingId, ...call, createdAt: now })),
  );
}
