import type {ReactNode} from 'react';
import DocItem from '@theme-original/DocItem';
import type DocItemType from '@theme/DocItem';
import type {WrapperProps} from '@docusaurus/types';

import CardMetadata from '@site/src/components/CardMetadata';
import {PageFactsProvider} from '@site/src/components/PageFacts';
import type {PageFacts} from '@site/src/knowledge/pageFacts';

type Props = WrapperProps<typeof DocItemType>;

/** Wrapped to hand the page's facts, an export of its MDX module, to what stands on it, and to name its card. */
export default function DocItemWrapper(props: Props): ReactNode {
  const {facts} = props.content as Props['content'] & {readonly facts?: PageFacts};
  return (
    <PageFactsProvider facts={facts}>
      {facts?.card && <CardMetadata {...facts.card} />}
      <DocItem {...props} />
    </PageFactsProvider>
  );
}
