import {lazy, Suspense, useEffect, useRef, useState} from 'react';
import type {ReactNode} from 'react';

import {serviceWorkers} from '@site/src/offline/serviceWorkers';

const UpdateNotice = lazy(() => import('@site/src/components/UpdateNotice'));

/** Long enough for the page itself to have come, and for what its reader does first. */
const DELAY = 4000;

/** What stays while one goes from page to page. The offline copy and its notice come when the page is quiet. */
export default function Root({children}: {children: ReactNode}): ReactNode {
  const [quiet, setQuiet] = useState(false);
  // A new version may take its place before anybody listens for it.
  const own = useRef<ServiceWorker>(undefined);
  useEffect(() => {
    own.current = serviceWorkers()?.controller ?? undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = (): void => {
      timer = setTimeout(() => {
        setQuiet(true);
      }, DELAY);
    };
    if (document.readyState === 'complete') wait();
    else window.addEventListener('load', wait, {once: true});
    return () => {
      clearTimeout(timer);
      window.removeEventListener('load', wait);
    };
  }, []);
  return (
    <>
      {children}
      {quiet && (
        <Suspense fallback={null}>
          <UpdateNotice own={own} />
        </Suspense>
      )}
    </>
  );
}
