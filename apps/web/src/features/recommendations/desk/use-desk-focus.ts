import { useMediaQuery } from '@mantine/hooks';
import { type RefObject, useEffect, useRef } from 'react';
import { rowIdOf } from './desk-row';

/** The heading of the one that is open. */
export const DESK_TITLE_ID = 'open-recommendation';

/** Below this width one sees the list or the one that is open, never both. */
const ONE_AT_A_TIME = '(max-width: 61.99em)';

export const focusRow = (id: string) => document.getElementById(rowIdOf(id))?.focus();

/** Where the reader goes with the focus when another one is opened: never to a place that has just left the screen. */
export function useDeskFocus(openId: string | null): void {
  const isOneAtATime = useMediaQuery(ONE_AT_A_TIME);
  const before = useRef(openId);
  useEffect(() => {
    const last = before.current;
    before.current = openId;
    if (last === openId) return;
    if (openId === null) {
      if (last !== null) focusRow(last);
      return;
    }
    const title = document.getElementById(DESK_TITLE_ID);
    if (isOneAtATime) title?.focus();
    // Whoever had read far down begins the next one at its top.
    else if (title && title.getBoundingClientRect().top < 0) title.scrollIntoView();
  }, [openId, isOneAtATime]);
}

/** A list that scrolls by itself shows the open row, also when its address was sent by a colleague. */
export function useRowInSight(openId: string | null, isListed: boolean): void {
  useEffect(() => {
    const row = openId !== null && isListed ? document.getElementById(rowIdOf(openId)) : null;
    const box = row?.offsetParent;
    if (!row || !(box instanceof HTMLElement)) return;
    const isAbove = row.offsetTop < box.scrollTop;
    const isBelow = row.offsetTop + row.offsetHeight > box.scrollTop + box.clientHeight;
    if (isAbove || isBelow) box.scrollTop = row.offsetTop - (box.clientHeight - row.offsetHeight) / 2;
  }, [openId, isListed]);
}

/** Whoever opens the form of an answer, by a key or a press, types into it at once. */
export function useFocusOnForm(isOpen: boolean): RefObject<HTMLDivElement | null> {
  const around = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) around.current?.querySelector<HTMLElement>('form textarea')?.focus();
  }, [isOpen]);
  return around;
}
