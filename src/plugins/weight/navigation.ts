import type {ClientModule} from '@docusaurus/types';

import './navigation.css';

/** How long a page may be on its way before the reader is told, in milliseconds. */
const PATIENCE = 200;

const {dataset} = document.documentElement;

/**
 * Stands in for nprogress: tells by a line at the top that the next page is on
 * its way. It also goes to the target of the address once the page is there:
 * Docusaurus does so right after the new page is committed, when Preact, which
 * tells contexts' consumers one by one, still has to draw it.
 */
const navigation: ClientModule = {
  onRouteUpdate({location, previousLocation}) {
    if (!previousLocation || location.pathname === previousLocation.pathname) return undefined;
    const timer = setTimeout(() => {
      dataset.navigating = '';
    }, PATIENCE);
    return () => {
      clearTimeout(timer);
    };
  },

  onRouteDidUpdate({location, previousLocation}) {
    delete dataset.navigating;
    if (!previousLocation || location.pathname === previousLocation.pathname) return;
    if (location.hash === '') return;
    queueMicrotask(() => {
      document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
    });
  },
};

export default navigation;
