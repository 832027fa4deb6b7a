import { useEffect } from 'react';

/** What lies over the page and goes away as a whole; the focus then returns below it. */
const LAYER = '[role="dialog"], [role="menu"], [role="listbox"]';
/** What a reader finds their way by: an item of a list, or a part with a heading or a name of its own. */
const REGION = 'li, section, article, aside, nav, [role="group"], [role="region"], [role="dialog"], main';
const HEADING = 'h1, h2, h3';
const ITEM = 'li, tr';
/** Set on what is to have the focus once something beside it is taken away: the result of an act, the way to add another. */
const NEXT = '[data-focus-next]';
const FOCUSABLE = 'a[href], button, input, select, textarea, label, summary, [tabindex], [contenteditable="true"]';

interface Place {
  element: HTMLElement;
  /** The dialog or menu that it is in, or else the whole page, or the corner where messages stand. */
  layer: Element | null;
  /** What it stands in, the innermost first, each with its place among its neighbours. */
  around: readonly { element: Element; parent: Element | null; at: number }[];
  /** By keys: then the page scrolls to where the focus goes. */
  byKeys: boolean;
}

/**
 * Keeps the focus from falling to the top of the page when what had it goes away or can no longer be used (WCAG 2.4.3): it
 * goes to the item that took the place, to what the page names as the next thing, or to the heading of the part; after a
 * dialog, to what opened it. Used once, in the frame around every page; what a page focuses by itself stays.
 */
export function useFocusKept(): void {
  useEffect(() => {
    // One place in the page, and one in each dialog that was opened from there.
    let trail: Place[] = [];
    let frame = 0;
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || target === document.body) return;
      const place = placeOf(target);
      const at = trail.findIndex(({ layer }) => layer === place.layer);
      trail = [...(at < 0 ? trail : trail.slice(0, at)), place];
    };
    // Who presses beside everything has left it on purpose; what lies below a list that was pressed in keeps its place.
    const forget = ({ target }: PointerEvent) => {
      if (!(target instanceof Element) || target.closest(FOCUSABLE) !== null) return;
      trail = trail.filter(({ layer }) => layer !== layerOf(target));
    };
    const restore = () => {
      if (!isLost()) return;
      for (let last = trail.at(-1); last; last = trail.at(-1)) {
        if (isBusy(last.element) || goBackTo(last)) return;
        trail = trail.slice(0, -1);
      }
    };
    const observer = new MutationObserver(() => {
      cancelAnimationFrame(frame);
      if (trail.length > 0 && isLost()) frame = requestAnimationFrame(restore);
    });
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    document.addEventListener('focusin', remember);
    document.addEventListener('pointerdown', forget);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
      document.removeEventListener('focusin', remember);
      document.removeEventListener('pointerdown', forget);
    };
  }, []);
}

/** Nothing has the focus, or something that takes no keys. */
const isLost = (): boolean =>
  document.activeElement === null ||
  document.activeElement === document.body ||
  document.activeElement.matches(':disabled');

/** A button that waits for the server comes back, or goes with what it did. */
const isBusy = (element: Element): boolean => element.isConnected && element.matches('[data-loading]');

const layerOf = (element: Element): Element | null => element.closest(LAYER) ?? element.closest('body > *');

function placeOf(element: HTMLElement): Place {
  const layer = layerOf(element);
  const around: Place['around'][number][] = [];
  for (let one: Element | null = element; one && one !== document.body; one = one.parentElement) {
    const parent: Element | null = one.parentElement;
    const at = one.matches(ITEM) && parent ? [...parent.children].indexOf(one) : -1;
    around.push({ element: one, parent, at });
    if (one === layer) break;
  }
  return { element, layer, around, byKeys: element.matches(':focus-visible') };
}

/** Itself, or what is nearest to where it was; false: nothing is left there. */
function goBackTo({ element, around, byKeys }: Place): boolean {
  if (element.isConnected && focus(element, byKeys)) return true;
  const gone = around.findLast(({ element: one, parent, at }) => at >= 0 && !one.isConnected && parent?.isConnected);
  const successor = gone?.parent?.children[gone.at] ?? gone?.parent?.lastElementChild;
  if (successor && focus(successor, byKeys)) return true;
  const left = around.filter((one) => one.element !== element && one.element.isConnected).map((one) => one.element);
  const region = left.find((one) => one.matches(REGION));
  for (const one of left) {
    const next = one.querySelector(NEXT);
    if (next && focus(next, byKeys)) return true;
    if (one === region) break;
  }
  return region !== undefined && (focusIn(region, byKeys) || focus(region, byKeys));
}

const focusIn = (region: Element, byKeys: boolean): boolean => {
  const heading = region.querySelector(HEADING);
  return heading !== null && focus(heading, byKeys);
};

function focus(element: Element, byKeys: boolean): boolean {
  if (!(element instanceof HTMLElement) || element.matches(':disabled')) return false;
  if (!element.matches(FOCUSABLE)) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: !byKeys });
  return document.activeElement === element;
}
