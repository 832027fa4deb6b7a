/** `none`: nobody signed in · `open`: signed in · `expired`: the server forgot us while a page was open. */
export type SessionState = 'none' | 'open' | 'expired';

/**
 * Stands between an answer 401 and the page. While a page is open, a session that ended must not lose what was typed:
 * requests wait here until the reader signs in again over the page (then they are sent once more) or gives up.
 */
export class SessionGate {
  private current: SessionState = 'none';
  private readonly listeners = new Set<() => void>();
  private waiting: ((reopened: boolean) => void)[] = [];

  readonly state = (): SessionState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The reader is signed in; requests that waited go on. */
  open(): void {
    this.settle('open', true);
  }

  /** The reader has left; requests that waited fail with their 401. */
  close(): void {
    this.settle('none', false);
  }

  /** After a 401: resolves to true when the reader has signed in again. With nobody signed in, to false at once. */
  reopened(): Promise<boolean> {
    if (this.current === 'none') return Promise.resolve(false);
    this.become('expired');
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private settle(state: SessionState, reopened: boolean): void {
    const waiting = this.waiting;
    this.waiting = [];
    this.become(state);
    for (const resolve of waiting) resolve(reopened);
  }

  private become(state: SessionState): void {
    if (this.current === state) return;
    this.current = state;
    for (const listener of this.listeners) listener();
  }
}

export const sessionGate = new SessionGate();
