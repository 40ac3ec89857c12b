import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useLocation} from '@docusaurus/router';
import {useAnchorTargetClassName} from '@docusaurus/theme-common';
import {applyTrailingSlash} from '@docusaurus/utils-common';
import type {Props} from '@theme/Heading';
import clsx from 'clsx';

import {CopyButton} from '@site/src/components/CopyMenu';
import {usePageFacts} from '@site/src/components/PageFacts';
import SlideReference from '@site/src/components/SlideReference';
import {isId} from '@site/src/knowledge/ids';

import HeadingMenu from './HeadingMenu';
import './styles.css';

/**
 * Ejected from theme-classic 3.10, whose h1 has no anchor: here a page's title
 * can be a slide's heading. A slide's heading carries its number and lines; each
 * heading has a menu, marked as the editor's; where a browser has no popovers, the
 * theme's link stands in for it.
 */
export default function Heading({as: As, id, children, className, ...props}: Props): ReactNode {
  const brokenLinks = useBrokenLinks();
  const facts = usePageFacts();
  const targetClassName = useAnchorTargetClassName(id);
  const {siteConfig} = useDocusaurusContext();
  const page = applyTrailingSlash(useLocation().pathname, siteConfig);
  const {lecture} = facts ?? {};
  // An id that Docusaurus made from Chinese words is no address of ours.
  const anchor = id !== undefined && isId(id) ? id : undefined;
  const slide = anchor === undefined ? undefined : lecture?.slides[anchor];
  // An h1 that opens no slide is the title of its page: its address is the page's own.
  const isTitle = As === 'h1' && !slide;

  if (isTitle ? !facts : anchor === undefined) {
    return (
      <As {...props} className={className}>
        {children}
      </As>
    );
  }

  if (!isTitle && anchor !== undefined) brokenLinks.collectAnchor(anchor);
  const name = typeof children === 'string' ? children : (slide?.title ?? anchor ?? '');
  const label = `复制与引用：${slide?.title ?? name}`;
  const menu = `menu-of-${isTitle ? 'page' : String(anchor)}`;
  const href = isTitle ? page : `${page}#${String(anchor)}`;
  return (
    <>
      {lecture && slide && anchor !== undefined && (
        <SlideReference id={anchor} slide={slide} transcript={lecture.about.transcript} />
      )}
      <As
        {...props}
        className={clsx('anchor', !isTitle && targetClassName, className)}
        {...(!isTitle && {id: anchor})}>
        {lecture && (
          // Not seen: it tells a heading from others of the same words, so that a link can find it.
          <span className="heading-key" data-voice="editor" data-search="skip" aria-hidden="true">
            {slide ? `第${slide.number}张` : '标题'}
          </span>
        )}
        {children}
        {!isTitle && (
          // By this link search-local knows the heading's address.
          <Link
            className="hash-link"
            to={`#${String(anchor)}`}
            aria-label={label}
            data-voice="editor"
          />
        )}
        <CopyButton className="heading-menu" menu={menu} label={label} data-voice="editor" />
      </As>
      <HeadingMenu
        menu={menu}
        label={label}
        name={name}
        href={href}
        address={siteConfig.url + href}
        slide={anchor !== undefined && slide ? {id: anchor, facts: slide} : undefined}
      />
    </>
  );
}
