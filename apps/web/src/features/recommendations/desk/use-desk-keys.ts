import { useEffect, useEffectEvent } from 'react';

/** What a key does; `undefined`: nothing at the moment. */
export type DeskKeys = Partial<Record<string, (() => void) | undefined>>;

/** Where letters are typed: a box that is ticked takes none. */
const FIELDS = 'input:not([type="checkbox"]), textarea, select, [contenteditable="true"]';

/** Whether the keys belong to somebody else: a field that is typed in, an open dialog, a list that is chosen from. */
function isTaken({ target, altKey, ctrlKey, metaKey, isComposing }: KeyboardEvent): boolean {
  if (altKey || ctrlKey || metaKey || isComposing) return true;
  if (target instanceof Element && target.closest(FIELDS) !== null) return true;
  return document.querySelector('[role="dialog"]') !== null;
}

/** Single keys over the whole page. */
export function useDeskKeys(keys: DeskKeys): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    // Caps lock is often on where names are typed in capitals.
    const act = keys[event.key.toLowerCase()];
    if (act === undefined || isTaken(event)) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
