import {useEffect} from 'react';

import {island} from '../island';

const PREVIEWED = '[data-preview]';

/**
 * Lets Escape close a preview that shows on hover or focus (WCAG 2.2, 1.4.13);
 * it shows again once one comes back to it.
 */
function DismissPreviews(): null {
  useEffect(() => {
    const dismiss = ({key}: KeyboardEvent): void => {
      if (key !== 'Escape') return;
      for (const one of document.querySelectorAll<HTMLElement>(
        `${PREVIEWED}:is(:hover, :focus-within)`,
      )) {
        one.dataset.dismissed = '';
        const restore = (): void => {
          delete one.dataset.dismissed;
        };
        one.addEventListener('mouseenter', restore, {once: true});
        one.addEventListener('focusin', restore, {once: true});
      }
    };
    document.addEventListener('keydown', dismiss);
    return () => {
      document.removeEventListener('keydown', dismiss);
    };
  }, []);
  return null;
}

export default island('DismissPreviews', DismissPreviews, {when: 'touch', clientOnly: true});
