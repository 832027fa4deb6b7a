import type { Schema } from '@kyhop/api-contract';
import { notifyManager, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useMe } from '../../session/session';
import { DraftStore } from './outbox/draft-store';
import { Outbox } from './outbox/outbox';
import type { Queue } from './outbox/save-queue';
import { EMPTY_QUEUE } from './outbox/save-queue';
import { entriesQuery, withEntry } from './recorder.queries';

const NOTHING = { state: (): Queue => EMPTY_QUEUE, subscribe: () => () => undefined };

/** The outbox of a meeting's record, open as long as the page is; null until it has read what earlier tabs left. */
export function useOutbox(meetingId: string): { outbox: Outbox | null; queue: Queue } {
  const queryClient = useQueryClient();
  const { id: owner } = useMe();
  const [outbox, setOutbox] = useState<Outbox | null>(null);

  useEffect(() => {
    const entries = entriesQuery(meetingId).queryKey;
    const opening = new Outbox({
      store: new DraftStore(owner),
      name: `kyhop-recorder ${owner} ${meetingId}`,
      meetingId,
      onAcknowledged: ({ id, entry }) => {
        // An older list that is still on its way would bring back what was before.
        void queryClient.cancelQueries({ queryKey: entries });
        queryClient.setQueryData<Schema<'EntryListDto'>>(entries, (list) => list && withEntry(list, id, entry));
        return new Promise((shown) => notifyManager.schedule(() => shown()));
      },
    });
    void opening.open().then(() => setOutbox(opening));
    return () => {
      setOutbox(null);
      void opening.close();
    };
  }, [meetingId, owner, queryClient]);

  const { state, subscribe } = outbox ?? NOTHING;
  return { outbox, queue: useSyncExternalStore(subscribe, state) };
}
