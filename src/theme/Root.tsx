import type {ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

import {formerAnchorsOf} from '@site/src/components/formerAnchors';
import FormerAnchors from '@site/src/islands/FormerAnchors';
import UpdateNotice from '@site/src/islands/UpdateNotice';

/** What every page has beside its own: the offline copy's notice, and the way from anchors that are gone. */
export default function Root({children}: {children: ReactNode}): ReactNode {
  const {baseUrl} = useDocusaurusContext().siteConfig;
  const moved = formerAnchorsOf(useLocation().pathname, baseUrl);
  return (
    <>
      {children}
      <UpdateNotice baseUrl={baseUrl} />
      {moved && <FormerAnchors moved={moved} />}
    </>
  );
}
