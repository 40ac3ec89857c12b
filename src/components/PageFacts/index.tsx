import {createContext, useContext} from 'react';
import type {ReactNode} from 'react';

import type {PageFacts} from '@site/src/knowledge/pageFacts';

const Context = createContext<PageFacts | undefined>(undefined);

/** Hands what the build found out for a page to the components on it. */
export function PageFactsProvider({
  facts,
  children,
}: {
  facts: PageFacts | undefined;
  children: ReactNode;
}): ReactNode {
  return <Context.Provider value={facts}>{children}</Context.Provider>;
}

/**
 * Gives what the build found out for the page that is shown.
 *
 * @returns the facts, or undefined on a page that belongs to no lecture
 */
export function usePageFacts(): PageFacts | undefined {
  return useContext(Context);
}
