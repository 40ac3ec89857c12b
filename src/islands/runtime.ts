import {prefetchLinks} from './prefetchLinks';
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

const begun = new WeakSet<Element>();

/** Loads an island's script and hydrates it; after a failure the next trigger tries again. */
async function start(element: Element): Promise<void> {
  if (begun.has(element)) return;
  begun.add(element);
  try {
    const name = element.getAttribute('name') ?? '';
    const [{attach}, module] = await Promise.all([
      import(/* webpackChunkName: "attach" */ './attach'),
      import(/* webpackChunkName: "island-[request]" */ `./${name}/index.tsx`) as Promise<IslandModule>,
    ]);
    attach(element, module.default);
  } catch (error) {
    begun.delete(element);
    // A script that did not come is reported by `src/plugins/loadFailures`; what it shows stays.
    console.error(error);
  }
}

const islands = [...document.querySelectorAll('page-island')];
const waiting = islands.map((element) => {
  const when = element.getAttribute('when') as Trigger;
  const started = new Promise<void>((resolve) => {
    onTrigger(when, element, () => {
      void start(element).then(resolve);
    });
  });
  return BY_ITSELF.includes(when) ? started : undefined;
});
void Promise.all(waiting).then(() => {
  document.documentElement.dataset.islands = 'ready';
});
prefetchLinks();
