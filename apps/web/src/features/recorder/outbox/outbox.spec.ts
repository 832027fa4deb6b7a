import 'fake-indexeddb/auto';
import { waitFor } from '@testing-library/react';
import { v7 as uuidv7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer } from '../../../testing/handlers';
import { anEntry } from '../../../testing/proceedings.factory';
import { server } from '../../../testing/server';
import { DraftStore } from './draft-store';
import { Outbox } from './outbox';

/** As much of the browser's locks as tabs of one browser need: one holds a name, the others wait in line. */
class OneLock {
  private last: Promise<unknown> = Promise.resolve();

  request = (_name: string, { signal }: { signal: AbortSignal }, hold: () => Promise<void>): Promise<void> => {
    const turn = this.last.then(() => (signal.aborted ? undefined : hold()));
    this.last = turn;
    return turn;
  };
}

/** Tabs of one browser hear each other, but not themselves. */
class Channel extends EventTarget {
  static readonly tabs = new Set<Channel>();
  constructor() {
    super();
    Channel.tabs.add(this);
  }
  postMessage(data: unknown): void {
    for (const tab of Channel.tabs) {
      if (tab !== this) tab.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) }));
    }
  }
  close(): void {
    Channel.tabs.delete(this);
  }
}

let meetingId: string;
let sent: string[];
const tabs: Outbox[] = [];

const aTab = async (): Promise<Outbox> => {
  const onAcknowledged = () => Promise.resolve();
  const tab = new Outbox({ store: new DraftStore('me'), name: meetingId, meetingId, onAcknowledged });
  tabs.push(tab);
  await tab.open();
  return tab;
};

const type = (tab: Outbox, id: string, text: string): void =>
  tab.dispatch({
    ...{ type: 'edited', at: Date.now() },
    draft: { id, meetingId, content: { meetingId, kind: 'NOTE', orderKey: 'a0', text }, seen: 0, change: uuidv7() },
  });

const textsIn = (tab: Outbox): (string | undefined)[] =>
  [...tab.state().drafts.values()].map(({ content }) => content?.text);

beforeEach(() => {
  meetingId = uuidv7();
  sent = [];
  vi.stubGlobal('BroadcastChannel', Channel);
  Object.defineProperty(navigator, 'locks', { value: new OneLock(), configurable: true });
  server.use(
    answer('put', '/api/entries/{id}', ({ params, body }) => {
      sent.push((body as { text: string }).text);
      return anEntry({ id: params['id'], version: 1 });
    }),
  );
});
afterEach(async () => {
  for (const tab of tabs.splice(0)) await tab.close();
});

describe('two tabs with the same record', () => {
  it('show each other what is typed, and send it once', async () => {
    const [first, second] = [await aTab(), await aTab()];
    type(second, 'a', 'gõ ở thẻ thứ hai');
    expect(textsIn(first)).toEqual(['gõ ở thẻ thứ hai']);
    await waitFor(() => expect(second.state().drafts.size).toBe(0), { timeout: 8_000 });
    expect(first.state().drafts.size).toBe(0);
    expect(sent).toEqual(['gõ ở thẻ thứ hai']);
  });

  it('send from the second when the first is closed', async () => {
    const [first, second] = [await aTab(), await aTab()];
    type(first, 'b', 'dở dang');
    await first.close();
    await waitFor(() => expect(sent).toEqual(['dở dang']), { timeout: 8_000 });
    expect(textsIn(second)).toEqual([]);
  });
});

describe('a tab that is closed', () => {
  it('leaves what was not sent to the next one', async () => {
    const first = await aTab();
    type(first, 'c', 'gõ rồi đóng');
    await first.close();
    expect(sent).toEqual([]);
    const next = await aTab();
    expect(textsIn(next)).toEqual(['gõ rồi đóng']);
    await waitFor(() => expect(sent).toEqual(['gõ rồi đóng']), { timeout: 8_000 });
  });
});
