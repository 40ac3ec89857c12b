import {prefetchLinks} from './prefetchLinks';
import {followTheme} from './theme';
import {onTrigger} from './triggers';

import type {ComponentType} from 'react';
import type {Trigger} from './island';

/**
 * The browser's entry: it finds the islands on the page and loads each when it is
 * wanted. Once those that a page loads by itself are hydrated, the root element
 * says so: `data-islands="ready"`.
 */
const BY_ITSELF: readonly string[] = ['load', 'idle'] satisfies Trigger[];

interface IslandModule {
  default: ComponentType<object>;
}

const started = new WeakMap<Element, Promise<void>>();

/** Starts an island once; after a failure the next trigger tries again. */
function start(element: Element): Promise<void> {
  const before = started.get(element);
  if (before) return before;
  const now = hydrate(element).catch((error: unknown) => {
    started.delete(element);
    // A script that did not come is reported by `src/plugins/loadFailures`; what the page shows stays.
    console.error(error);
  });
  started.set(element, now);
  return now;
}

async function hydrate(element: Element): Promise<void> {
  const name = element.getAttribute('name') ?? '';
  const [{attach}, module] = await Promise.all([
    import('./attach'),
    import(`./${name}/index.tsx`) as Promise<IslandModule>,
  ]);
  attach(element, module.default);
}

const islands = [...document.querySelectorAll('page-island')];
const waiting = islands.flatMap((element) => {
  const when = element.getAttribute('when') as Trigger;
  const hydrated = new Promise<void>((resolve) => {
    onTrigger(when, element, () => start(element).then(resolve));
  });
  return BY_ITSELF.includes(when) ? [hydrated] : [];
});
void Promise.all(waiting).then(() => {
  document.documentElement.dataset.islands = 'ready';
});
prefetchLinks();
followTheme();
// A page that is come back to is as it was left, with the menu open that was left by a link.
window.addEventListener('pageshow', ({persisted}) => {
  if (!persisted) return;
  for (const menu of document.querySelectorAll<HTMLElement>(':popover-open')) menu.hidePopover();
});
