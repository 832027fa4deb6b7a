import { describe, expect, it } from 'vitest';
import { anEntry } from '../../../testing/proceedings.factory';
import type { LineContent } from '../line';
import type { Draft, Queue, QueueEvent } from './save-queue';
import { afterEvent, backOff, EMPTY_QUEUE, nextStep, PAUSE, sendingOf, waitingDrafts } from './save-queue';

const says = (text: string): LineContent => ({ meetingId: 'm', kind: 'NOTE', orderKey: 'a0', text });
const after = (...events: QueueEvent[]): Queue => events.reduce(afterEvent, EMPTY_QUEUE);

let changes = 0;
const typing = (id: string, text: string | null, at = 0, seen = 0): QueueEvent & { type: 'edited' } => ({
  type: 'edited',
  draft: { id, meetingId: 'm', content: text === null ? null : says(text), seen, change: `change${++changes}` },
  at,
});
const nextIn = (queue: Queue, now = 60_000): Draft | undefined => {
  const step = nextStep(queue, now);
  return step && 'send' in step ? step.send : undefined;
};
const sending = (queue: Queue): QueueEvent & { type: 'sent' } => {
  const draft = nextIn(queue);
  if (!draft) throw new Error('nothing to send');
  return { type: 'sent', id: draft.id, sending: sendingOf(draft) };
};
const answered = ({ id, sending: { change } }: QueueEvent & { type: 'sent' }, version: number): QueueEvent => ({
  ...{ type: 'acknowledged', id, change, at: 1 },
  entry: version === 0 ? null : anEntry({ id, version }),
});
const lost: QueueEvent = { type: 'unanswered', id: 'a', at: 0 };

describe('a line that is typed', () => {
  it('goes out after a pause, not before', () => {
    const queue = after(typing('a', 'x', 1_000));
    expect(nextStep(queue, 1_000)).toEqual({ wait: PAUSE });
    expect(nextIn(queue, 1_000 + PAUSE)?.id).toBe('a');
  });

  it('goes out at least every ten seconds, however long somebody types', () => {
    let queue = EMPTY_QUEUE;
    for (let at = 0; at <= 10_000; at += 500) queue = afterEvent(queue, typing('a', `x${at}`, at));
    expect(nextIn(queue, 10_000)?.id).toBe('a');
  });

  it('stays here while it says nothing', () => {
    expect(nextStep(after(typing('a', ' ')), 60_000)).toBeNull();
  });

  it('is kept until the server acknowledges that very text', () => {
    const first = after(typing('a', 'một'));
    const sent = sending(first);
    const typedOn = afterEvent(afterEvent(first, sent), typing('a', 'một hai', 5));
    const queue = afterEvent(typedOn, answered(sent, 1));
    expect(nextIn(queue)).toMatchObject({ content: { text: 'một hai' }, seen: 1 });
    const done = afterEvent(afterEvent(queue, sending(queue)), answered(sending(queue), 2));
    expect(done.drafts.size).toBe(0);
    expect(done.savedAt).toBe(1);
  });

  it('is not dropped by an acknowledgement that comes twice', () => {
    const first = after(typing('a', 'một'));
    const sent = sending(first);
    const done = afterEvent(afterEvent(first, sent), answered(sent, 1));
    const again = afterEvent(done, typing('a', 'hai', 10, 1));
    expect(waitingDrafts(afterEvent(again, answered(sent, 1)))).toMatchObject([{ content: { text: 'hai' }, seen: 1 }]);
  });
});

describe('several lines', () => {
  it('go out one at a time, in the order in which they were begun', () => {
    const queue = after(typing('a', 'kiến nghị', 0), typing('b', 'trả lời', 10), typing('a', 'kiến nghị sửa', 20));
    const sent = sending(queue);
    expect(sent.id).toBe('a');
    const busy = afterEvent(queue, sent);
    expect(nextStep(busy, 60_000)).toBeNull();
    expect(nextIn(afterEvent(busy, answered(sent, 1)))?.id).toBe('b');
  });

  it('do not wait for one that is in trouble', () => {
    const queue = after(typing('a', 'x', 0), typing('b', 'y', 10));
    const troubled = afterEvent(afterEvent(queue, sending(queue)), {
      ...{ type: 'troubled', id: 'a' },
      trouble: { kind: 'refused', code: 'request.invalid', status: 400 },
    });
    expect(nextIn(troubled)?.id).toBe('b');
    expect(troubled.drafts.get('a')?.content).toMatchObject({ text: 'x' });
  });
});

