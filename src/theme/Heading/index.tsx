import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {translate} from '@docusaurus/Translate';
import {useAnchorTargetClassName} from '@docusaurus/theme-common';
import type {Props} from '@theme/Heading';
import clsx from 'clsx';

import {usePageFacts} from '@site/src/components/PageFacts';
import SlideReference from '@site/src/components/SlideReference';

import './styles.css';

/**
 * Ejected from theme-classic 3.10, whose h1 has no anchor: here a page's title
 * can be a slide's heading. A slide's heading carries its number and lines, and
 * its link is marked as the editor's.
 */
export default function Heading({as: As, id, children, className, ...props}: Props): ReactNode {
  const brokenLinks = useBrokenLinks();
  const lecture = usePageFacts()?.lecture;
  const targetClassName = useAnchorTargetClassName(id);
  const slide = id === undefined ? undefined : lecture?.slides[id];

  // An h1 that opens no slide is the page's title: its address is the page's own.
  if (id === undefined || (As === 'h1' && !slide)) {
    return (
      <As {...props} className={className}>
        {children}
      </As>
    );
  }

  brokenLinks.collectAnchor(id);
  const linkTitle = translate(
    {
      id: 'theme.common.headingLinkTitle',
      message: 'Direct link to {heading}',
      description: 'Title for link to heading',
    },
    {heading: slide?.title ?? (typeof children === 'string' ? children : id)},
  );
  return (
    <>
      {lecture && slide && <SlideReference slide={slide} transcript={lecture.about.transcript} />}
      <As {...props} className={clsx('anchor', targetClassName, className)} id={id}>
        {children}
        <Link
          className="hash-link"
          to={`#${id}`}
          aria-label={linkTitle}
          title={linkTitle}
          data-voice="editor"
        />
      </As>
    </>
  );
}
