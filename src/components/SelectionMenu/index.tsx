import {lazy, Suspense, useEffect, useState} from 'react';
import type {ReactNode} from 'react';

import type {LectureFacts} from '@site/src/knowledge/pageFacts';

// Most readers select nothing.
const SelectionBar = lazy(() => import('./SelectionBar'));

/** Waits for the first selection on a lecture page, then offers selected words for copying. */
export default function SelectionMenu({lecture}: {lecture: LectureFacts}): ReactNode {
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    const look = (): void => {
      if (document.getSelection()?.isCollapsed === false) setWanted(true);
    };
    document.addEventListener('selectionchange', look);
    return () => {
      document.removeEventListener('selectionchange', look);
    };
  }, []);
  if (!wanted) return null;
  return (
    <Suspense fallback={null}>
      <SelectionBar lecture={lecture} />
    </Suspense>
  );
}
