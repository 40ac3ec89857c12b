import {useEffect, useState} from 'react';
import type {ReactNode} from 'react';

import {island} from '../island';
import {OPENED, takeLanding} from '../search/openResult';
import styles from '../search/styles.module.css';

import type {LandingPlace} from '../search/openResult';

const NAME = 'search-hit';

/** What the history remembers, so that a reload marks the same. */
interface LandingState {
  landing?: LandingPlace;
}

/**
 * Marks the phrase that a search result was opened for and scrolls it into
 * view. The mark is a CSS highlight: the page stays as it is. Escape takes it
 * away. Without highlights the page only scrolls.
 */
function Landing(): ReactNode {
  const [told, setTold] = useState('');

  useEffect(() => {
    let current: LandingPlace | undefined;
    const land = async (landing: LandingPlace | undefined): Promise<void> => {
      if (!landing) return;
      current = landing;
      const {findInPage} = await import('./findInPage');
      const article = document.querySelector('main article');
      if (!article || current !== landing) return;
      const ranges = landing.phrases.flatMap((phrase) =>
        findInPage(article, phrase, landing.hash),
      );
      if (ranges.length === 0) return;
      mark(ranges);
      show(ranges[0]);
      setTold(`已标出“${landing.phrases.join('”“')}”。按退出键取消。`);
    };
    const landHere = (): void => {
      const landing = takeLanding();
      if (!landing) return;
      // A text fragment may leave a bare number sign in the address.
      const address = location.href.replace(/#$/u, '');
      history.replaceState({landing} satisfies LandingState, '', address);
      void land(landing);
    };
    // Once the browser has gone to the anchor.
    const opened = (): void => {
      setTimeout(landHere, 50);
    };
    const leave = ({key}: KeyboardEvent): void => {
      if (key !== 'Escape') return;
      current = undefined;
      clear();
      setTold('');
    };
    landHere();
    if (!current) void land((history.state as LandingState | null)?.landing);
    document.addEventListener(OPENED, opened);
    document.addEventListener('keydown', leave);
    return () => {
      document.removeEventListener(OPENED, opened);
      document.removeEventListener('keydown', leave);
      clear();
    };
  }, []);

  return (
    <span className={styles.told} role="status">
      {told}
    </span>
  );
}

export default island('Landing', Landing, {when: 'idle', clientOnly: true});

function mark(ranges: readonly Range[]): void {
  if (typeof Highlight === 'undefined') return;
  CSS.highlights.set(NAME, new Highlight(...ranges));
}

function clear(): void {
  if (typeof Highlight !== 'undefined') CSS.highlights.delete(NAME);
}

/** Scrolls a range below the navigation bar, with some of what precedes it in view. */
function show(range: Range | undefined): void {
  if (!range) return;
  const {top} = range.getBoundingClientRect();
  window.scrollTo({top: window.scrollY + top - window.innerHeight / 3});
}
