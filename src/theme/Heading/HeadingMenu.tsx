import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';

import CopyMenu from '@site/src/components/CopyMenu';
import {usePageFacts} from '@site/src/components/PageFacts';
import type {SlideFacts} from '@site/src/knowledge/pageFacts';

interface Props {
  menu: string;
  label: string;
  /** The heading's words. */
  name: string;
  /** The address of the place, with the site's base. */
  href: string;
  /** Its full address. */
  address: string;
  /** The slide that the heading opens, and its id. */
  slide?: {id: string; facts: SlideFacts} | undefined;
}

/** What can be taken along from a heading: a slide's words, or the link alone. */
export default function HeadingMenu({menu, label, name, href, address, slide}: Props): ReactNode {
  const lecture = usePageFacts()?.lecture;
  const quoted = slide &&
    lecture && {
      qr: `${new URL(slide.facts.address).pathname}qr.svg`,
      quotable: {
        id: slide.id,
        kind: 'slide' as const,
        lecture: lecture.about.title,
        lecturer: lecture.about.lecturer,
      },
    };
  return (
    <CopyMenu
      id={menu}
      data-voice="editor"
      label={label}
      subject={{
        name: slide?.facts.title ?? name,
        address: slide?.facts.address ?? address,
        ...quoted,
      }}>
      <Link to={href}>本节在页面上的地址</Link>
    </CopyMenu>
  );
}
