import type { FocusEvent } from 'react';
import { useEffect, useRef } from 'react';

/**
 * Tells when the caret or the pointer leaves an element. A press elsewhere counts when it is over: were the element closed
 * while the button is down, the page would move under the pointer and the click would land on something else.
 */
export function useLeaving(onLeave: () => void) {
  const element = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    const press = ({ target }: PointerEvent) => {
      pressed.current = target instanceof Node && element.current?.contains(target) === false;
    };
    const release = () => {
      if (!pressed.current) return;
      pressed.current = false;
      setTimeout(() => {
        if (element.current?.contains(document.activeElement) === false) onLeave();
      });
    };
    document.addEventListener('pointerdown', press, true);
    document.addEventListener('pointerup', release, true);
    document.addEventListener('pointercancel', release, true);
    return () => {
      document.removeEventListener('pointerdown', press, true);
      document.removeEventListener('pointerup', release, true);
      document.removeEventListener('pointercancel', release, true);
    };
  });
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (!pressed.current && !currentTarget.contains(relatedTarget)) onLeave();
  };
  return { ref: element, onBlur };
}
