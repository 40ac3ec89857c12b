import {useEffect, useState} from 'react';
import type {KeyboardEvent, ReactNode} from 'react';
import clsx from 'clsx';

import {island} from '../island';

interface Props {
  panels: readonly {id: string; label: string}[];
  /** The place of the panel that is shown first. */
  first: number;
}

/** Shows one of several panels at a time (WAI-ARIA's tabs). Without scripts all of them are shown, each under its label. */
function TabList({panels, first}: Props): ReactNode {
  const [shown, setShown] = useState(first);

  useEffect(() => {
    panels.forEach(({id, label}, place) => {
      const panel = document.getElementById(id);
      panel?.setAttribute('role', 'tabpanel');
      panel?.setAttribute('aria-label', label);
      if (panel) panel.hidden = place !== shown;
    });
  }, [panels, shown]);

  function press({key, currentTarget}: KeyboardEvent<HTMLElement>): void {
    if (key !== 'ArrowRight' && key !== 'ArrowLeft') return;
    const step = key === 'ArrowRight' ? 1 : -1;
    const next = (shown + step + panels.length) % panels.length;
    setShown(next);
    currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  }

  return (
    <div className="tabs" role="tablist" onKeyDown={press}>
      {panels.map(({id, label}, place) => (
        <button
          key={id}
          className={clsx('clean-btn tabs__item', place === shown && 'tabs__item--active')}
          type="button"
          role="tab"
          tabIndex={place === shown ? 0 : -1}
          aria-selected={place === shown}
          aria-controls={id}
          onClick={() => {
            setShown(place);
          }}>
          {label}
        </button>
      ))}
    </div>
  );
}

export default island('TabList', TabList, {when: 'load', clientOnly: true});
