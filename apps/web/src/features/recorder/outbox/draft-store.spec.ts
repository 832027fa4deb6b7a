import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { DraftStore } from './draft-store';
import type { Draft } from './save-queue';

const aDraft = (id: string, meetingId: string, text: string): Draft => ({
  ...{ id, meetingId, seen: 0, change: id, since: 1, editedAt: 1 },
  content: { meetingId, kind: 'NOTE', orderKey: 'a0', text },
});

describe('the drafts in the browser', () => {
  it('outlive the page that wrote them, each with its meeting', async () => {
    const page = new DraftStore('me');
    await page.write(new Map([aDraft('a', 'm1', 'một'), aDraft('b', 'm2', 'hai')].map((draft) => [draft.id, draft])));
    await page.close();
    const later = new DraftStore('me');
    expect(await later.read('m1')).toEqual([aDraft('a', 'm1', 'một')]);
    await later.write(new Map([['a', undefined]]));
    expect(await later.read('m1')).toEqual([]);
    expect(await later.read('m2')).toHaveLength(1);
  });

  it('are seen by nobody else who uses this browser', async () => {
    await new DraftStore('me').write(new Map([['c', aDraft('c', 'm3', 'riêng')]]));
    expect(await new DraftStore('you').read('m3')).toEqual([]);
  });
});
