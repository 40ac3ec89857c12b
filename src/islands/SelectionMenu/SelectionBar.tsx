import {useEffect, useLayoutEffect, useRef, useState} from 'react';
import type {CSSProperties, ReactNode} from 'react';

import {copyWords} from './copyWords';
import {lectureRange} from './lectureRange';
import SelectionToolbar from './SelectionToolbar';
import styles from './styles.module.css';

const SETTLED = 250;

/**
 * Offers selected words of a lecture page for copying. It shows below them,
 * on a phone at the foot of the window; Tab leads from the words into it, Escape
 * closes it.
 */
export default function SelectionBar(): ReactNode {
  const [range, setRange] = useState<Range>();
  const [message, setMessage] = useState('');
  const toolbar = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const look = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        // Buttons of the toolbar take the focus, not the selection.
        if (toolbar.current?.contains(document.activeElement)) return;
        setRange(lectureRange());
        setMessage('');
      }, SETTLED);
    };
    const press = (event: KeyboardEvent): void => {
      const shown = toolbar.current;
      if (!shown) return;
      if (event.key === 'Escape') setRange(undefined);
      if (event.key === 'Tab' && !event.shiftKey && !shown.contains(document.activeElement)) {
        event.preventDefault();
        shown.querySelector('button')?.focus();
      }
    };
    // It was a selection that brought this here.
    look();
    document.addEventListener('selectionchange', look);
    document.addEventListener('keydown', press);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', look);
      document.removeEventListener('keydown', press);
    };
  }, []);
  // As soon as it is loaded, for a copy that is waiting.
  useLayoutEffect(() => {
    document.addEventListener('copy', copyWords);
    return () => {
      document.removeEventListener('copy', copyWords);
    };
  }, []);

  return (
    <div data-voice="editor" data-search="skip" data-passing="">
      {range && (
        <div
          ref={toolbar}
          className={styles.toolbar}
          role="toolbar"
          aria-label="选中的文字"
          style={placeBelow(range)}>
          <SelectionToolbar range={range} onDone={setMessage} />
          {message !== '' && <span className={styles.message}>{message}</span>}
        </div>
      )}
      <span className={styles.announcement} role="status">
        {message === '' && range ? '已选中文字，按 Tab 键可复制链接或出处。' : message}
      </span>
    </div>
  );
}

/** Below the last line of the words, inside the window. */
function placeBelow(range: Range): CSSProperties {
  const {bottom, left} = range.getBoundingClientRect();
  return {
    '--top': `${Math.max(bottom, 64) + window.scrollY + 8}px`,
    '--left': `${Math.max(left + window.scrollX, 8)}px`,
  } as CSSProperties;
}
