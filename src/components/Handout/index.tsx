import type {ComponentProps, ComponentType, ReactNode} from 'react';
import Heading from '@theme/Heading';

import {usePageFacts} from '@site/src/components/PageFacts';

import Backmatter from './Backmatter';
import PrintChoices from './PrintChoices';
import styles from './styles.module.css';

/** A lecture page as an MDX module gives it. */
type Part = ComponentType<{components?: Record<string, ComponentType<ComponentProps<'h2'>>>}>;

// Under one title the parts' own titles stand a step lower.
const demoted = {
  h1: (props: ComponentProps<'h2'>) => <Heading as="h2" {...props} />,
  h2: (props: ComponentProps<'h2'>) => <Heading as="h3" {...props} />,
};

/** A whole lecture on one page: its parts in order, the cover first. */
export default function Handout({parts}: {parts: readonly Part[]}): ReactNode {
  const {references} = usePageFacts()?.lecture ?? {};
  return (
    <>
      <PrintChoices />
      {parts.map((Part, index) => (
        <section key={index} className={styles.part}>
          <Part {...(index > 0 && {components: demoted})} />
        </section>
      ))}
      {references && <Backmatter references={references} />}
    </>
  );
}
