import {useMemo} from 'react';
import type {ReactNode} from 'react';
import TOCItems from '@theme-original/TOCItems';
import type TOCItemsType from '@theme/TOCItems';
import type {WrapperProps} from '@docusaurus/types';

import {usePageFacts} from '@site/src/components/PageFacts';
import {labelSlides} from '@site/src/components/labelSlides';

/** Wrapped to tell slides with the same heading apart by number and short title. */
export default function TOCItemsWrapper(props: WrapperProps<typeof TOCItemsType>): ReactNode {
  const slides = usePageFacts()?.lecture?.slides;
  const toc = useMemo(() => labelSlides(props.toc, slides), [props.toc, slides]);
  return <TOCItems {...props} toc={toc} />;
}
