import {hasSavedLectures} from '../offline/caches';

import type {Trigger} from './island';

const TOUCHES = ['pointerover', 'pointerdown', 'focusin'] as const;

/**
 * Watches for what an island waits for.
 *
 * @param when - what it waits for
 * @param element - the island's element, which has no box of its own
 * @param start - called when it happens, where that can happen again each time; it
 *   gives a promise for the hydrated island
 */
export function onTrigger(when: Trigger, element: Element, start: () => Promise<void>): void {
  const around = element.parentElement ?? element;
  switch (when) {
    case 'load':
      void start();
      break;
    case 'idle':
      whenIdle(() => void start());
      break;
    case 'visible':
      whenVisible(element.firstElementChild ?? around, () => void start());
      break;
    case 'touch':
      onTouch(around, element, start);
      break;
    case 'open': {
      const popover = element.closest('[popover]');
      popover?.addEventListener('toggle', () => void start());
      if (popover && isOpen(popover)) void start();
      break;
    }
    case 'saved':
      onTouch(around, element, start);
      whereSaved(element, () => void start());
      break;
    case 'select':
      onSelect(start);
      break;
  }
}

function onTouch(around: Element, element: Element, start: () => Promise<void>): void {
  let clicked: EventTarget | null = null;
  const touched = async (): Promise<void> => {
    await start();
    // A click that was faster than the script is repeated.
    const missed = clicked;
    clicked = null;
    around.removeEventListener('click', remember);
    missed?.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}));
  };
  const remember = ({target}: Event): void => {
    if (target instanceof Element && element.contains(target)) clicked = target;
  };
  around.addEventListener('click', remember);
  for (const touch of TOUCHES) {
    around.addEventListener(touch, () => void touched(), {passive: true});
  }
  // Whoever was faster than this script points at it already.
  if (around.matches(':focus-within, :hover')) void touched();
}

function onSelect(start: () => Promise<void>): void {
  let isLoaded = false;
  const select = async (): Promise<void> => {
    await start();
    isLoaded = true;
  };
  document.addEventListener('selectstart', () => void select());
  document.addEventListener('selectionchange', () => {
    if (document.getSelection()?.isCollapsed === false) void select();
  });
  document.addEventListener('copy', () => {
    if (isLoaded) return;
    // A copy that was faster than the script is repeated.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else makes a `copy` event
    void select().then(() => document.execCommand('copy'));
  });
}

function whenIdle(start: () => void): void {
  // Safari has no idle callbacks.
  if ('requestIdleCallback' in window) requestIdleCallback(start, {timeout: 1000});
  else setTimeout(start, 50);
}

function whenVisible(target: Element, start: () => void): void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({isIntersecting}) => isIntersecting)) return;
    observer.disconnect();
    start();
  });
  observer.observe(target);
}

/** Marks the island where the browser can save at all. */
function whereSaved(element: Element, start: () => void): void {
  hasSavedLectures().then(
    (has) => {
      element.setAttribute('able', '');
      if (has) start();
    },
    () => undefined,
  );
}

/** Where a browser has no popovers, what would be one is always open. */
function isOpen(popover: Element): boolean {
  try {
    return popover.matches(':popover-open');
  } catch {
    return true;
  }
}
