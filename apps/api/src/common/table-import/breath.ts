import { setImmediate } from 'node:timers/promises';

/** Longest work on the thread of the server before requests have their turn, in milliseconds. */
const LONGEST = 10;

/** Awaited between pieces of long work: lets whoever waits go first, when it is time. */
export function breathing(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < LONGEST) return;
    await setImmediate();
    since = performance.now();
  };
}
