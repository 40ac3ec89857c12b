import {useEffect} from 'react';

import {island} from '../island';

interface Props {
  /** Anchors of the page that are gone, with their numbers signs, each with the address that took its place. */
  moved: Readonly<Record<string, string>>;
}

/** Leads an anchor that is gone to what took its place. Pages that are gone are redirected before. */
function FormerAnchors({moved}: Props): null {
  useEffect(() => {
    const lead = (): void => {
      const address = moved[location.hash];
      if (address !== undefined) location.replace(address);
    };
    lead();
    window.addEventListener('hashchange', lead);
    return () => {
      window.removeEventListener('hashchange', lead);
    };
  }, [moved]);
  return null;
}

export default island('FormerAnchors', FormerAnchors, {when: 'load', clientOnly: true});
