import {useEffect} from 'react';

import {island} from '../island';

const LINKS = '.theme-doc-toc-desktop a[href^="#"]';
const ACTIVE = 'table-of-contents__link--active';

/** Marks in a page's contents the heading that one has come to. */
function CurrentPlace(): null {
  useEffect(() => {
    const links = new Map<Element, Element>();
    for (const link of document.querySelectorAll<HTMLAnchorElement>(LINKS)) {
      const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (heading) links.set(heading, link);
    }
    const mark = (): void => {
      const headings = [...links.keys()];
      // The last that has reached the upper third of the window.
      const reached = headings.filter((one) => one.getBoundingClientRect().top < innerHeight / 3);
      const current = reached.at(-1) ?? headings[0];
      for (const [heading, link] of links) link.classList.toggle(ACTIVE, heading === current);
    };
    // Headings cross that line as one scrolls; between them nothing changes.
    const observer = new IntersectionObserver(mark, {rootMargin: '0px 0px -67% 0px'});
    for (const heading of links.keys()) observer.observe(heading);
    return () => {
      observer.disconnect();
    };
  }, []);
  return null;
}

export default island('CurrentPlace', CurrentPlace, {when: 'visible', clientOnly: true});
