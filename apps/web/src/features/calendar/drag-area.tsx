import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useRef } from 'react';
import type { Slot } from './timing';

/** Whether things are dragged at all: a finger that moves over the grid scrolls the page, and moves meetings by a form. */
export const useDragging = () => useMediaQuery('(pointer: fine)');

interface DragAreaProps {
  /** The place under the pointer while something is dragged; null: none. */
  onOver: (slot: Slot | null) => void;
  /** The pointer moves while an edge is dragged; the kit tells only when it is let go. */
  onPointer?: (slot: Slot | null) => void;
  onPointerDown?: (target: Element) => void;
  onPointerUp?: () => void;
  children: ReactNode;
}

/**
 * Around a grid of the kit, whose places carry `data-slot`: tells over which of them the pointer is. The kit takes the
 * pointer from its places while it drags, so that they are found by where they lie.
 */
export function DragArea({ onOver, onPointer, onPointerDown, onPointerUp, children }: DragAreaProps) {
  const last = useRef<string>(undefined);
  const tell = (root: HTMLElement, x: number, y: number, say: (slot: Slot | null) => void) => {
    const slot = slotAt(root, x, y);
    if (slot === last.current) return;
    last.current = slot;
    say(slot === undefined ? null : parse(slot));
  };
  return (
    <div
      onDragOverCapture={(event) => tell(event.currentTarget, event.clientX, event.clientY, onOver)}
      onDragEndCapture={() => (last.current = undefined)}
      onPointerDownCapture={(event) => {
        last.current = undefined;
        if (event.target instanceof Element) onPointerDown?.(event.target);
      }}
      onPointerMove={onPointer && ((event) => tell(event.currentTarget, event.clientX, event.clientY, onPointer))}
      onPointerUp={onPointerUp}
    >
      {children}
    </div>
  );
}

function slotAt(root: HTMLElement, x: number, y: number): string | undefined {
  for (const place of root.querySelectorAll<HTMLElement>('[data-slot]')) {
    const { left, right, top, bottom } = place.getBoundingClientRect();
    if (left <= x && x < right && top <= y && y < bottom) return place.dataset['slot'];
  }
  return undefined;
}

function parse(slot: string): Slot {
  const [day = '', time] = slot.split(' ');
  return { day, time };
}
