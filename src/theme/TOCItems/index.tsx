import type {ReactNode} from 'react';
import TOCItems from '@theme-original/TOCItems';
import type TOCItemsType from '@theme/TOCItems';
import type {WrapperProps} from '@docusaurus/types';

import {usePageFacts} from '@site/src/components/PageFacts';
import {labelSlides} from '@site/src/components/labelSlides';
import CurrentPlace from '@site/src/islands/CurrentPlace';

/**
 * Wrapped to tell slides with the same heading apart by number and short title,
 * and to mark the current place by an island.
 */
export default function TOCItemsWrapper({
  linkActiveClassName,
  ...props
}: WrapperProps<typeof TOCItemsType>): ReactNode {
  const toc = labelSlides(props.toc, usePageFacts()?.lecture?.slides);
  return (
    <>
      <TOCItems {...props} toc={toc} />
      {linkActiveClassName !== undefined && <CurrentPlace />}
    </>
  );
}
