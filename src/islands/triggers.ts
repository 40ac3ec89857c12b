import type {Trigger} from './island';

const TOUCHES = ['pointerover', 'pointerdown', 'focusin'] as const;

/**
 * Watches for what an island waits for.
 *
 * @param when - what it waits for
 * @param element - the island's element, which has no box of its own
 * @param start - called when it happens; where that can happen again, each time
 */
export function onTrigger(when: Trigger, element: Element, start: () => void): void {
  const around = element.parentElement ?? element;
  switch (when) {
    case 'load':
      start();
      break;
    case 'idle':
      whenIdle(start);
      break;
    case 'visible':
      whenVisible(element.firstElementChild ?? around, start);
      break;
    case 'touch':
      for (const touch of TOUCHES) around.addEventListener(touch, start, {passive: true});
      // Whoever was faster than the script has it already.
      if (around.matches(':focus-within, :hover')) start();
      break;
    case 'open': {
      const popover = element.closest('[popover]');
      popover?.addEventListener('toggle', start);
      if (popover && isOpen(popover)) start();
      break;
    }
    case 'select':
      document.addEventListener('selectionchange', () => {
        if (document.getSelection()?.isCollapsed === false) start();
      });
      break;
  }
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

/** Where a browser has no popovers, what would be one is always open. */
function isOpen(popover: Element): boolean {
  try {
    return popover.matches(':popover-open');
  } catch {
    return true;
  }
}
