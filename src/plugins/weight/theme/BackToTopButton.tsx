import {useEffect, useState} from 'react';
import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {ThemeClassNames} from '@docusaurus/theme-common';
import clsx from 'clsx';

import styles from '@docusaurus/theme-classic/lib/theme/BackToTopButton/styles.module.css';

/** How far down the button begins to be of use, in pixels. */
const THRESHOLD = 300;

/** In place of the theme's, which asks for the scroll position, and so for a layout, each time it is drawn. */
export default function BackToTopButton(): ReactNode {
  const [shown, setShown] = useState(false);

  useEffect(() => {
    let last = 0;
    const scrolled = (): void => {
      const {scrollY} = window;
      setShown(scrollY > THRESHOLD && scrollY < last);
      last = scrollY;
    };
    window.addEventListener('scroll', scrolled, {passive: true});
    return () => {
      window.removeEventListener('scroll', scrolled);
    };
  }, []);

  return (
    <button
      aria-label={translate({
        id: 'theme.BackToTopButton.buttonAriaLabel',
        message: 'Scroll back to top',
        description: 'The ARIA label for the back to top button',
      })}
      className={clsx(
        'clean-btn',
        ThemeClassNames.common.backToTopButton,
        styles.backToTopButton,
        shown && styles.backToTopButtonShow,
      )}
      type="button"
      onClick={() => {
        const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
        window.scrollTo({top: 0, behavior: still ? 'auto' : 'smooth'});
      }}
    />
  );
}
