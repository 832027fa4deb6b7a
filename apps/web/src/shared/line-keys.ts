/** Where a line of a programme goes by the keyboard: among the others, into the line above, or out of it. */
export type LineMove = 'up' | 'down' | 'in' | 'out';

const MOVES: Record<string, LineMove> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
};

type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** The move that Alt and an arrow ask for; null for every other key. */
export function lineMoveOf({ key, altKey, ctrlKey, metaKey, shiftKey }: Pressed): LineMove | null {
  if (!altKey || ctrlKey || metaKey || shiftKey) return null;
  return MOVES[key] ?? null;
}
