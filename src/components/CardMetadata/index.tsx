import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import {PageMetadata} from '@docusaurus/theme-common';

interface Props {
  /** The card's address, with the site's base. */
  href: string;
  /** What the card says. */
  alt: string;
}

/** Names the card that is shown where the page is shared, instead of the site's. */
export default function CardMetadata({href, alt}: Props): ReactNode {
  return (
    <>
      <PageMetadata image={href} />
      <Head>
        <meta property="og:image:alt" content={alt} />
      </Head>
    </>
  );
}
