import {useEffect, useState} from 'react';

/**
 * Tells what the build rendered from what the browser shows.
 *
 * @returns false at build time and as the island is hydrated, true from then on
 */
export function useHydrated(): boolean {
  const [hydrated, setHydrated] = useState(false);
  useEffect(() => {
    // eslint-disable-next-line react-hooks/set-state-in-effect -- once: the first rendering must be the build's
    setHydrated(true);
  }, []);
  return hydrated;
}
