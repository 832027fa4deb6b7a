import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { tell } from '../../shared/tell';
import { filesKey } from './files.queries';
import { UploadQueue } from './upload-queue';

/** One queue for each meeting, for as long as the application is open. */
const queues = new WeakMap<QueryClient, Map<string, UploadQueue>>();

function queueOf(queryClient: QueryClient, meetingId: string, tell: (name: string) => void): UploadQueue {
  const known = queues.get(queryClient) ?? new Map<string, UploadQueue>();
  queues.set(queryClient, known);
  const queue =
    known.get(meetingId) ??
    new UploadQueue(meetingId, (name) => {
      tell(name);
      void queryClient.invalidateQueries({ queryKey: filesKey(meetingId) });
    });
  known.set(meetingId, queue);
  return queue;
}

/** The uploads of a meeting that are under way or failed. Leaving the application while some are, asks first. */
export function useUploads(meetingId: string) {
  const { t } = useTranslation('files');
  const queryClient = useQueryClient();
  const queue = queueOf(queryClient, meetingId, (name) => tell(t('upload.done', { name })));
  const uploads = useSyncExternalStore(queue.subscribe, queue.snapshot);
  const busy = uploads.some(({ state }) => state === 'sending' || state === 'waiting');
  useEffect(() => {
    if (!busy) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [busy]);
  return { queue, uploads };
}
