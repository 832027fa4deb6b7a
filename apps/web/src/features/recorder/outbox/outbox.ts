import { deliver } from './courier';
import type { DraftStore } from './draft-store';
import type { Draft, Queue, QueueEvent } from './save-queue';
import { afterEvent, EMPTY_QUEUE, isUntouched, nextStep, sendingOf } from './save-queue';
import { Tabs } from './tabs';

/** Keystrokes reach the browser's store this long after they fall (milliseconds). */
const STORE_DELAY = 100;

interface OutboxSetting {
  store: DraftStore;
  /** Whose drafts of which meeting these are: tabs with the same name work together. */
  name: string;
  meetingId: string;
  /**
   * The server has committed this: told before the draft is dropped; resolves when the page shows it. Else a line would be
   * away for a moment, and the caret with it.
   */
  onAcknowledged: (event: QueueEvent & { type: 'acknowledged' }) => Promise<void>;
}

/** Keeps what is typed until the server has it (docs/design.md §7): runs the queue of save-queue.ts against the world. */
export class Outbox {
  private queue: Queue = EMPTY_QUEUE;
  private readonly listeners = new Set<() => void>();
  private readonly tabs: Tabs;
  private readonly unstored = new Set<string>();
  private storeTimer: ReturnType<typeof setTimeout> | undefined;
  private sendTimer: ReturnType<typeof setTimeout> | undefined;
  private leads = false;
  private closed = false;

  constructor(private readonly setting: OutboxSetting) {
    this.tabs = new Tabs(setting.name, (event) => void this.settle(event, (settled) => this.apply(settled)));
  }

  readonly state = (): Queue => this.queue;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Takes up what earlier tabs left behind, and begins to send. */
  async open(): Promise<void> {
    // A browser that keeps nothing (a private window) has nothing to take up; lines are sent all the same.
    const drafts = await this.setting.store.read(this.setting.meetingId).catch(() => []);
    if (this.closed) return;
    this.apply({ type: 'loaded', drafts: drafts.filter((draft) => !isUntouched(draft)) });
    window.addEventListener('online', this.retry);
    window.addEventListener('pagehide', this.storeNow);
    document.addEventListener('visibilitychange', this.storeNow);
    this.tabs.lead(() => this.takeOver());
  }

  /** Something happened here: it is shown, stored, told to the other tabs, and sent when its time comes. */
  dispatch(event: QueueEvent): void {
    const before = this.queue;
    this.apply(event);
    this.tabs.tell(event);
    this.markChanged(before);
  }

  /** Tries at once what could not be sent. */
  readonly retry = (): void => this.dispatch({ type: 'retried', at: Date.now() });

  /** Stores what is still on its way there. The page may be gone a moment later. */
  readonly storeNow = (): void => {
    void this.flush().catch(() => undefined);
  };

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.sendTimer);
    window.removeEventListener('online', this.retry);
    window.removeEventListener('pagehide', this.storeNow);
    document.removeEventListener('visibilitychange', this.storeNow);
    this.tabs.close();
    await this.flush().catch(() => undefined);
    await this.setting.store.close().catch(() => undefined);
  }

  private takeOver(): void {
    this.leads = true;
    this.dispatch({ type: 'tookOver' });
  }

  private apply(event: QueueEvent): void {
    this.queue = afterEvent(this.queue, event);
    for (const listener of this.listeners) listener();
    // Afterwards: whoever is told of this event must hear of it before the next one.
    queueMicrotask(() => this.plan());
  }

  private plan(): void {
    clearTimeout(this.sendTimer);
    if (!this.leads || this.closed) return;
    const step = nextStep(this.queue, Date.now());
    if (step === null) return;
    if ('send' in step) void this.send(step.send);
    else this.sendTimer = setTimeout(() => this.plan(), step.wait);
  }

  private async send(draft: Draft): Promise<void> {
    const sending = sendingOf(draft);
    this.dispatch({ type: 'sent', id: draft.id, sending });
    // What may arrive must be known here to be on its way; without a store it is sent all the same.
    await this.flush().catch(() => undefined);
    const answer = await deliver(draft.id, sending);
    // A tab that is being left keeps the draft with what was sent: the next one sends it once more, which does no harm.
    await this.settle(answer, (settled) => {
      if (!this.closed) this.dispatch(settled);
    });
  }

  private async settle(event: QueueEvent, then: (event: QueueEvent) => void): Promise<void> {
    if (event.type === 'acknowledged') await this.setting.onAcknowledged(event);
    then(event);
  }

  private markChanged(before: Queue): void {
    const ids = new Set([...before.drafts.keys(), ...this.queue.drafts.keys()]);
    const changed = [...ids].filter((id) => before.drafts.get(id) !== this.queue.drafts.get(id));
    if (changed.length === 0) return;
    for (const id of changed) this.unstored.add(id);
    this.storeTimer ??= setTimeout(this.storeNow, STORE_DELAY);
  }

  private async flush(): Promise<void> {
    clearTimeout(this.storeTimer);
    this.storeTimer = undefined;
    if (this.unstored.size === 0) return;
    const changes = new Map([...this.unstored].map((id) => [id, this.queue.drafts.get(id)]));
    this.unstored.clear();
    await this.setting.store.write(changes);
  }
}
