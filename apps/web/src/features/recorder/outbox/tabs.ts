import type { QueueEvent } from './save-queue';

/**
 * Tabs of one browser that have the same record open: each tells the others what happens to the queue, and one of them
 * does the sending. When that one closes, the browser passes its lock on.
 */
export class Tabs {
  private readonly channel: BroadcastChannel | undefined;
  private readonly closed = new AbortController();

  constructor(
    private readonly name: string,
    onEvent: (event: QueueEvent) => void,
  ) {
    this.channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name);
    this.channel?.addEventListener('message', ({ data }: MessageEvent<QueueEvent>) => onEvent(data));
  }

  tell(event: QueueEvent): void {
    this.channel?.postMessage(event);
  }

  /** Calls back once this tab is the one that sends; at once where the browser knows no locks (a page without TLS). */
  lead(onLead: () => void): void {
    const { locks } = navigator as Partial<Pick<Navigator, 'locks'>>;
    if (locks === undefined) {
      onLead();
      return;
    }
    const { signal } = this.closed;
    const hold = () =>
      new Promise<void>((release) => {
        signal.addEventListener('abort', () => release());
        if (signal.aborted) release();
        else onLead();
      });
    // Taken back by close() while it waits in line: nobody is interested any more.
    locks.request(this.name, { signal }, hold).catch(() => undefined);
  }

  close(): void {
    this.closed.abort();
    this.channel?.close();
  }
}