describe('without an answer', () => {
  it('it tries again later and later, but not too late', () => {
    expect([1, 2, 3, 4, 5, 9].map(backOff)).toEqual([1_000, 2_000, 4_000, 8_000, 15_000, 15_000]);
    const queue = after(typing('a', 'x'));
    const failed = afterEvent(afterEvent(queue, sending(queue)), { ...lost, at: 60_000 });
    expect(nextStep(failed, 60_000)).toEqual({ wait: 1_000 });
    expect(nextIn(afterEvent(failed, { type: 'retried', at: 60_000 }), 60_000)?.id).toBe('a');
  });

  it('it repeats what it had sent, word for word, before anything newer', () => {
    const queue = after(typing('a', 'đã gửi'));
    const sent = sending(queue);
    const typedOn = [sent, lost, typing('a', 'đã gửi và sửa', 10)].reduce(afterEvent, queue);
    expect(sending(typedOn).sending).toEqual(sent.sending);
    const arrived = [sending(typedOn), answered(sent, 1)].reduce(afterEvent, typedOn);
    expect(sending(arrived).sending).toMatchObject({ content: { text: 'đã gửi và sửa' }, seen: 1 });
  });

  it('a closed tab is taken up from what was stored, with what was on its way', () => {
    const queue = after(typing('a', 'một'), typing('b', 'hai', 10));
    const stored = [...afterEvent(queue, sending(queue)).drafts.values()];
    const reopened = after({ type: 'loaded', drafts: structuredClone(stored) });
    expect(sending(reopened).sending).toEqual(sending(queue).sending);
    expect(waitingDrafts(reopened).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('another tab takes over from one that went away while sending', () => {
    const queue = after(typing('a', 'một'));
    const stuck = afterEvent(queue, sending(queue));
    expect(nextIn(afterEvent(stuck, { type: 'tookOver' }))?.id).toBe('a');
  });
});

describe('a line that is deleted', () => {
  it('was never sent: nobody hears of it', () => {
    expect(after(typing('a', 'x'), typing('a', null)).drafts.size).toBe(0);
  });

  it('is deleted on the version that was seen', () => {
    expect(sending(after(typing('a', null, 0, 3))).sending).toMatchObject({ content: null, seen: 3 });
  });

  it('while it is on its way for the first time is deleted once it has arrived', () => {
    const queue = after(typing('a', 'x'));
    const sent = sending(queue);
    const deleted = [sent, typing('a', null, 10), answered(sent, 1)].reduce(afterEvent, queue);
    expect(sending(deleted).sending).toMatchObject({ content: null, seen: 1 });
  });

  it('after its first request was lost is first made sure of, then deleted', () => {
    const queue = after(typing('a', 'x'));
    const sent = sending(queue);
    const deleted = [sent, lost, typing('a', null, 10)].reduce(afterEvent, queue);
    expect(sending(deleted).sending).toEqual(sent.sending);
    const arrived = [sending(deleted), answered(sent, 1)].reduce(afterEvent, deleted);
    expect(sending(arrived).sending).toMatchObject({ content: null, seen: 1 });
  });

  it('and put back while that is on its way is made anew', () => {
    const queue = after(typing('a', null, 0, 3));
    const sent = sending(queue);
    const undone = [sent, typing('a', 'lại đây', 10), answered(sent, 0)].reduce(afterEvent, queue);
    expect(sending(undone).sending).toMatchObject({ content: { text: 'lại đây' }, seen: 0 });
  });
});

describe('a conflict', () => {
  const theirs = anEntry({ id: 'a', text: 'của họ', version: 7 });
  const conflicted = (): Queue => {
    const queue = after(typing('a', 'của tôi', 0, 3));
    const trouble = { kind: 'conflict', current: theirs } as const;
    return [sending(queue), { type: 'troubled', id: 'a', trouble } as const].reduce(afterEvent, queue);
  };

  it('keeps both texts and sends nothing', () => {
    expect(conflicted().drafts.get('a')).toMatchObject({
      content: { text: 'của tôi' },
      trouble: { kind: 'conflict', current: { text: 'của họ' } },
    });
    expect(nextStep(conflicted(), 60_000)).toBeNull();
    expect(nextStep(afterEvent(conflicted(), typing('a', 'của tôi nữa', 5, 3)), 60_000)).toBeNull();
  });

  it('ends with what the writer made of both, on top of the other version, at once', () => {
    const resolved = afterEvent(conflicted(), {
      ...{ type: 'resolved', id: 'a', content: says('cả hai'), seen: 7, change: 'merged', at: 5_000 },
    });
    expect(nextIn(resolved, 5_000)).toMatchObject({ content: { text: 'cả hai' }, seen: 7 });
  });

  it('ends with what the other wrote', () => {
    expect(afterEvent(conflicted(), { type: 'dropped', id: 'a' }).drafts.size).toBe(0);
  });
});

describe('a refusal', () => {
  it('is over with the next change, and with another try', () => {
    const refused = [
      { type: 'troubled', id: 'a', trouble: { kind: 'refused', code: 'request.invalid', status: 400 } } as const,
    ].reduce(afterEvent, after(typing('a', 'x')));
    expect(nextIn(refused)).toBeUndefined();
    expect(nextIn(afterEvent(refused, typing('a', 'y')))?.content).toMatchObject({ text: 'y' });
    expect(nextIn(afterEvent(refused, { type: 'retried', at: 0 }))?.id).toBe('a');
  });
});
