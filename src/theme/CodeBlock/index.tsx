import type {ReactNode} from 'react';
import OriginalCodeBlock from '@theme-original/CodeBlock';
import type {Props} from '@theme/CodeBlock';

/** Wrapped to refuse code that is to run in the page, which would stand there and do nothing. */
export default function CodeBlock(props: Props): ReactNode {
  if (props.metastring?.split(/\s+/u).includes('live') === true) {
    throw new Error(
      'A code block that is “live” is unsupported: no island runs its code. Leave the word out, or write an island (CONTRIBUTING.md).',
    );
  }
  return <OriginalCodeBlock {...props} />;
}
