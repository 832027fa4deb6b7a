import type { DBSchema, IDBPDatabase } from 'idb';
import { openDB } from 'idb';
import type { Draft } from './save-queue';

/** A draft belongs to who typed it: another account in the same browser neither sees nor sends it. */
type StoredDraft = Draft & { owner: string };

interface RecorderDatabase extends DBSchema {
  drafts: { key: [string, string]; value: StoredDraft; indexes: { byMeeting: [string, string] } };
}

const NAME = 'kyhop-recorder';

const open = (): Promise<IDBPDatabase<RecorderDatabase>> =>
  openDB<RecorderDatabase>(NAME, 1, {
    upgrade(database) {
      const drafts = database.createObjectStore('drafts', { keyPath: ['owner', 'id'] });
      drafts.createIndex('byMeeting', ['owner', 'meetingId']);
    },
  });

/** What is not yet acknowledged, kept in the browser through a closed tab and a dead machine. */
export class DraftStore {
  private readonly database = open();

  constructor(private readonly owner: string) {}

  /** The drafts of a meeting, whichever tab left them. */
  async read(meetingId: string): Promise<Draft[]> {
    const stored = await (await this.database).getAllFromIndex('drafts', 'byMeeting', [this.owner, meetingId]);
    return stored.map(({ owner: _, ...draft }) => draft);
  }

  /** Writes and removes in one transaction; resolves when the browser has it. */
  async write(changes: ReadonlyMap<string, Draft | undefined>): Promise<void> {
    const transaction = (await this.database).transaction('drafts', 'readwrite', { durability: 'relaxed' });
    const writes = [...changes].map(([id, draft]) =>
      draft === undefined
        ? transaction.store.delete([this.owner, id])
        : transaction.store.put({ ...draft, owner: this.owner }),
    );
    // A page that goes away aborts its transactions, but for those that it has asked to commit.
    transaction.commit();
    await Promise.all([...writes, transaction.done]);
  }

  async close(): Promise<void> {
    (await this.database).close();
  }
}
