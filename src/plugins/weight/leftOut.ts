import type {ReactNode} from 'react';

/**
 * Makes a component that stands in for a part of the theme this site has no use
 * for. As every page is rendered by the build, a use of it stops the build.
 *
 * @param what - the part, as its author knows it
 * @param instead - what to do
 * @returns the component
 */
export function leftOut(what: string, instead: string): () => ReactNode {
  return () => {
    throw new Error(`${what}: left out of this site’s scripts. ${instead}`);
  };
}
