import {useEffect, useState} from 'react';
import type {ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';

import {findInPage} from './findInPage';
import styles from './styles.module.css';

import type {LandingState} from './openResult';

const NAME = 'search-hit';
const PATIENCE = 3000;

/**
 * Marks the phrase that a search result was opened for and scrolls it into
 * view. The mark is a CSS highlight: the page's DOM, which React owns, stays as
 * it is. Escape takes it away. Without highlights the page only scrolls.
 */
export default function Landing(): ReactNode {
  const location = useLocation<LandingState | undefined>();
  const [told, setTold] = useState('');

  useEffect(() => {
    clear();
    const landing = location.state?.landing;
    if (!landing) return undefined;
    const end = Date.now() + PATIENCE;
    let timer: ReturnType<typeof setTimeout>;
    // The page may still be loading when its address is already here.
    const tryToMark = (): void => {
      const article = document.querySelector('main article');
      const found = article
        ? landing.phrases.map((phrase) => findInPage(article, phrase, landing.hash, landing.voice))
        : [];
      const ranges = found.flat();
      if (ranges.length === 0) {
        if (Date.now() < end) timer = setTimeout(tryToMark, 50);
        return;
      }
      mark(ranges);
      show(ranges[0]);
      setTold(`已标出“${landing.phrases.join('”“')}”。按退出键取消。`);
    };
    const leave = ({key}: KeyboardEvent): void => {
      if (key !== 'Escape') return;
      clear();
      setTold('');
    };
    timer = setTimeout(tryToMark, 0);
    document.addEventListener('keydown', leave);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('keydown', leave);
      clear();
      setTold('');
    };
  }, [location]);

  return (
    <span className={styles.told} role="status">
      {told}
    </span>
  );
}

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
