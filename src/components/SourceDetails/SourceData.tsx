import type {ReactNode} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

import StructuredData from '@site/src/components/StructuredData';
import type {SourceDetails} from '@site/src/knowledge/sources/views';

/** A source for programs: schema.org's CreativeWork and Highwire meta tags. */
export default function SourceData({source}: {source: SourceDetails}): ReactNode {
  const {url} = useDocusaurusContext().siteConfig;
  const address = url + source.href;
  const {title, author, publisher, isoDate} = source;
  const isBody = source.type === 'document';
  return (
    <StructuredData
      citeAs={address}
      node={{
        '@type': 'CreativeWork',
        '@id': address,
        url: address,
        name: title,
        inLanguage: 'zh-Hans',
        ...(author !== undefined && {
          author: {'@type': isBody ? 'Organization' : 'Person', name: author},
        }),
        ...(publisher !== undefined && {publisher: {'@type': 'Organization', name: publisher}}),
        ...(isoDate !== undefined && {datePublished: isoDate}),
        sameAs: source.links.map((link) => link.url),
      }}
      citation={[
        ['title', title],
        ['author', author],
        ['publisher', publisher],
        ['publication_date', isoDate?.replaceAll('-', '/')],
        ['language', 'zh-CN'],
        ['public_url', address],
      ]}
    />
  );
}
