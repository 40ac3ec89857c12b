import type {ReactNode} from 'react';

import UpdateNotice from '@site/src/components/UpdateNotice';

/** What stays while one goes from page to page. */
export default function Root({children}: {children: ReactNode}): ReactNode {
  return (
    <>
      {children}
      <UpdateNotice />
    </>
  );
}
